import type { Text } from '../../../shared/index.ts';
import { both } from '../../../shared/ui/index.ts';

export const SENTENCES = {
  pageSetup: both('请在“布局”选项卡中设置。', 'Please set this in the Layout tab.'),
  needsXml: both(
    '这里不能由插件改这种格式，请在“开始”选项卡中设置。',
    'This format cannot be set by the add-in here; please use the Home tab.',
  ),
  cannotPoint: both(
    '这几个字在 Word 里无法唯一定位，请手工修改。',
    'These words cannot be pointed at in Word; please edit by hand.',
  ),
  declined: both('没有改动。', 'Nothing was changed.'),
  notAsExpected: both(
    '已写入，但结果与预期不一致：请按 Ctrl+Z 撤销，再手工修改。',
    'Written, but not as expected: please press Ctrl+Z and edit by hand.',
  ),
  allowEditing: both(
    '文档是只读或受保护的，请先允许编辑。',
    'The document is read-only or protected; please allow editing first.',
  ),
  readOnly: both('文档是只读或受保护的，没有改动。', 'The document is read-only or protected; nothing was changed.'),
  others: both(
    '他人正在编辑此段，没有改动。已重新检查，请稍后再试。',
    'Somebody else is editing this paragraph; nothing was changed. It was checked again; please try later.',
  ),
  busy: both('Word 正忙（可能开着对话框），请稍后再试。', 'Word is busy, perhaps a dialog is open; please try again.'),
  gone: both('没有打开的文档。', 'No document is open.'),
  noFile: both(
    'Word 没有交出整份文件，没有改动。请稍后再试，或者保存后用核稿台排版。',
    'Word did not hand over the whole file; nothing was changed. Please try later, or save it and use the check bench.',
  ),
  tooLong: both(
    '文档太长，Word 没有交出内容，请保存后用核稿台检查。',
    'The document is too long for Word to hand over.',
  ),
} as const;

/** What an error of Word means to the person, by its code. */
export function sentenceOf(error: unknown): Text {
  const code = (error as { code?: string } | null)?.code ?? '';
  const known: Readonly<Record<string, Text>> = {
    AccessDenied: SENTENCES.readOnly,
    NotAllowed: SENTENCES.readOnly,
    EditModeAccessDenied: SENTENCES.readOnly,
    HostRestart: SENTENCES.busy,
    InvalidApiCallInContext: SENTENCES.busy,
    ActivityLimitReached: SENTENCES.busy,
    FileRefused: SENTENCES.noFile,
    ItemNotFound: SENTENCES.gone,
    ResponsePayloadSizeLimitExceeded: SENTENCES.tooLong,
    RequestPayloadSizeLimitExceeded: SENTENCES.tooLong,
  };
  return (
    known[code] ??
    both(`Word 没有完成（${code || String(error)}），请重试。`, `Word did not finish (${code || String(error)}).`)
  );
}
