import type { Standing } from '../../extension/messages.ts';

/** What is set on a desk where nobody set anything. */
export const STANDING: Standing = {
  language: 'zh-CN',
  profile: 'party-government',
  disabledRules: [],
  unclassified: false,
  mayWrite: true,
  records: [],
};
