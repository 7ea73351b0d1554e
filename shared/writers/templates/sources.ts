/** Which templates there are, which fields each asks for, and how it is built. */
import { filingNote, researchPaper } from './drafts.ts';
import { EXAMPLES } from './examples.ts';
import type { FieldName, Reading } from './fields.ts';
import { placeholder } from './fields.ts';
import { draftSheet, supervisionSheet } from './forms.ts';
import { letterPaper } from './letter.ts';
import { briefPaper, minutesPaper } from './meeting.ts';
import { orderPaper } from './order.ts';
import type { Ordinary } from './ordinary.ts';
import { ordinaryPaper } from './ordinary.ts';
import type { Paper } from './package.ts';

export type Examples = { readonly [name in FieldName]?: string | readonly string[] };

export interface TemplateSource {
  readonly genre: string;
  readonly fields: readonly FieldName[];
  readonly required: readonly FieldName[];
  /** One complete, invented document. */
  readonly examples: Examples;
  readonly build: (read: Reading) => Paper;
}

const HEAD = ['copyNumber', 'classification', 'urgency', 'issuers', 'mark', 'documentNumber'] as const;
const ATTACHED = ['attachmentNames', 'attachmentTexts'] as const;
const SIGNED = ['sealing', 'signerPost', 'signerName', 'issueDate', 'annotation'] as const;
const IMPRINT = ['copyTo', 'printer', 'printDate'] as const;

interface Kind extends Ordinary {
  /** The sentence such a document ends with, when nobody has written its text yet. */
  readonly closing?: string;
}

/** A type in the ordinary format. */
function ordinary(genre: string, { closing, ...kind }: Kind): TemplateSource {
  const isSigned = kind.signed ?? true;
  const isAddressed = kind.recipient !== 'none';
  return {
    genre,
    fields: [
      ...HEAD,
      ...(kind.upward ? (['signers'] as const) : []),
      'title',
      ...(isSigned ? [] : (['meetingDate'] as const)),
      ...(isAddressed ? (['recipients'] as const) : []),
      'body',
      ...ATTACHED,
      ...(isSigned ? SIGNED : []),
      ...IMPRINT,
    ],
    required: [
      'issuers',
      'documentNumber',
      ...(kind.upward ? (['signers'] as const) : []),
      'title',
      ...(isSigned ? [] : (['meetingDate'] as const)),
      ...(kind.recipient === 'required' ? (['recipients'] as const) : []),
      'body',
      ...(isSigned ? (['issueDate'] as const) : []),
      'printer',
      'printDate',
    ],
    examples: EXAMPLES[genre] ?? {},
    build: (read) => ordinaryPaper(withFrame(read, genre, closing), kind),
  };
}

/** What stands for a missing title and a missing text: the frame of a title of the type, and its closing words. */
function withFrame(read: Reading, genre: string, closing?: string): Reading {
  const frame = `${placeholder('issuers')}关于〔事由〕的${genre}`;
  return {
    ...read,
    need: (name) => (name === 'title' ? (read.one('title') ?? frame) : read.need(name)),
    needMany: (name) =>
      name === 'body' && closing !== undefined && read.many('body').length === 0
        ? [placeholder('body'), closing]
        : read.needMany(name),
  };
}

function other(genre: string, source: Omit<TemplateSource, 'genre' | 'examples'>): TemplateSource {
  return { genre, examples: EXAMPLES[genre] ?? {}, ...source };
}

const ISSUE_HEAD = ['mark', 'issue', 'compiler', 'issueDate', 'title', 'body'] as const;

/** The words of a filing report follow from what is filed. */
function filingReport(read: Reading): Paper {
  const filed = `《${read.need('filedTitle')}》（${read.need('filedNumber')}）`;
  const words: Partial<Record<FieldName, readonly string[]>> = {
    title: [`${read.need('issuers')}关于《${read.need('filedTitle')}》的备案报告`],
    body: [`现将${read.need('filedDate')}公布的${filed}及备案说明报上。`, '请予备案。'],
    attachmentNames: [read.need('filedTitle'), `关于《${read.need('filedTitle')}》的备案说明`],
  };
  const many = (name: FieldName): readonly string[] => {
    const given = read.many(name);
    return given.length > 0 ? given : (words[name] ?? []);
  };
  const one = (name: FieldName): string | undefined => read.one(name) ?? words[name]?.join('\n');
  return ordinaryPaper(
    {
      one,
      many,
      need: (name) => one(name) ?? read.need(name),
      needMany: (name) => (many(name).length > 0 ? many(name) : read.needMany(name)),
    },
    { upward: true, recipient: 'required' },
  );
}

