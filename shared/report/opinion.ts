/**
 * 审核意见, 退文单 and 备案审查意见 as values: what the rules found, in the order of the house style, each with place
 * and clause. What only people may judge stays an empty box, with nothing written under it.
 */
import type { CheckResult, Diagnostic } from '../engine/result.ts';
import { isManual } from '../rules/rule.ts';
import type { CheckedDocument } from './json.ts';
import type { PackInForce } from './basis-line.ts';
import { basisNote } from './basis-line.ts';
import { foundGroups } from './opinion-items.ts';
import type { Registry } from './wording.ts';
import { summarize } from './wording.ts';

export type OpinionKind = 'review' | 'return' | 'filing';

/** What people fill in; what they leave out stays a visible 〔…〕. */
export interface OpinionFields {
  /** 送审、报送单位. */
  readonly recipient?: string;
  /** 出具意见的单位. */
  readonly issuer?: string;
  readonly date?: string;
  /** 重新报送或者反馈的期限, “4月10日前”. */
  readonly replyBy?: string;
  /** 标题 and 发文字号 as a form has them, for documents that do not say them themselves. */
  readonly title?: string;
  readonly number?: string;
  /** Papers a filing lacks, each with its clause; for opinions on filings and returns. */
  readonly lacking?: readonly { readonly words: string; readonly basis: string }[];
}

export interface OpinionItem {
  /** 第3段（标题）, several of them, or 全文. */
  readonly place: string;
  readonly words: string;
  /** 《党政机关公文格式》（GB/T 9704—2012）7.2.5 */
  readonly basis: string;
}

export interface OpinionGroup {
  readonly heading: string;
  readonly items: readonly OpinionItem[];
}

/** A head for people: a question and its boxes, all empty. */
export interface OpinionHead {
  readonly question: string;
  readonly boxes: readonly string[];
}

export interface Opinion {
  readonly kind: OpinionKind;
  readonly title: string;
  readonly recipient: string;
  readonly opening: string;
  readonly groups: readonly OpinionGroup[];
  readonly headsTitle: string;
  readonly heads: readonly OpinionHead[];
  readonly closing: readonly string[];
  readonly issuer: string;
  readonly date: string;
  /** 检查依据, an 附注 under the date; absent where no rule pack was in force. */
  readonly basis?: string;
  /** For the reviewer alone: what the software could not tell. Not sent out. */
  readonly notes: readonly string[];
}

/** A document with what was found in the form beside it, and the rule packs it was judged by. */
export interface OpinionSubject extends CheckedDocument {
  readonly beside?: readonly { readonly diagnostic: Diagnostic; readonly place: string }[];
  readonly packs?: readonly PackInForce[];
}

export function writeOpinion(
  kind: OpinionKind,
  checked: OpinionSubject,
  registry: Registry,
  fields: OpinionFields = {},
): Opinion {
  const { result } = checked;
  const groups = [...(kind === 'review' ? [] : lackingGroup(fields.lacking)), ...foundGroups(checked, registry)];
  const subject = subjectOf(checked, fields);
  const basis = basisNote(checked.packs ?? []);
  return {
    kind,
    title: titleOf(kind, subject.title),
    recipient: fields.recipient ?? '〔主送机关〕',
    opening: OPENINGS[kind](subject.named, groups.length > 0),
    groups,
    headsTitle: ASKED[kind].title,
    heads: headsOf(kind, registry),
    closing: closingOf(kind, groups.length > 0, fields.replyBy),
    issuer: fields.issuer ?? '〔发文机关〕',
    date: fields.date ?? '〔成文日期〕',
    ...(basis !== undefined && { basis }),
    notes: notesOf(result),
  };
}

function lackingGroup(lacking: OpinionFields['lacking'] = []): readonly OpinionGroup[] {
  const items = lacking.map((each) => ({ ...each, place: '报备材料' }));
  return items.length === 0 ? [] : [{ heading: '报备材料', items }];
}

/** A number is cited only as it should be written; a faulty one is among the findings. */
const SOUND_NUMBER = /^[一-鿿]{2,20}〔\d{4}〕[1-9]\d*号$/;

/** The document as the opinion names it: 《标题》（文号）, or its file name. */
function subjectOf(
  { path, document, result }: CheckedDocument,
  fields: OpinionFields,
): { readonly title: string; readonly named: string } {
  const wordsOfKind = (kind: string): string => {
    const element = result.outline.elements.find((each) => each.kind === kind);
    const { span } = element ?? {};
    return (element?.paragraphs ?? [])
      .map((id) => document.paragraphs.find((paragraph) => paragraph.id === id)?.text ?? '')
      .map((text) => (span ? text.slice(span.start, span.end) : text))
      .join('')
      .replace(/[\s\ufffc]+/g, '');
  };
  const file =
    path
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.\w{2,5}$/, '') ?? path;
  const written = wordsOfKind('title') || (fields.title ?? '');
  const title = (written.replace(/[。，；：]+$/, '') || file).replace(/《/g, '〈').replace(/》/g, '〉');
  const number = wordsOfKind('documentNumber') || (fields.number ?? '');
  return { title, named: `《${title}》${SOUND_NUMBER.test(number) ? `（${number}）` : ''}` };
}

