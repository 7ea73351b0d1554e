import { mount } from '../../panel/mount.tsx';
import { AttachmentPage } from '../../panel/attachment-view.tsx';

void mount((language) => <AttachmentPage language={language} />);
