/** Edits done in Word: each on the smallest range, all in one go, working from the end of a paragraph. */
import type { Edit, OfficialDocument, ParagraphId } from '../../../shared/index.ts';
import type { RemoteDesk } from '../../desk/remote.ts';
import type { Snippet, Spot } from '../spots.ts';
import { indexAmong, offsetIn, piecesOf, spotsOf } from '../spots.ts';
import { fontCan, paragraphCan, setFont, setPage, setParagraph } from './format.ts';
import type { OfficeRuntime, WordAbilities } from './probe.ts';

export interface Writing {
  readonly runtime: OfficeRuntime;
  readonly desk: RemoteDesk;
  readonly abilities: WordAbilities;
  readonly document: OfficialDocument;
}

type TextEdit = Extract<Edit, { kind: 'replaceText' }>;
type RunsEdit = Extract<Edit, { kind: 'formatRuns' }>;
type SectionEdit = Extract<Edit, { kind: 'formatSection' }>;
type Found = 'written' | 'stale' | 'cannotPoint';

/** What becomes of one of Word's paragraphs. */
interface Work {
  readonly index: number;
  readonly text: string;
  readonly ours: string;
  readonly edits: Exclude<Edit, SectionEdit>[];
}

export async function writeInWord(writing: Writing, edits: readonly Edit[]): Promise<Found> {
  const { runtime, abilities } = writing;
  return runtime.Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load('items/text');
    if (abilities.tracked) context.document.load('changeTrackingMode');
    await context.sync();
    const works = assign(
      paragraphs.items.map(({ text }) => text),
      writing,
      edits,
    );
    if (!works) return 'stale';
    const isXml = (work: Work): boolean => work.edits.some((edit) => needsXml(edit, abilities));
    const plans = works.filter((work) => !isXml(work)).map((work) => planOf(paragraphs.items[work.index], work));
    if (plans.some((plan) => plan === undefined)) return 'cannotPoint';
    const xmlPlans = await readXml(works.filter(isXml), paragraphs.items, context);
    await context.sync();
    const xmls = await rewriteXml(xmlPlans, writing);
    if (!xmls || plans.some((plan) => plan && !plan.isFound())) return 'stale';

    const before = abilities.tracked ? context.document.changeTrackingMode : undefined;
    if (abilities.tracked) context.document.changeTrackingMode = 'TrackAll';
    for (const plan of plans) plan?.write();
    for (const { paragraph, xml } of xmls) paragraph.insertOoxml(xml, 'Replace');
    writeSections(context, edits);
    if (before !== undefined) context.document.changeTrackingMode = before;
    await context.sync();
    return 'written';
  });
}

export function needsXml(edit: Edit, abilities: WordAbilities): boolean {
  if (edit.kind === 'formatRuns') return !fontCan(edit.set, abilities);
  return edit.kind === 'formatParagraph' && !paragraphCan(edit.set);
}

function assign(texts: readonly string[], { document }: Writing, edits: readonly Edit[]): readonly Work[] | undefined {
  const works = new Map<ParagraphId, Work>();
  const ours = new Map(document.paragraphs.map(({ id, text }) => [id, text]));
  for (const edit of edits) {
    if (edit.kind === 'formatSection') continue;
    const id = edit.kind === 'formatParagraph' ? edit.paragraph : edit.at.paragraph;
    const index = works.get(id)?.index ?? indexAmong(texts, document, id);
    if (index === undefined) return undefined;
    const work = works.get(id) ?? { index, text: texts[index] ?? '', ours: ours.get(id) ?? '', edits: [] };
    works.set(id, work);
    work.edits.push(edit);
  }
  // From the end: what is put in early does not move what comes later.
  return [...works.values()].sort((a, b) => b.index - a.index);
}

interface Plan {
  /** Whether Word found, at the hits counted on, exactly the words looked for. */
  isFound(): boolean;
  write(): void;
}

