/** 版头：份号、密级、紧急程度、发文机关标志、签发人。标题和发文字号已经找到。 */
import { dateAtEnd } from '../text/date-shapes.ts';
import { looksLikeOrgan } from '../text/organs.ts';
import { looksLikePerson } from '../text/persons.ts';
import type { Draft } from './draft.ts';
import { has, isFree, take, takePart } from './draft.ts';
import type { HeadAnchors } from './find-title.ts';
import { isMarkLine } from './find-title.ts';
import { isChrome, isOrderNumber, signerStart } from './line-shapes.ts';
import type { Line } from './lines.ts';
import type { ElementKind } from './outline.ts';

/** Lines of a head without title or number that are looked at. */
const LINES_WITHOUT_ANCHOR = 6;
/** How far down a text box may be anchored that holds the head. */
const ANCHORED_BELOW = 40;

const TOKENS: readonly (readonly [ElementKind, RegExp])[] = [
  ['copyNumber', /^(?:№|No\.?|份号[：:]?)?\d{6}(?:号)?$|^(?:№|No\.?|份号[：:]?)\d{1,8}$|^0\d{3,5}$/i],
  [
    'classification',
    /^(?:密级[：:])?(?:绝密|机密|秘密|内部)(?:[★☆*].{0,10}|\d{1,2}[年月]|长期|.{0,6}保密期限.{0,8})?$/,
  ],
  ['urgency', /^(?:紧急程度[：:])?(?:特提|特急|加急|平急|急件|紧急|限时办结)$/],
];
const ISSUER_MARK =
  /(?:文件|纪要|命令|令|公报|简报|信息|动态|参考|专报|快报|通报|反映|交流|委员会|人民政府|政府|办公厅|办公室|厅|局|部|院|会|委|中心|集团|公司|学校|大学|学院|单位|处|站|所|银行)$/;

export function findHead(draft: Draft, { numberAt, titleAt }: HeadAnchors): void {
  const { lines } = draft;
  const anchors = [numberAt, titleAt].filter((at) => at >= 0);
  const end = anchors.length > 0 ? Math.min(...anchors) : Math.min(LINES_WITHOUT_ANCHOR, lines.length);
  const above = lines.slice(0, end);
  for (const line of lines.slice(0, Math.max(end, titleAt, numberAt + 1))) takeTokens(draft, line);
  if (numberAt >= 0) splitOrderLine(draft, numberAt);
  findMark(draft, above, numberAt >= 0 && numberAt === end);
  findSigner(draft, end, Math.max(titleAt, numberAt + 3));
  if (numberAt >= 0 && (titleAt > numberAt || isIssueOf(lines[numberAt])))
    findEditors(
      draft,
      lines.slice(numberAt + 1, numberAt + 4).filter(({ at }) => titleAt < 0 || at < titleAt),
    );
}

/** 份号、密级、紧急程度, each on its own line or side by side on one. */
function takeTokens(draft: Draft, line: Line): void {
  if (!isFree(draft, line) || line.text.length > 40) return;
  const kindOf = (text: string): ElementKind | undefined => TOKENS.find(([, pattern]) => pattern.test(text))?.[0];
  const kind = kindOf(line.text);
  if (kind) return take(draft, kind, [line]);
  const pieces = [...line.raw.matchAll(/\S+(?:[ \u3000]\S+){0,3}/g)];
  const kinds = pieces.map(([piece]) => kindOf(piece.replace(/[\s\u3000]/g, '')));
  if (pieces.length < 2 || kinds.some((each) => each === undefined)) return;
  pieces.forEach(({ 0: piece, index }, at) =>
    takePart(draft, kinds[at] as ElementKind, { line, start: index, end: index + piece.length }),
  );
}

/** XX省人民政府令 第5号 on one line: the mark and the number. */
function splitOrderLine(draft: Draft, numberAt: number): void {
  const line = draft.lines[numberAt];
  const element = draft.elements.find(({ kind }) => kind === 'documentNumber');
  if (!line || !element?.span) return;
  const before = line.raw.slice(0, Math.max(0, element.span.start - line.start));
  if (/(?:令|命令)[\s\u3000]*$/.test(before))
    takePart(draft, 'issuerMark', {
      line,
      start: before.length - before.trimStart().length,
      end: before.trimEnd().length,
    });
}

