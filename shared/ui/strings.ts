/** Words every panel says the same way. */
import { both } from './text.ts';

export const PANEL = {
  error: both('应当改正', 'To be corrected'),
  warning: both('建议修改', 'Suggested'),
  info: both('供参考', 'For reference'),
  findings: both('提示', 'Findings'),
  noFindings: both('没有发现需要提示的问题', 'Nothing to point out'),
  noFindingsHelp: both(
    '已检查的项目都没有问题；没有结论的和须由人审核的仍列在下面。',
    'Nothing found where a verdict was possible; open points and questions for people are still listed.',
  ),
  fix: both('修改', 'Fix'),
  fixAll: both('一键规整', 'Fix all safe ones'),
  needsLook: both('请先看过再改', 'Look before you fix'),
  copySuggestion: both('复制建议', 'Copy suggestion'),
  copied: both('已复制', 'Copied'),
  setAside: both('搁置', 'Set aside'),
  restore: both('恢复提示', 'Restore'),
  likely: both('可能', 'likely'),
  cannotTell: both('没有结论的检查', 'Could not be told'),
  broken: both('出错的检查', 'Checks that failed to run'),
  reason: both('理由', 'Reason'),
} as const;