/** Queues the searches of one paragraph; undefined where some words cannot be pointed at. */
function planOf(paragraph: Word.Paragraph | undefined, { text, ours, edits }: Work): Plan | undefined {
  if (!paragraph) return undefined;
  const spots: Spot[] = [];
  const looks: { readonly edit: RunsEdit; readonly pieces: readonly Snippet[] }[] = [];
  for (const edit of edits) {
    if (edit.kind === 'formatParagraph') continue;
    const start = offsetIn(text, ours, edit.at.start);
    const end = edit.at.end === edit.at.start ? start : endIn(text, ours, edit.at.end);
    if (edit.kind === 'replaceText') {
      const found = spotsFor(edit, text, { start, end });
      if (!found) return undefined;
      spots.push(...found);
    } else {
      const pieces = piecesOf(text, start, end);
      if (!pieces) return undefined;
      looks.push({ edit, pieces });
    }
  }
  const search = searcher(paragraph);
  const changes = spots.sort((a, b) => b.at - a.at).map((spot) => ({ spot, range: search(spot.snippet) }));
  const formats = looks.flatMap(({ edit, pieces }) => pieces.map((piece) => ({ edit, range: search(piece) })));
  return {
    isFound: () => [...changes, ...formats].every(({ range }) => range() !== undefined),
    write() {
      // Looks first: they stand on the words as they were found.
      for (const { edit, range } of formats) {
        const found = range();
        if (found) setFont(found.font, edit.set);
      }
      for (const { spot, range } of changes) range()?.insertText(spot.insert, spot.where);
      for (const edit of edits) if (edit.kind === 'formatParagraph') setParagraph(paragraph, edit.set);
    },
  };
}

/** The end of a span, not the start of what follows it: tabs and breaks after it stay outside. */
function endIn(theirs: string, ours: string, end: number): number {
  const last = offsetIn(theirs, ours, end - 1);
  return end > 0 ? last + 1 : 0;
}

function spotsFor(
  edit: TextEdit,
  text: string,
  place: { readonly start: number; readonly end: number },
): readonly Spot[] | undefined {
  // Where Word's text differs from ours (an object, a break), only words both have alike are touched.
  return text.slice(place.start, place.end) === edit.expect ? spotsOf(text, place, edit.insert) : undefined;
}

/** One search for each different snippet, and the hit that is meant once Word has answered. */
function searcher(paragraph: Word.Paragraph): (snippet: Snippet) => () => Word.Range | undefined {
  const known = new Map<string, Word.RangeCollection>();
  return ({ words, nth }) => {
    const hits = known.get(words) ?? paragraph.search(words.replace(/\^/g, '^^'), { matchCase: true });
    if (!known.has(words)) hits.load('items/text');
    known.set(words, hits);
    // Word may take full and half width for the same: only hits that say exactly the words count.
    return () => hits.items.filter(({ text }) => text === words)[nth];
  };
}

interface XmlPlan {
  readonly work: Work;
  readonly paragraph: Word.Paragraph;
  readonly xml: OfficeExtension.ClientResult<string>;
}

async function readXml(
  works: readonly Work[],
  paragraphs: readonly Word.Paragraph[],
  context: Word.RequestContext,
): Promise<readonly XmlPlan[]> {
  const plans = works.flatMap((work): readonly XmlPlan[] => {
    const paragraph = paragraphs[work.index];
    return paragraph ? [{ work, paragraph, xml: paragraph.getOoxml() }] : [];
  });
  if (plans.length > 0) await context.sync();
  return plans;
}

/** The paragraph's own XML with its edits done by the writer the command line uses. */
async function rewriteXml(
  plans: readonly XmlPlan[],
  { desk, abilities }: Writing,
): Promise<readonly { readonly paragraph: Word.Paragraph; readonly xml: string }[] | undefined> {
  const done: { paragraph: Word.Paragraph; xml: string }[] = [];
  const date = `${new Date().toISOString().slice(0, 19)}Z`;
  for (const { work, paragraph, xml } of plans) {
    const alone = await desk.read({ name: '', flatOpc: xml.value });
    if ('unreadable' in alone) return undefined;
    const own = alone.paragraphs.find(({ text }) => text === work.ours);
    if (!own) return undefined;
    const edits = work.edits.map((edit) => rename(edit, own.id));
    const track = abilities.tracked ? { author: '核稿', date } : undefined;
    const written = await desk.writeFlat(xml.value, edits, track);
    if (typeof written !== 'string' || written === 'stale') return undefined;
    done.push({ paragraph, xml: written });
  }
  return done;
}

function rename(edit: Exclude<Edit, SectionEdit>, id: ParagraphId): Edit {
  return edit.kind === 'formatParagraph' ? { ...edit, paragraph: id } : { ...edit, at: { ...edit.at, paragraph: id } };
}

function writeSections(context: Word.RequestContext, edits: readonly Edit[]): void {
  for (const edit of edits) {
    if (edit.kind !== 'formatSection') continue;
    const sections = context.document.sections;
    const section = edit.section === 0 ? sections.getFirst() : nthSection(sections.getFirst(), edit.section);
    setPage(section.pageSetup, edit.set);
  }
}

function nthSection(first: Word.Section, nth: number): Word.Section {
  return nth === 0 ? first : nthSection(first.getNext(), nth - 1);
}