function findMark(draft: Draft, above: readonly Line[], isAboveNumber: boolean): void {
  let marks = above.filter((line) => isFree(draft, line) && isMark(draft, line, isAboveNumber));
  if (marks.length === 0)
    marks = draft.lines
      .slice(0, ANCHORED_BELOW)
      .filter((line) => line.inTextbox && isFree(draft, line) && isMarkLine(draft, line));
  if (marks.length > 0) {
    const isSure = marks.some((line) => line.red || /文件$|纪要$|令$/.test(line.text));
    take(draft, 'issuerMark', marks, { certainty: isSure ? 'certain' : 'likely' });
  } else if (!has(draft, 'issuerMark')) takeFromHeader(draft);
}

function isMark(draft: Draft, line: Line, isAboveNumber: boolean): boolean {
  const { text } = line;
  if (isMarkLine(draft, line)) return true;
  if (/关于|[，。；：:《》]/.test(text) || text.length > 40 || isChrome(line) || isOrderNumber(text)) return false;
  if (dateAtEnd(line.raw) || signerStart(line.raw) !== undefined) return false;
  if (isAboveNumber) return ISSUER_MARK.test(text) || text === '文件';
  return line.red === true && ISSUER_MARK.test(text);
}

/** Somebody put the red head into the page header. */
function takeFromHeader(draft: Draft): void {
  const first = draft.headers.find(
    ({ text, red, sizePt }) => /文件$/.test(text) || (red && (sizePt ?? 0) >= 18 && ISSUER_MARK.test(text)),
  );
  if (first) draft.elements.push({ kind: 'issuerMark', paragraphs: [first.id], certainty: 'likely' });
}

/** 签发人：, and the names of a joint issue below it; a lone name between number and title may be one as well. */
function findSigner(draft: Draft, from: number, to: number): void {
  const { lines } = draft;
  let isOpen = has(draft, 'signer');
  for (let at = Math.max(0, from - 3); at < Math.min(lines.length, to); at += 1) {
    const line = lines[at] as Line;
    const isTagged = /^签发人/.test(line.text) && line.text.length <= 40;
    if (!isFree(draft, line)) continue;
    if (isTagged || (isOpen && isNames(line))) {
      take(draft, 'signer', [line]);
      isOpen = true;
    } else if (
      !has(draft, 'signer') &&
      at > from &&
      line.text.length >= 2 &&
      looksLikePerson(line.text) &&
      has(draft, 'title')
    )
      take(draft, 'signer', [line], { certainty: 'likely' });
    else continue;
    draft.bodyStart = Math.max(draft.bodyStart, at + 1);
  }
}

function isNames(line: Line): boolean {
  const names = line.raw.trim().split(/[\s\u3000]{2,}|、/);
  return line.text.length <= 20 && names.every((name) => looksLikePerson(name.replace(/[\s\u3000]/g, '')));
}

/** 第5期 of a series, which names its editors and date in the head. */
function isIssueOf(line: Line | undefined): boolean {
  return /期(?:[（(].{1,12}[）)])?$/.test(line?.text ?? '');
}

/** XX办公室编　　2024年6月1日 in the head of 简报 and 纪要. */
function findEditors(draft: Draft, lines: readonly Line[]): void {
  for (const line of lines) {
    const date = isFree(draft, line) ? dateAtEnd(line.raw) : undefined;
    if (!date) continue;
    const organ = line.raw
      .slice(0, date.start)
      .trimEnd()
      .replace(/[\s\u3000]*(?:主办|主编|编印|编发|编|印发|印)$/, '');
    const start = organ.length - organ.trimStart().length;
    if (organ.trim() !== '' && !looksLikeOrgan(organ)) continue;
    if (organ.trim() !== '') takePart(draft, 'issuer', { line, start, end: organ.length }, { certainty: 'likely' });
    takePart(draft, 'issueDate', { line, start: date.start, end: date.end });
    return;
  }
}
