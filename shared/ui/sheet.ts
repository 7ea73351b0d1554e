/** 发文稿纸: what the document itself says for each field, and whether a sheet says the same. */
import type { OfficialDocument, Text } from '../document/document.ts';
import type { ElementKind, Outline } from '../structure/outline.ts';
import { both } from './text.ts';

export interface SheetField {
  readonly name: Text;
  /** As the document has it; empty where it has none. */
  readonly value: string;
}

const FIELDS: readonly (readonly [Text, ElementKind])[] = [
  [both('标题', 'Title'), 'title'],
  [both('发文字号', 'Document number'), 'documentNumber'],
  [both('密级和保密期限', 'Classification'), 'classification'],
  [both('紧急程度', 'Urgency'), 'urgency'],
  [both('签发人', 'Signer'), 'signer'],
  [both('主送', 'Recipient'), 'recipient'],
  [both('抄送', 'Copied to'), 'copyTo'],
  [both('成文日期', 'Date of issue'), 'issueDate'],
];

export function sheetOf(document: OfficialDocument, outline: Outline): readonly SheetField[] {
  const texts = new Map(document.paragraphs.map(({ id, text }) => [id, text]));
  const fields = FIELDS.map(([name, kind]): SheetField => {
    const parts = outline.elements
      .filter((element) => element.kind === kind)
      .map(({ span, paragraphs }) =>
        span
          ? (texts.get(span.paragraph) ?? '').slice(span.start, span.end)
          : paragraphs.map((id) => texts.get(id) ?? '').join(''),
      );
    return { name, value: bare(parts.join('')) };
  });
  const attachments = new Set(
    outline.elements.flatMap(({ kind, number }) => (kind === 'attachment' ? [number ?? 1] : [])),
  );
  return [
    ...fields,
    { name: both('附件份数', 'Attachments'), value: attachments.size > 0 ? String(attachments.size) : '' },
  ];
}

/** Without the label and the closing mark the paper has and a sheet has not. */
function bare(text: string): string {
  return text
    .replace(/[\s\u3000\ufffc]+/g, '')
    .replace(/^(?:签发人|抄送)[：:]/, '')
    .replace(/[：:。]$/, '');
}

/** `empty` where the sheet's field is not filled: nothing to compare. */
export function compareSheet(inDocument: string, onSheet: string): 'same' | 'differs' | 'empty' {
  if (onSheet.trim() === '') return 'empty';
  return bare(inDocument) === bare(onSheet) ? 'same' : 'differs';
}
