import { mount } from '../../panel/mount.tsx';
import { Popup } from '../../panel/popup.tsx';

void mount((language) => <Popup language={language} />);
