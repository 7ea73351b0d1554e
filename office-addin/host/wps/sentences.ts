import { both } from '../../../shared/ui/index.ts';

export const ALLOW_EDITING = both(
  '文档是只读或受保护的，请先允许编辑。',
  'The document is read-only or protected; please allow editing first.',
);
export const LOCKED = both(
  '文档是只读或受保护的，没有改动。',
  'The document is read-only or protected; nothing was changed.',
);
export const DECLINED = both('没有改动。', 'Nothing was changed.');
export const GONE = both('没有打开的文档。', 'No document is open.');
export const NOT_HANDED_OVER = both(
  'WPS 没有交出文稿的内容，请保存后用核稿台检查。',
  'WPS did not hand over the document; please save it and use the check bench.',
);
export const READ_ONLY = both(
  '文档是只读或受保护的，没有全部写入，请按 Ctrl+Z 检查。',
  'The document is read-only or protected.',
);
export const BY_HAND = both('这种格式请在 WPS 里手工设置。', 'Please set this format by hand in WPS.');
export const NOT_AS_EXPECTED = both(
  '已写入，但结果与预期不一致：请按 Ctrl+Z 撤销，再手工修改。',
  'Written, but not as expected: please press Ctrl+Z and edit by hand.',
);