function titleOf(kind: OpinionKind, title: string): string {
  if (kind === 'return') return '退文单';
  return `关于《${title}》的${kind === 'review' ? '审核意见' : '备案审查意见'}`;
}

const OPENINGS: Readonly<Record<OpinionKind, (subject: string, hasItems: boolean) => string>> = {
  review: (subject, has) =>
    has
      ? `经审核，${subject}有以下需要修改的地方。`
      : `经审核，${subject}在已检查的格式、行文和文字项目中没有发现需要修改的地方。`,
  return: (subject, has) =>
    has
      ? `你单位报送的${subject}收悉。经审核，现予退回，并说明理由如下。`
      : `你单位报送的${subject}收悉。在已检查的格式、行文和文字项目中没有发现需要修改的地方，退回理由由审核人填写。`,
  filing: (subject, has) =>
    has
      ? `经审查，对你单位报送备案的${subject}提出以下规范性方面的意见。`
      : `经审查，你单位报送备案的${subject}在已检查的规范性项目中没有发现需要修改的地方。`,
};

function closingOf(kind: OpinionKind, hasItems: boolean, replyBy: string | undefined): readonly string[] {
  if (!hasItems) return [];
  if (kind === 'filing') return [`建议自行纠正，并于${replyBy ?? '收到本意见之日起30日内'}书面反馈处理情况。`];
  return [replyBy === undefined ? '请修改后重新报送。' : `请修改后于${replyBy}重新报送。`];
}

/** The questions for people, as the rules that no machine answers ask them: 条例第二十条, 备案审查规定第十一条. */
const ASKED: Readonly<Record<OpinionKind, { readonly title: string; readonly rules: readonly string[] }>> = {
  review: {
    title: '由审核人判断的事项',
    rules: ['review/grounds', 'review/content', 'review/coordination', 'review/form', 'review/other'],
  },
  return: { title: '由审核人选定的处理方式', rules: [] },
  filing: {
    title: '由审查人判断的事项',
    rules: ['review/filing-political', 'review/filing-lawful', 'review/filing-reasonable'],
  },
};

const BOXES: Readonly<Record<OpinionKind, readonly string[]>> = {
  review: ['符合', '需修改'],
  return: ['不宜发文', '需进一步研究和修改', '先送有关单位会签'],
  filing: ['通过', '需说明', '需纠正'],
};

function headsOf(kind: OpinionKind, registry: Registry): readonly OpinionHead[] {
  const boxes = BOXES[kind];
  if (kind === 'return') return [{ question: '处理方式：', boxes }];
  return ASKED[kind].rules.flatMap((id) => {
    const rule = registry.get(id);
    return rule && isManual(rule) ? [{ question: rule.question['zh-CN'], boxes }] : [];
  });
}

/** What the opinion is silent on because the software could not tell: the reviewer must know, the drafter need not. */
function notesOf(result: CheckResult): readonly string[] {
  const { cannotTell, broken } = summarize(result, 'zh-CN');
  return [
    ...cannotTell.map(({ reason, rules }) => `${reason}（${rules.length}项检查没有结论）`),
    ...(broken.length > 0 ? [`${broken.length}项检查没有完成，请人工核对`] : []),
  ];
}

const NUMERALS = '一二三四五六七八九十';
const BOX = '☐';

/** One line of an opinion, and what it is. Every form of it is made from these. */
export interface OpinionLine {
  readonly kind: 'title' | 'recipient' | 'heading' | 'body' | 'head' | 'issuer' | 'date' | 'basis';
  readonly text: string;
}

export function opinionLines(opinion: Opinion): readonly OpinionLine[] {
  const headsAt = opinion.groups.length;
  return [
    { kind: 'title', text: opinion.title },
    { kind: 'recipient', text: `${opinion.recipient}：` },
    { kind: 'body', text: opinion.opening },
    ...opinion.groups.flatMap(groupLines),
    ...(opinion.heads.length > 0
      ? [
          { kind: 'heading' as const, text: `${NUMERALS[headsAt]}、${opinion.headsTitle}` },
          ...opinion.heads.map(headLine),
        ]
      : []),
    ...opinion.closing.map((text) => ({ kind: 'body' as const, text })),
    { kind: 'issuer', text: opinion.issuer },
    { kind: 'date', text: opinion.date },
    ...(opinion.basis === undefined ? [] : [{ kind: 'basis' as const, text: opinion.basis }]),
  ];
}

function groupLines({ heading, items }: OpinionGroup, at: number): readonly OpinionLine[] {
  return [
    { kind: 'heading', text: `${NUMERALS[at]}、${heading}` },
    ...items.map((item, index) => ({ kind: 'body' as const, text: `${index + 1}.${itemText(item)}` })),
  ];
}

function itemText({ place, words, basis }: OpinionItem): string {
  return `${place}：${words}。${basis ? `依据：${basis}。` : ''}`;
}

function headLine({ question, boxes }: OpinionHead): OpinionLine {
  return { kind: 'head', text: `${question}${boxes.map((box) => `${BOX}${box}`).join('　')}。` };
}
