/** Fields of a form that hold an element as the document has it, judged by the rules of that element. */
import type { Checker, CheckOptions, Diagnostic, ElementKind, Outline } from '../../shared/index.ts';
import { readHtml } from '../../shared/index.ts';
import type { PageField, PageFinding } from '../messages.ts';

/** Fields whose value is written as the element itself is; the others are facts of the record only. */
const ELEMENT_FIELDS: Readonly<Record<string, ElementKind>> = { 标题: 'title', 发文字号: 'documentNumber' };

export interface InForm {
  readonly diagnostic: Diagnostic;
  readonly inField: NonNullable<PageFinding['inField']>;
  /** 要素名 of the field. */
  readonly name: string;
}

/** What the rules say of the fields that hold elements of the document. */
export function checkForm(checker: Checker, fields: readonly PageField[], options: CheckOptions): readonly InForm[] {
  const told = fields.flatMap((field) => {
    const kind = ELEMENT_FIELDS[field.name];
    return kind && field.value !== '' && field.control !== undefined ? [{ field, kind }] : [];
  });
  if (told.length === 0) return [];
  const document = readHtml(told.map(({ field }) => ({ text: field.value })));
  const outline: Outline = {
    form: 'draft',
    partial: true,
    elements: document.paragraphs.map(({ id }, at) => ({
      kind: told[at]?.kind ?? 'body',
      paragraphs: [id],
      certainty: 'certain',
    })),
  };
  const { diagnostics } = checker.check(document, { ...options, outline });
  return diagnostics.flatMap((diagnostic): InForm[] => {
    if (!('paragraph' in diagnostic.at)) return [];
    const { paragraph, start, end } = diagnostic.at;
    const field = told[document.paragraphs.findIndex(({ id }) => id === paragraph)]?.field;
    if (field?.control === undefined) return [];
    return [{ diagnostic, inField: { control: field.control, start, end }, name: field.name }];
  });
}
