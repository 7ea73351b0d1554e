/**
 * The rules worker's own desk: documents of pages as their content scripts tell them, each with a checker of its own so
 * that only what changed is judged again. Runs in a worker; holds nothing on disk.
 */
import type {
  Checker,
  CheckResult,
  Diagnostic,
  OfficeRecord,
  OfficialDocument,
  ParagraphId,
} from '../../shared/index.ts';
import { createChecker, readHtml, registryOf, rules, sheetHeads, summarize } from '../../shared/index.ts';
import { documentKey as keyOf, exemptionsFor } from '../../shared/ui/index.ts';
import type { PageBlock, PageField, PageFinding, PageUpdate, Paper, Standing } from '../messages.ts';
import { languageOf } from '../strings.ts';
import type { CheckedBy, Composer } from './composed.ts';
import { createComposer } from './composed.ts';
import { listedDocuments } from './document-list.ts';
import { checkForm } from './form-check.ts';
import type { TellEarly } from './judge.ts';
import type { Checked, PaperWish } from './papers.ts';
import { paperOn } from './papers.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';
import type { AttachmentView } from './view.ts';
import { viewOf } from './view.ts';
import { recordFor } from './same-document.ts';
import type { PageReport } from './page-report.ts';
import { isMarked, listOf, stoppedAt } from './page-report.ts';
import { distinct, inBlock, toldOf } from './told.ts';

/** The desk lost what the frame told before (it was started anew): the frame must tell everything again. */
export interface Resend {
  readonly resend: true;
}

export interface Desk {
  /** Keeps blocks of a long page until the update they belong to comes. */
  readonly take: (key: string, blocks: readonly PageBlock[]) => void;
  /** @param early told what is found at the beginning of a long page, before the rest of it is judged */
  readonly checkPage: (key: string, update: PageUpdate, standing: Standing, early?: TellEarly) => PageReport | Resend;
  /** Judges the page anew with another standing: something was set aside, or another frame's form changed. */
  readonly checkAgain: (key: string, standing: Standing) => PageReport | Resend;
  readonly checkDocument: (key: string, attachment: ReadAttachment, standing: Standing) => PageReport;
  readonly paper: (
    key: string,
    wish: Omit<PaperWish, 'by' | 'organization' | 'language'>,
    standing: Standing,
  ) => Paper | Resend;
  /** The words last checked under a key, with the places of what was found. */
  readonly view: (key: string) => AttachmentView | Resend;
  readonly forget: (key: string) => void;
}

export interface ReadAttachment {
  readonly name: string;
  readonly document: OfficialDocument;
}

interface Page {
  readonly text: Checker;
  readonly form: Checker;
  readonly by: CheckedBy;
  readonly blocks: Map<number, PageBlock>;
  update?: OrderedUpdate;
  checked?: Checked;
}

type OrderedUpdate = PageUpdate & { readonly order: readonly number[] };

const registry = registryOf(rules);

export function createDesk(composer: Composer = createComposer()): Desk {
  const pages = new Map<string, Page>();
  const told = new Map<string, Map<number, PageBlock>>();
  const blocksOf = (key: string): Map<number, PageBlock> => {
    const blocks = told.get(key) ?? new Map<number, PageBlock>();
    told.set(key, blocks);
    return blocks;
  };
  const open = (key: string, standing: Standing): Page => {
    const by = composer.by(standing);
    const { profile } = by;
    const known = pages.get(key);
    if (known?.by.hash === by.hash) return known;
    const page: Page = {
      text: createChecker(rules, profile),
      form: createChecker(rules, profile),
      by,
      blocks: blocksOf(key),
      ...(known?.update && { update: known.update }),
    };
    pages.set(key, page);
    return page;
  };
  const desk: Desk = {
    take: (key, blocks) => keepAll(blocksOf(key), blocks),
    checkPage(key, update, standing, early) {
      const page = open(key, standing);
      const order = update.order ?? page.update?.order ?? [];
      keepUp(page.blocks, { ...update, order });
      page.update = { ...update, order, blocks: [] };
      // Lost what was told before, or the order it was told in.
      if (order.length === 0 && update.order === undefined) return { resend: true };
      if (order.some((id) => !page.blocks.has(id))) return { resend: true };
      return judgePage(page, page.update, standing, early);
    },
    checkAgain(key, standing) {
      const page = open(key, standing);
      return page.update ? judgePage(page, page.update, standing) : { resend: true };
    },
    checkDocument(key, { name, document }, standing) {
      const page = open(key, standing);
      return judge(page, { name, document, fields: [], shown: [] }, standing);
    },
    paper(key, wish, standing) {
      const page = pages.get(key);
      if (!page?.checked) return { resend: true };
      const { organization } = standing;
      const made = { by: page.by, ...(organization !== undefined && { organization }) };
      return paperOn(page.checked, { ...wish, ...made, language: languageOf(standing.language) });
    },
    view(key) {
      const checked = pages.get(key)?.checked;
      return checked ? viewOf(checked) : { resend: true };
    },
    forget(key) {
      pages.delete(key);
      told.delete(key);
    },
  };
  return desk;
}

interface Judged {
  readonly name: string;
  /** Name of the page it stands on; absent for attachments. */
  readonly page?: string;
  readonly document: OfficialDocument;
  readonly fields: readonly PageField[];
  readonly shown: readonly Line[];
  /** With those that are the site's: titles in lists are links. */
  readonly all?: readonly PageBlock[];
}

