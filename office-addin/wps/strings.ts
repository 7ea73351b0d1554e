/** What only the pane in WPS says. */
import { both } from '../../shared/ui/index.ts';

export const WPS_WORDS = {
  trackTitle: both('改动写成修订', 'Changes are tracked'),
  trackHelp: both(
    '核稿的改动会写成修订：写的时候临时打开“修订”，写完恢复原样，可以逐处接受或拒绝。本次打开窗格期间只问这一次。',
    'Fixes are written as tracked changes: tracking is switched on while they are written and put back afterwards. Asked once while the pane is open.',
  ),
  trackDo: both('写成修订', 'Track them'),
  noCopyHere: both(
    '这一版 WPS 不能由插件新建排好的文档，这份文稿没有动。请保存后用核稿台排版。',
    'This WPS lets no add-in make the laid-out document; this one was not touched. Please save it and use the check bench.',
  ),
  copyDiffers: both(
    '新文档里的文字与原文不完全一致，请不要使用，关闭即可；这份文稿没有动。请保存后用核稿台排版。',
    'The words of the new document are not exactly those of this one: please close it unused. This one was not touched; save it and use the check bench.',
  ),
  copyPaper: both(
    '请核对新文档的页边距、页眉和页码。',
    'Please look at margins, headers and page numbers of the new document.',
  ),
} as const;
