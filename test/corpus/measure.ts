/**
 * Measures recognition and rules on a folder of labelled real files: `HEGAO_CORPUS=DIR npm run measure`.
 * The files are not part of the project; without the variable there is nothing to measure, and that is said.
 * `--all` also prints findings of info level.
 */
import { readFileSync } from 'node:fs';
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
import { compareElements, compareHeadings, compareType, compareViolations, newTally, summarize } from './compare.ts';
import type { Label } from './labels.ts';
import { labelled } from './labels.ts';

const folder = process.env['HEGAO_CORPUS'];
const profile = profiles['party-government'];
if (!folder || !profile) {
  console.log('HEGAO_CORPUS names no folder: nothing measured.');
} else {
  const tally = newTally();
  const checker = createChecker(rules, profile);
  const documents = [...labelled(folder, 'labels.json', 'docx'), ...labelled(folder, 'published.json', 'published')];
  for (const { label, path } of documents) {
    const document = read(path);
    if (document) measure(document, label);
  }
  console.log('');
  for (const [name, score] of Object.entries(tally)) console.log(`${name}: ${summarize(score)}`);

  function measure(document: OfficialDocument, label: Label): void {
    const outline = recognize(document);
    const { diagnostics, characters } = checker.check(document);
    const { genre, form, direction, partial } = outline;
    console.log(
      `\n## ${label.file}  ${genre ?? '—'} (label ${label.doc_type ?? '—'}) ${form} ${direction ?? ''}${partial ? ' partial' : ''}`,
    );
    const boxes = document.paragraphs.filter(({ place, text }) => place === 'textbox' && text.trim() !== '').length;
    const told = [label['text_boxes']].flat().filter((each) => typeof each === 'string').length;
    const differences = [
      ...compareElements(document, outline, label, tally.elements),
      ...compareHeadings(document, outline, label, tally.headings),
      ...compareType(outline, label, tally),
      ...(told > 0 && boxes === 0 ? [`text boxes: want ${told} have none`] : []),
      ...compareViolations(document, { diagnostics, rules }, label, tally.certainViolations),
    ];
    for (const line of differences) console.log(`   ${line}`);
    const counts = ['error', 'warning', 'info'].map(
      (severity) => diagnostics.filter((each) => each.severity === severity).length,
    );
    console.log(`   ${counts.join('/')} error/warning/info in ${characters} characters`);
    for (const each of diagnostics) {
      if (each.severity === 'info' && !process.argv.includes('--all')) continue;
      const sentence = describeFinding(each, rules, 'zh-CN');
      console.log(`   ${each.severity} ${each.rule}: ${sentence} 「${each.quote.slice(0, 40)}」`);
    }
  }
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
