/** Words of the options: rule packs, figures, and who set what. */
import { both } from '../../../shared/ui/index.ts';

export const PACK_WORDS = {
  title: both('规则包', 'Rule packs'),
  help: both(
    '本单位统一的规则，只有数据，没有程序。从管理员设定的地址取得，或者导入文件。',
    'The rules of your organisation: data, never code. Fetched from the address the administrator set, or taken from a file.',
  ),
  none: both('没有使用规则包。', 'No rule pack is in use.'),
  address: both('地址', 'Address'),
  version: both('版本', 'Version'),
  hash: both('校验值', 'Hash'),
  since: both('采用日期', 'Taken on'),
  source: both('来源', 'Source'),
  valid: both('有效期', 'In force'),
  until: both('至', 'until'),
  from: both('自', 'from'),
  signed: both('签名有效', 'Signed'),
  unsigned: both('没有签名', 'Not signed'),
  lastAsked: both('上次更新', 'Last asked'),
  renew: both('立即更新', 'Update now'),
  renewing: both('正在更新……', 'Updating…'),
  failed: both('更新没有完成：', 'The update did not finish: '),
  allow: both('允许访问规则包地址', 'Allow access to the address'),
  allowHelp: both(
    '浏览器还没有允许扩展访问这个地址。只用来取规则包，不检查那里的网页。',
    'The browser does not let the extension reach this address yet. It is used for the pack only; pages there are not checked.',
  ),
  import: both('导入规则包', 'Import a rule pack'),
  importHelp: both(
    '选择规则包（.json）；有签名的，把签名（.json.sig）一起选上。',
    'Choose the pack (.json) and, where there is one, its signature (.json.sig).',
  ),
  noPackFile: both('没有选到规则包（.json 文件）', 'No pack (.json file) among the chosen files'),
  tooLarge: both('文件超过 5 MB，没有采用', 'The file is larger than 5 MB; it was not taken'),
  goBack: both('退回这个旧版', 'Go back to this older version'),
  drop: both('不再使用', 'Stop using it'),
  problems: both('不合要求、没有采用的内容', 'What did not fit and was left out'),
  notes: both('比上级放宽或未被采用的设置', 'Settings looser than the layer above, or refused'),
  whole: both('整个文件', 'the whole file'),
  byPack: both('由规则包设定：', 'Set by the rule pack: '),
  onlyPack: both('只用来取规则包', 'For the rule pack only'),
  byAdministrator: both('由管理员设定', 'Set by the administrator'),
} as const;

export const FIGURE_WORDS = {
  title: both('使用统计', 'Usage figures'),
  count: both('在本机记录各规则的提示次数', 'Count on this machine how often each rule speaks'),
  help: both(
    '只记月份、版本、规则包校验值、检查次数和各规则的次数；不记文字、标题、网址和人名，不发送。',
    'Month, version, pack hash, number of checks and counts per rule; no words, titles, addresses or names. Nothing is sent.',
  ),
  checks: both('已记录的检查次数', 'Checks counted'),
  findings: both('提示次数', 'Findings counted'),
  export: both('导出 CSV', 'Export as CSV'),
  clear: both('清除', 'Clear'),
  fileName: both('核稿使用统计', 'hegao-usage'),
} as const;

export const POLICY_WORDS = {
  on: both('是', 'yes'),
  off: both('否', 'no'),
  entries: both('项', 'entries'),
  locked: both(
    '选项已由管理员锁定，个人的设置不起作用。',
    'The administrator locked the options; personal settings do not count.',
  ),
} as const;
