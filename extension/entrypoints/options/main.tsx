import { mount } from '../../panel/mount.tsx';
import { Options } from '../../panel/options/options.tsx';

void mount((language) => <Options language={language} />);
