/** Which templates there are, which fields each asks for, and how it is built. */
import type { FieldName, Reading } from './fields.ts';
import { ordinaryPaper } from './ordinary.ts';
import type { Paper } from './package.ts';

export interface TemplateSource {
  readonly genre: string;
  readonly fields: readonly FieldName[];
  readonly required: readonly FieldName[];
  readonly examples: { readonly [name in FieldName]?: string | readonly string[] };
  readonly build: (read: Reading) => Paper;
}

const HEAD = ['copyNumber', 'classification', 'urgency', 'issuers', 'mark', 'documentNumber'] as const;
const END = [
  'attachmentNames',
  'attachmentTexts',
  'sealing',
  'issueDate',
  'annotation',
  'copyTo',
  'printer',
  'printDate',
] as const;

export const SOURCES: readonly TemplateSource[] = [
  {
    genre: '请示',
    fields: [...HEAD, 'signers', 'title', 'recipients', 'body', ...END],
    required: [
      'issuers',
      'documentNumber',
      'signers',
      'title',
      'recipients',
      'body',
      'issueDate',
      'printer',
      'printDate',
    ],
    examples: {},
    build: (read) => ordinaryPaper(read, { upward: true, recipient: 'required' }),
  },
  {
    genre: '通知',
    fields: [...HEAD, 'title', 'recipients', 'body', ...END],
    required: ['issuers', 'documentNumber', 'title', 'recipients', 'body', 'issueDate', 'printer', 'printDate'],
    examples: {},
    build: (read) => ordinaryPaper(read, { recipient: 'required' }),
  },
];
