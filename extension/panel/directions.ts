/** 行文方向 by name; the rules' own table would bring the rules along into the panel. */
import type { Text } from '../../shared/index.ts';
import { both } from '../../shared/ui/index.ts';

export const DIRECTIONS: Readonly<Record<string, Text>> = {
  upward: both('上行文', 'upward'),
  downward: both('下行文', 'downward'),
  parallel: both('平行文', 'parallel'),
  public: both('公布性公文', 'published'),
};
