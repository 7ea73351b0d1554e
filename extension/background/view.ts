/** An attachment to read, with the places of its findings: plain values, kept nowhere. */
import type { Severity } from '../../shared/index.ts';
import type { Checked } from './papers.ts';

export interface ViewMark {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly fingerprint: string;
}

export interface ViewParagraph {
  /** With the label automatic numbering puts before it. */
  readonly text: string;
  readonly place: string;
  readonly centered: boolean;
  /** Of the words in the file; a page begins where it changes. Absent where nobody knows. */
  readonly page?: number;
  readonly marks: readonly ViewMark[];
}

export interface AttachmentView {
  readonly title: string;
  readonly view: readonly ViewParagraph[];
}

export function viewOf({ title, document, result }: Checked): AttachmentView {
  const marks = new Map<string, ViewMark[]>();
  for (const { at, severity, fingerprint } of result.diagnostics) {
    if (!('paragraph' in at)) continue;
    const known = marks.get(at.paragraph) ?? [];
    marks.set(at.paragraph, [...known, { start: at.start, end: at.end, severity, fingerprint }]);
  }
  return {
    title,
    view: document.paragraphs.map(({ id, text, label = '', place, centered, paragraphFormat, layout }) => ({
      text: label + text,
      place,
      centered: paragraphFormat ? paragraphFormat.alignment === 'center' : centered === true,
      // What is only estimated is no page to cite.
      ...(layout && layout.from !== 'estimated' && { page: layout.page }),
      marks: (marks.get(id) ?? []).map((mark) => ({
        ...mark,
        start: mark.start + label.length,
        end: mark.end + label.length,
      })),
    })),
  };
}
