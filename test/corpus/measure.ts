/**
 * Measures recognition and rules on a folder of labelled real files: `HEGAO_CORPUS=DIR npm run measure`.
 * The files are not part of the project; without the variable there is nothing to measure, and that is said.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficialDocument } from '../../shared/document/document.ts';
import { isUnreadable } from '../../shared/document/document.ts';
import {
  createChecker,
  decodeText,
  describeFinding,
  profiles,
  readHtml,
  readOoxml,
  readText,
  recognize,
  rules,
} from '../../shared/index.ts';
import type { ElementKind, Outline } from '../../shared/structure/outline.ts';

/** Name of an element in the labels → our kind. */
const KINDS: Readonly<Record<string, ElementKind>> = {
  serial_no: 'copyNumber',
  classification: 'classification',
  urgency: 'urgency',
  issuer_mark: 'issuerMark',
  issue_number: 'documentNumber',
  signatory: 'signer',
  title: 'title',
  date_under_title: 'dateUnderTitle',
  recipients: 'recipient',
  attachment_note: 'attachmentNote',
  issuing_org: 'issuer',
  issue_date: 'issueDate',
  notes_line: 'annotation',
  attachment_label: 'attachment',
  cc: 'copyTo',
  printing_line: 'printing',
};

interface Label {
  readonly slug: string;
  readonly file: string;
  readonly doc_type?: string;
  readonly elements?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}
interface Score {
  right: number;
  missed: number;
  wrong: number;
}

const folder = process.env['HEGAO_CORPUS'];
const profile = profiles['party-government'];
if (!folder || !profile) {
  console.log('HEGAO_CORPUS names no folder: nothing measured.');
} else {
  const score: Score = { right: 0, missed: 0, wrong: 0 };
  const checker = createChecker(rules, profile);
  for (const { label, path } of [
    ...labelled(folder, 'labels.json', 'docx'),
    ...labelled(folder, 'published.json', 'published'),
  ]) {
    const document = read(path);
    if (!document) continue;
    const outline = recognize(document);
    console.log(
      `\n## ${label.file}  ${outline.genre ?? '—'} (label ${label.doc_type ?? '—'}) ${outline.form} ${outline.direction ?? ''}`,
    );
    compare(document, outline, label, score);
    const { diagnostics, characters } = checker.check(document);
    const counts = ['error', 'warning', 'info'].map(
      (severity) => diagnostics.filter((each) => each.severity === severity).length,
    );
    console.log(`   ${counts.join('/')} error/warning/info in ${characters} characters`);
    for (const each of diagnostics) {
      if (each.severity === 'info' && !process.argv.includes('--all')) continue;
      console.log(
        `   ${each.severity} ${each.rule}: ${describeFinding(each, rules, 'zh-CN')} 「${each.quote.slice(0, 40)}」`,
      );
    }
  }
  const precision = score.right / (score.right + score.wrong);
  const recall = score.right / (score.right + score.missed);
  console.log(
    `\nelements: ${JSON.stringify(score)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`,
  );
}

function labelled(
  root: string,
  list: string,
  place: string,
): readonly { readonly label: Label; readonly path: string }[] {
  const file = join(root, list);
  if (!existsSync(file)) return [];
  const { documents } = JSON.parse(readFileSync(file, 'utf8')) as { documents: readonly Label[] };
  return documents.map((label) => ({ label, path: join(root, place, label.file) }));
}

function read(path: string): OfficialDocument | undefined {
  const bytes = new Uint8Array(readFileSync(path));
  const document = /\.do[ct][xm]$/.test(path)
    ? readOoxml(bytes)
    : /\.html?$/.test(path)
      ? readHtml(decodeText(bytes))
      : readText(decodeText(bytes));
  if (!isUnreadable(document)) return document;
  console.log(`${path}: ${document.unreadable['zh-CN']}`);
  return undefined;
}

/** Elements count as right when their words are the label's, blanks apart. */
function compare(document: OfficialDocument, outline: Outline, label: Label, score: Score): void {
  const { elements: told } = label;
  const expected = told ?? {
    title: label['title_as_shown'],
    issue_number: label['issue_number'],
    recipients: label['recipients'],
    issuing_org: label['issuing_org'],
    issue_date: label['issue_date'],
    notes_line: label['notes_line'],
  };
  const texts = new Map(document.paragraphs.map(({ id, text }) => [id, text]));
  for (const [name, kind] of Object.entries(KINDS)) {
    if (!(name in expected)) continue;
    const want = squeeze(
      [expected[name]]
        .flat()
        .filter((each) => typeof each === 'string')
        .join(''),
    );
    const found = outline.elements
      .filter((element) => element.kind === kind && (kind !== 'attachment' || element.part === 'label'))
      .map(({ paragraphs, span }) =>
        paragraphs
          .map((id) => (span ? (texts.get(id) ?? '').slice(span.start, span.end) : (texts.get(id) ?? '')))
          .join(''),
      );
    const have = squeeze(found.join(''));
    if (want === have) {
      if (want) score.right += 1;
      continue;
    }
    if (want) score.missed += 1;
    if (have) score.wrong += 1;
    console.log(`   ${kind}: want 「${want.slice(0, 60)}」 have 「${have.slice(0, 60)}」`);
  }
}

function squeeze(text: string): string {
  return text.replace(/[\s\u3000\ufffc]+/g, '');
}
