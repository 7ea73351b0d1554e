/** What the writer wrote opens in LibreOffice and says there what the edits ask for. */
import { describe, expect, it } from 'vitest';
import type { ParagraphId } from '../../shared/document/document.ts';
import type { Edit } from '../../shared/document/edit.ts';
import { writeEdits } from '../../shared/writers/ooxml/index.ts';
import { docx } from '../support/docx.ts';
import { officeText, SOFFICE, tellSkipped } from '../support/office.ts';

tellSkipped('what the writer wrote, read by LibreOffice');

const BODY =
  '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>某政发[20</w:t></w:r><w:r><w:t>24]5号</w:t></w:r></w:p>' +
  '<w:p><w:hyperlink w:anchor="a"><w:r><w:t>请做好工作</w:t></w:r></w:hyperlink></w:p>' +
  '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>表内文字</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>';
const replace = (paragraph: string, start: number, expected: string, insert: string): Edit => ({
  kind: 'replaceText',
  at: { paragraph: paragraph as ParagraphId, start, end: start + expected.length },
  expect: expected,
  insert,
});
const EDITS: readonly Edit[] = [
  replace('p0', 3, '[2024]', '〔2024〕'),
  replace('p1', 3, '工作', '各项 & 工作<一>'),
  replace('p2', 0, '表内', '表中'),
  {
    kind: 'formatParagraph',
    paragraph: 'p1' as ParagraphId,
    expect: '请做好工作',
    set: { firstLineIndentChars: 2, alignment: 'justify', lineSpacing: { kind: 'exact', pt: 28.95 } },
  },
  {
    kind: 'formatRuns',
    at: { paragraph: 'p0' as ParagraphId, start: 0, end: 3 },
    expect: '某政发',
    set: { sizePt: 22 },
  },
];
const WANTED = ['某政发〔2024〕5号', '请做好各项 & 工作<一>', '表中文字'];

describe.skipIf(SOFFICE === undefined)('LibreOffice', () => {
  it('reads plain edits', { timeout: 180_000 }, () => {
    const written = writeEdits(docx(BODY), EDITS);
    expect(written).toBeInstanceOf(Uint8Array);
    expect(officeText(written as Uint8Array)).toEqual(expect.arrayContaining(WANTED));
  });

  it('reads tracked edits, showing what was inserted', { timeout: 180_000 }, () => {
    const trackChanges = { author: '核稿', date: '2026-05-01T09:30:00Z' };
    const written = writeEdits(docx(BODY), EDITS, { trackChanges });
    expect(written).toBeInstanceOf(Uint8Array);
    const text = officeText(written as Uint8Array).join('\n');
    for (const word of ['〔', '〕', '各项 & ', '<一>', '表中']) expect(text).toContain(word.slice(-1));
  });
});