export const SOURCES: readonly TemplateSource[] = [
  ordinary('决议', { recipient: 'none', signed: false }),
  ordinary('决定', { recipient: 'optional' }),
  other('命令', {
    fields: [
      'issuers',
      'mark',
      'orderNumber',
      'body',
      ...ATTACHED,
      'signerPost',
      'signerName',
      'issueDate',
      ...IMPRINT,
    ],
    required: ['issuers', 'orderNumber', 'body', 'signerPost', 'signerName', 'issueDate', 'printer', 'printDate'],
    build: orderPaper,
  }),
  ordinary('公报', { recipient: 'none', signed: false }),
  ordinary('公告', { recipient: 'none', closing: '特此公告。' }),
  ordinary('通告', { recipient: 'none', closing: '特此通告。' }),
  ordinary('意见', { recipient: 'required' }),
  ordinary('通知', { recipient: 'required' }),
  ordinary('通报', { recipient: 'required' }),
  ordinary('报告', { upward: true, recipient: 'required', closing: '特此报告。' }),
  ordinary('请示', { upward: true, recipient: 'required', closing: '妥否，请批示。' }),
  ordinary('批复', { recipient: 'required', closing: '特此批复。' }),
  ordinary('议案', { recipient: 'required', closing: '现提请审议。' }),
  other('函', {
    fields: [...HEAD, 'title', 'recipients', 'body', ...ATTACHED, ...SIGNED, 'copyTo'],
    required: ['issuers', 'documentNumber', 'title', 'recipients', 'body', 'issueDate'],
    build: (read) => letterPaper(withFrame(read, '函', '请予函复。')),
  }),
  other('纪要', {
    fields: [...ISSUE_HEAD, 'attendance', 'absent', 'observers', 'sendTo', 'printer', 'printDate'],
    required: [...ISSUE_HEAD, 'attendance', 'printer', 'printDate'],
    build: minutesPaper,
  }),
  other('简报', { fields: [...ISSUE_HEAD, 'sendTo', 'copies'], required: ISSUE_HEAD, build: briefPaper }),
  other('信息', { fields: [...ISSUE_HEAD, 'sendTo', 'copies'], required: ISSUE_HEAD, build: briefPaper }),
  other('调研报告', {
    fields: ['title', 'author', 'abstract', 'body'],
    required: ['title', 'author', 'abstract', 'body'],
    build: researchPaper,
  }),
  other('备案报告', {
    fields: [
      ...(['issuers', 'mark', 'documentNumber', 'signers', 'recipients'] as const),
      ...(['filedTitle', 'filedNumber', 'filedDate', 'title', 'body'] as const),
      ...ATTACHED,
      ...(['sealing', 'issueDate', 'annotation', ...IMPRINT] as const),
    ],
    required: [
      ...(['issuers', 'documentNumber', 'signers', 'recipients', 'filedTitle', 'filedNumber', 'filedDate'] as const),
      ...(['attachmentTexts', 'issueDate', 'printer', 'printDate'] as const),
    ],
    build: filingReport,
  }),
  other('备案说明', {
    fields: ['title', 'body', ...ATTACHED, 'issuers', 'sealing', 'issueDate'],
    required: ['title', 'body', 'issuers', 'issueDate'],
    build: filingNote,
  }),
  other('督查通知单', {
    fields: [
      ...(['issuers', 'documentNumber', 'matterSource', 'deadline', 'leadUnit', 'helpUnits'] as const),
      ...(['instruction', 'demand', 'feedback', 'contact', 'issueDate'] as const),
    ],
    required: [
      ...(['issuers', 'documentNumber', 'matterSource', 'deadline', 'leadUnit'] as const),
      ...(['instruction', 'demand', 'feedback', 'contact', 'issueDate'] as const),
    ],
    build: supervisionSheet,
  }),
  other('发文稿纸', {
    fields: [
      ...(['issuers', 'title', 'documentNumber', 'urgency', 'classification', 'openness', 'recipients'] as const),
      ...(['copyTo', 'attachmentNames', 'countersign', 'draftUnit', 'drafter', 'reviewer', 'copies'] as const),
    ],
    required: ['issuers', 'title', 'openness', 'recipients', 'draftUnit', 'drafter'],
    build: draftSheet,
  }),
];
