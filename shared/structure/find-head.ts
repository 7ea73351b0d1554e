/** 版头：份号、密级、紧急程度、发文机关标志、发文字号、签发人。 */
import { findDocumentNumbers } from '../text/document-number.ts';
import type { Draft } from './draft.ts';
import { isFree, take, takePart } from './draft.ts';
import type { Line } from './lines.ts';

/** How many lines from the top a head may take: joint issues have many names. */
const HEAD_LINES = 30;
const CLASSIFICATION = /^(?:绝密|机密|秘密)(?:[★☆*].{0,10}|\d{1,2}年|长期|.{0,6}保密期限.{0,8})?$/;
const URGENCY = /^(?:特提|特急|加急|平急|急件|紧急)$/;
const COPY_NUMBER = /^(?:№|No\.?|份号[：:]?)?\d{4,6}(?:号)?$/i;
const SIGNER = /签\s*发\s*人\s*[：:]?\s*[^\n]*/;
const ISSUER_MARK =
  /(?:文件|纪要|命令|令|公报|简报|信息|动态|参考|专报|快报|通报|委员会|人民政府|办公厅|办公室|厅|局|部|院|会|委|中心|集团|公司|学校|大学)$/;
const ORDER_NUMBER =
  /^(?:[一-鿿]{0,12}令?第[\d一二三四五六七八九十百〇○XＸ×]+[号期次]|[（(〔]?(?:19|20)\d{2}[）)〕]?年?第?[\d一二三四五六七八九十]+[号期次]|[（(〔]?第[\d一二三四五六七八九十XＸ×]+期[）)〕]?)$/;

export function findHead(draft: Draft): void {
  const head = draft.lines.slice(0, HEAD_LINES);
  const numberAt = head.findIndex((line) => isNumberLine(line));
  const before = head.slice(0, numberAt < 0 ? Math.min(6, head.length) : numberAt);
  for (const line of before) {
    if (COPY_NUMBER.test(line.text)) take(draft, 'copyNumber', [line]);
    else if (CLASSIFICATION.test(line.text)) take(draft, 'classification', [line]);
    else if (URGENCY.test(line.text)) take(draft, 'urgency', [line]);
  }
  findMark(draft, before, numberAt >= 0);
  if (numberAt >= 0) takeNumber(draft, numberAt);
  findSigner(draft, numberAt < 0 ? before : head.slice(0, numberAt + 3));
}

function isNumberLine(line: Line): boolean {
  if (line.text.length > 60 || /^[（(]|[《》，。；]/.test(line.text)) return false;
  const [number] = findDocumentNumbers(line.raw.trim());
  if (number) return number.start <= 2;
  return ORDER_NUMBER.test(line.text) && line.text.length <= 40;
}

function findMark(draft: Draft, before: readonly Line[], hasNumber: boolean): void {
  const marks = before.filter((line) => isFree(draft, line) && isMark(line, hasNumber));
  if (marks.length === 0) return;
  const certain = marks.some((line) => line.red || /文件$|纪要$|令$/.test(line.text));
  take(draft, 'issuerMark', marks, { certainty: certain ? 'certain' : 'likely' });
}

function isMark(line: Line, hasNumber: boolean): boolean {
  if (/关于|[。；：:]/.test(line.text) || line.text.length > 60) return false;
  if (SIGNER.test(line.raw)) return false;
  if (line.red && (line.sizePt ?? 0) >= 16) return true;
  if (!hasNumber) return /文件$/.test(line.text) || (line.red === true && ISSUER_MARK.test(line.text));
  return ISSUER_MARK.test(line.text) || line.text === '文件';
}

function takeNumber(draft: Draft, at: number): void {
  const line = draft.lines[at];
  if (!line) return;
  const signerAt = line.raw.search(SIGNER);
  const [number] = findDocumentNumbers(line.raw);
  if (signerAt < 0) {
    take(draft, 'documentNumber', [line], { certainty: number ? 'certain' : 'likely' });
    draft.titleEnd = at + 1;
    return;
  }
  const start = number?.start ?? 0;
  takePart(draft, 'documentNumber', {
    paragraph: line.id,
    start,
    end: number?.end ?? line.raw.slice(0, signerAt).trimEnd().length,
  });
  takePart(draft, 'signer', { paragraph: line.id, start: signerAt, end: line.raw.trimEnd().length });
  draft.titleEnd = at + 1;
}

function findSigner(draft: Draft, lines: readonly Line[]): void {
  const at = lines.findIndex((line) => isFree(draft, line) && /^签发人/.test(line.text) && line.text.length <= 40);
  const line = lines[at];
  if (line) {
    take(draft, 'signer', [line]);
    draft.titleEnd = Math.max(draft.titleEnd, draft.lines.indexOf(line) + 1);
  }
}
