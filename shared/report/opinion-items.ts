/** What an opinion says was found: one entry for what is said alike in several places, under the part it belongs to. */
import type { OfficialDocument } from '../document/document.ts';
import type { CheckResult, Diagnostic } from '../engine/result.ts';
import type { Clause } from '../rules/rule.ts';
import { findNorm } from '../standards/norms.ts';
import type { OpinionGroup, OpinionItem, OpinionSubject } from './opinion.ts';
import type { Registry } from './wording.ts';
import { wordsOf } from './wording.ts';

const ORDER = ['文种格式', '行文规则', '文字表述', '依据'] as const;
type Heading = (typeof ORDER)[number];

/** Family of rules → part of the opinion. */
const HEADING_OF: Readonly<Record<string, Heading>> = {
  format: '文种格式',
  element: '文种格式',
  genre: '文种格式',
  routing: '行文规则',
  process: '行文规则',
  secrecy: '行文规则',
  filing: '依据',
  cleanup: '依据',
  citation: '依据',
};

const MOST_PLACES = 4;

/** Errors and suggestions; hints are for the drafter’s own eyes. One entry for what is said alike in several places. */
export function foundGroups(
  { document, result, beside = [] }: OpinionSubject,
  registry: Registry,
): readonly OpinionGroup[] {
  const placeOf = placesIn(document, result, registry);
  const groups = new Map<Heading, Map<string, { words: string; basis: string; places: string[] }>>();
  const inText = result.diagnostics.map((diagnostic) => ({ diagnostic, place: placeOf(diagnostic) }));
  for (const { diagnostic, place } of [...beside, ...inText]) {
    if (diagnostic.severity === 'info') continue;
    const heading = HEADING_OF[diagnostic.rule.split('/')[0] ?? ''] ?? '文字表述';
    const items = groups.get(heading) ?? new Map<string, { words: string; basis: string; places: string[] }>();
    groups.set(heading, items);
    const words = itemWords(diagnostic, registry);
    const item = items.get(words) ?? { words, basis: basisOf(diagnostic, registry), places: [] };
    items.set(words, item);
    if (!item.places.includes(place)) item.places.push(place);
  }
  return ORDER.flatMap((heading) => {
    const items = [...(groups.get(heading)?.values() ?? [])];
    return items.length === 0 ? [] : [{ heading, items: items.map(toItem) }];
  });
}

function toItem({ words, basis, places }: { words: string; basis: string; places: readonly string[] }): OpinionItem {
  const shown = places.slice(0, MOST_PLACES).join('、');
  return { words, basis, place: places.length > MOST_PLACES ? `${shown}等${places.length}处` : shown };
}

/** What was found, with the words it was found on where the sentence does not show them already. */
function itemWords(diagnostic: Diagnostic, registry: Registry): string {
  const { message } = wordsOf(diagnostic, registry, 'zh-CN');
  const quote = diagnostic.quote.replace(/\s+/g, ' ').trim();
  const shown = [...quote].slice(0, 30).join('') + ([...quote].length > 30 ? '……' : '');
  const isShown = quote.length < 2 || message.includes(quote.slice(0, 8));
  const plain = (isShown ? message : `“${inner(shown)}”，${message}`).replace(/[。；]$/, '');
  return diagnostic.certainty === 'certain' || /请核对$/.test(plain) ? plain : `${plain}，请核对`;
}

/** Quotation marks inside quotation marks. */
function inner(text: string): string {
  return text.replace(/“/g, '‘').replace(/”/g, '’');
}

/**
 * 第3段（标题）; on a page, whose table of particulars nobody counts as paragraphs, 标题 or 正文第3段.
 */
function placesIn(
  { input, paragraphs }: OfficialDocument,
  { outline }: CheckResult,
  registry: Registry,
): (diagnostic: Diagnostic) => string {
  const numbers = new Map(paragraphs.map(({ id }, at) => [id as string, at + 1]));
  const ofKind = (kind: string): readonly string[] =>
    outline.elements.flatMap((each) => (each.kind === kind ? each.paragraphs : []));
  return ({ at, element }) => {
    if (!('paragraph' in at)) return '全文';
    const { element: name } = wordsOf(
      { rule: '', message: '', data: {}, at, quote: '', element } as Diagnostic,
      registry,
      'zh-CN',
    );
    if (input !== 'html') return `第${numbers.get(at.paragraph) ?? 1}段（${name}）`;
    const same = ofKind(element ?? '');
    return same.length > 1 ? `${name}第${same.indexOf(at.paragraph) + 1}段` : name;
  };
}

function basisOf({ rule }: Diagnostic, registry: Registry): string {
  return (registry.get(rule)?.clauses ?? []).map(formalCitation).join('，');
}

/** A standard is cited by its title with its number in brackets, as prose does. */
function formalCitation({ instrument, clause }: Clause): string {
  const name = findNorm(instrument)?.name ?? instrument;
  const standard = /^(G[BF]\S*\s?\d[\d.]*—\d{4})\s+(.+)$/.exec(name);
  if (standard) return `《${standard[2]}》（${standard[1]}）${clause}`;
  return /实务|方案/.test(name) ? name : `《${name}》${clause}`;
}
