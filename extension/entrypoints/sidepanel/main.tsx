import { mount } from '../../panel/mount.tsx';
import { Panel } from '../../panel/panel.tsx';

void mount((language) => <Panel language={language} />);