/** A page with fewer lines is judged whole before anybody could look; of longer ones, so many are told of early. */
const LONG_PAGE = 1500;
const FIRST_LINES = 60;

function judgePage(page: Page, update: OrderedUpdate, standing: Standing, early?: TellEarly): PageReport {
  const all = update.order.flatMap((id) => page.blocks.get(id) ?? []);
  const shown = all.filter(({ chrome }) => chrome !== true).flatMap(linesOf);
  const title = update.fields.find(({ name }) => name === '标题')?.value || update.title;
  const judged = { name: title, page: update.title, document: readHtml(shown), fields: update.fields, shown, all };
  return judge(page, judged, standing, early);
}

function judge(
  page: Page,
  { name, page: pageName = name, document, fields, shown, all = shown }: Judged,
  standing: Standing,
  early?: TellEarly,
): PageReport {
  const language = languageOf(standing.language);
  const documentKey = keyOf(document, { form: 'draft', partial: true, elements: [] }, name);
  const record = recordFor(recordOf(fields, standing.record), document);
  const given = { exemptions: exemptionsFor(standing.records, documentKey), ...(record && { record }) };
  const isUnclassified = standing.unclassified || page.by.profile.machine === 'unclassified';
  const listed = isFilled(fields) ? 0 : listedDocuments(all);
  const lines = linesBy(document, shown);
  const words = (diagnostic: Diagnostic): Omit<PageFinding, 'at' | 'inField'> => toldOf(diagnostic, registry, language);
  const place = (each: Diagnostic): PageFinding => inBlock(each, lines, words(each));
  // Nothing is told early that the whole might keep back: of secrets, of lists, of what a form beside says as well.
  const isPlain = !isUnclassified && listed === 0 && !fields.some(({ value }) => value !== '');
  const result = page.text.check(document, {
    ...given,
    ...(early &&
      isPlain &&
      lines.size >= LONG_PAGE && {
        early: {
          at: new Set([...lines.keys()].slice(0, FIRST_LINES)),
          tell: (diagnostics) => early(diagnostics.map(place)),
        },
      }),
  });
  const base = { documentKey, genre: result.outline.genre ?? null, direction: result.outline.direction ?? null };
  if (isUnclassified && isMarked(result, document, fields)) return stoppedAt(base);
  if (listed > 0) {
    delete page.checked;
    return listOf(base, listed, pageName);
  }
  const inForm = checkForm(page.form, fields, given);
  const title = titleOf(result, document) || name;
  const summary = summarize(result, language);
  const asking = { registry, language, asked: summary.manual.map(({ rule }) => rule) };
  const beside = inForm.map(({ diagnostic, name: field }) => ({ diagnostic, place: `表单“${field}”` }));
  page.checked = { title, document, result, beside };
  return {
    ...base,
    title,
    characters: result.characters,
    fields,
    findings: distinct([
      ...inForm.map(({ diagnostic, inField }) => ({ ...words(diagnostic), inField })),
      ...result.diagnostics.map(place),
    ]),
    setAside: result.setAside.map(({ diagnostic, exemption: { scope, reason } }) => ({
      finding: place(diagnostic),
      scope,
      reason,
    })),
    summary,
    sheets: { review: sheetHeads('review', asking), filing: sheetHeads('filing', asking) },
    by: { id: page.by.profile.id, title: page.by.profile.title, hash: page.by.hash, packs: page.by.packs },
  };
}

/** The lines of the page by the paragraphs that were read from them, one from each. */
function linesBy({ paragraphs }: OfficialDocument, shown: readonly Line[]): ReadonlyMap<ParagraphId, Line> {
  const lines = new Map<ParagraphId, Line>();
  for (const [at, line] of shown.entries()) {
    const paragraph = paragraphs[at];
    if (paragraph) lines.set(paragraph.id, line);
  }
  return lines;
}

/** A form with so much filled in is that of one document, whatever else the page lists. */
function isFilled(fields: readonly PageField[]): boolean {
  return fields.filter(({ value }) => value !== '').length > 2;
}

function keepUp(blocks: Map<number, PageBlock>, { order, blocks: changed }: OrderedUpdate): void {
  keepAll(blocks, changed);
  const alive = new Set(order);
  for (const id of blocks.keys()) if (!alive.has(id)) blocks.delete(id);
}

function keepAll(blocks: Map<number, PageBlock>, changed: readonly PageBlock[]): void {
  for (const block of changed) blocks.set(block.id, block);
}

/** The form beside the text: what its fields say is the record that rules compare the text with. */
function recordOf(fields: readonly PageField[], given: OfficeRecord | undefined): OfficeRecord | undefined {
  const told = fields.filter(({ value }) => value !== '');
  if (told.length === 0) return given;
  return {
    ...given,
    fields: { ...given?.fields, ...Object.fromEntries(told.map(({ name, value }) => [name, value])) },
  };
}

function titleOf({ outline }: CheckResult, document: OfficialDocument): string {
  const ids = new Set<ParagraphId>(outline.elements.find(({ kind }) => kind === 'title')?.paragraphs);
  return document.paragraphs.flatMap(({ id, text }) => (ids.has(id) ? [text.trim()] : [])).join('');
}
