import { mount } from '../../panel/mount.tsx';
import { Welcome } from '../../panel/welcome.tsx';

void mount((language) => <Welcome language={language} />);
