/** What a reader of the catalogue should know of its wording rules as built. None is left out. */
import type { Text } from '../../document/document.ts';

const LIST: Text = {
  'zh-CN': '词表由本机关在配置中维护；没有词表时回答“无从判断”',
  en: 'The list is kept by the organisation in its profile; without it the rule cannot tell',
};

export const WORDING_NOTES: Readonly<Record<string, Text>> = {
  'wording/confusable': {
    'zh-CN': '词表之外的错字不在其列，不能当作全面纠错；改字都须人工确认，不列为安全修复',
    en: 'No spelling checker: only words of the table; a changed word is always for a person to confirm',
  },
  'wording/confusable-contextual': {
    'zh-CN': '“其它”“截止”“付诸于”各有专门的规则，不在此表',
    en: '其它, 截止 and 付诸于 have rules of their own and are not in this table',
  },
  'wording/agency-short-name': LIST,
  'wording/person-name-title': LIST,
  'wording/forbidden-terms': LIST,
  'wording/regional-terms': LIST,
};
