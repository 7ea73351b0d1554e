/** The document open in Word. Events only wake us; truth is a whole reading, compared with the last one. */
import type { Diagnostic, Edit, Fix, OfficialDocument, Text, Unreadable } from '../../../shared/index.ts';
import type { Host } from '../../../shared/host.ts';
import type { RemoteDesk } from '../../desk/remote.ts';
import { cameTrue, onGround } from '../ground.ts';
import { indexAmong, letters, offsetIn, snippetOf } from '../spots.ts';
import { fontCan, pageCan, paragraphCan } from './format.ts';
import { createMarks } from './marks.ts';
import type { OfficeRuntime, WordAbilities } from './probe.ts';
import { SENTENCES, sentenceOf } from './sentences.ts';
import { writeInWord } from './write.ts';

export interface WordTools {
  readonly runtime: OfficeRuntime;
  readonly desk: RemoteDesk;
  readonly abilities: WordAbilities;
  /** Asked before the first plain change, where Word cannot write revisions. */
  readonly mayWritePlainly: () => Promise<boolean>;
  /** Called when a change came from somebody else at another machine. */
  readonly onOthers?: () => void;
  /** Milliseconds between looks at a document that told nothing. */
  readonly pollMs?: number;
}

export interface WordHost extends Host {
  readonly can: WordAbilities;
  /** Puts findings of a reading into the document as comments, those that are not there yet; answers how many. */
  comment(
    notes: readonly { readonly diagnostic: Diagnostic; readonly words: string }[],
    reading: OfficialDocument,
  ): Promise<number>;
  refusal(): Text | undefined;
}

const POLL_MS = 15_000;
/** How long after somebody else's change a refused one is put down to them. */
const OTHERS_MS = 60_000;

export function createWordHost(tools: WordTools): WordHost {
  const { runtime, desk, abilities } = tools;
  const { Word } = runtime;
  let last: { readonly flat: string; readonly document: OfficialDocument } | undefined;
  /** The reading that findings and fixes were made from: the last one handed out. */
  let shown: OfficialDocument | undefined;
  let said: Text | undefined;
  let mayWrite: Promise<boolean> | undefined;
  let othersAt = -Infinity;
  const marks = createMarks(tools);
  const areOthers = (): boolean => Date.now() - othersAt < OTHERS_MS;
  const stale = (): 'stale' => {
    if (areOthers()) said = SENTENCES.others;
    return 'stale';
  };

  const look = async (): Promise<OfficialDocument | Unreadable> => {
    try {
      const flat = await Word.run(async (context) => {
        const xml = context.document.body.getOoxml();
        await context.sync();
        return xml.value;
      });
      if (last?.flat === flat) return last.document;
      const document = await desk.read({ name: '', flatOpc: flat });
      if ('unreadable' in document) return document;
      last = { flat, document };
      return document;
    } catch (error) {
      return { unreadable: sentenceOf(error) };
    }
  };

  const whyNot = (fix: Fix): Text | undefined => {
    if (abilities.readOnly) return SENTENCES.allowEditing;
    for (const edit of fix.edits) {
      if (edit.kind === 'formatSection' && !pageCan(edit.set, abilities)) return SENTENCES.pageSetup;
      if (!abilities.xml && !canWithoutXml(edit, abilities)) return SENTENCES.needsXml;
    }
    return undefined;
  };

  const apply: Host['apply'] = async (fix, basis = shown) => {
    said = whyNot(fix);
    if (said) return 'unsupported';
    // Asked before the document is looked at: while the person thinks, they may type.
    if (!abilities.tracked && !(await (mayWrite ??= tools.mayWritePlainly()))) {
      mayWrite = undefined;
      said = SENTENCES.declined;
      return 'unsupported';
    }
    const document = await look();
    if (!basis || 'unreadable' in document) return stale();
    const edits = onGround(basis, document, fix.edits);
    const wanted = edits === 'stale' ? 'stale' : await desk.apply(document, edits);
    if (edits === 'stale' || wanted === 'stale') return stale();
    try {
      const outcome = await writeInWord({ runtime, desk, abilities, document }, edits);
      if (outcome === 'cannotPoint') said = SENTENCES.cannotPoint;
      if (outcome !== 'written') return outcome === 'stale' ? stale() : 'unsupported';
    } catch (error) {
      said = areOthers() ? SENTENCES.others : sentenceOf(error);
      return 'unsupported';
    }
    const now = await look();
    if (!('unreadable' in now) && cameTrue(now, wanted, edits)) return 'applied';
    said = SENTENCES.notAsExpected;
    return 'unsupported';
  };

  /** The range of a finding's words, or nothing where Word's text is no longer what the finding saw. */
  const rangeOf = (
    items: readonly Word.Paragraph[],
    document: OfficialDocument,
    { at, quote }: Diagnostic,
  ): { readonly range: () => Word.Range | undefined } | undefined => {
    if (!('paragraph' in at)) return undefined;
    const ours = document.paragraphs.find(({ id }) => id === at.paragraph);
    if (!ours || ours.text.slice(at.start, at.end) !== quote) return undefined;
    const index = indexAmong(
      items.map(({ text }) => text),
      document,
      at.paragraph,
    );
    const paragraph = index === undefined ? undefined : items[index];
    if (!paragraph) return undefined;
    const start = offsetIn(paragraph.text, ours.text, at.start);
    const snippet = snippetOf(paragraph.text, start, start + quote.length);
    if (!snippet) return { range: () => paragraph.getRange() };
    const hits = paragraph.search(snippet.words.replace(/\^/g, '^^'), { matchCase: true });
    hits.load('items/text');
    return { range: () => hits.items.filter(({ text }) => text === snippet.words)[snippet.nth] };
  };

  const withParagraphs = <T>(
    work: (items: readonly Word.Paragraph[], context: Word.RequestContext) => Promise<T>,
  ): Promise<T> =>
    Word.run(async (context) => {
      const paragraphs = context.document.body.paragraphs;
      paragraphs.load('items/text');
      await context.sync();
      return work(paragraphs.items, context);
    });

  return {
    can: abilities,
    abilities: {
      facets: new Set(['runFormat', 'paragraphFormat', 'pageSetup', 'objects']),
      edits: new Set<Edit['kind']>(
        abilities.pageSetup
          ? ['replaceText', 'formatRuns', 'formatParagraph', 'formatSection']
          : ['replaceText', 'formatRuns', 'formatParagraph'],
      ),
      marks: abilities.critiques ? 'inline' : 'none',
    },
    async read() {
      const document = await look();
      shown = 'unreadable' in document ? undefined : document;
      return document;
    },
    watch: (changed) =>
      watchWord(tools, (event) => {
        if (event?.source === 'Remote') {
          othersAt = Date.now();
          tools.onOthers?.();
        }
        changed();
      }),
    whyNot,
    refusal: () => said,
    apply,
    mark: async (diagnostics) => {
      if (shown) await marks.draw(diagnostics, shown);
    },
    reveal: async (diagnostic, document = shown) => {
      if (!document) return false;
      try {
        return await withParagraphs(async (items, context) => {
          const found = rangeOf(items, document, diagnostic);
          if (!found) return false;
          await context.sync();
          const range = found.range();
          if (!range) return false;
          range.select();
          if (abilities.flash) range.highlight();
          await context.sync();
          return true;
        });
      } catch {
        // Showing a place is a courtesy: the card says where it is.
        return false;
      }
    },
    async comment(notes, document) {
      if (!abilities.comments) return 0;
      return withParagraphs(async (items, context) => {
        const old = context.document.body.getComments();
        old.load('items/content');
        const found = notes.flatMap(({ diagnostic, words }) => {
          const place = rangeOf(items, document, diagnostic);
          return place ? [{ place, words }] : [];
        });
        await context.sync();
        const known = old.items.map(({ content }) => letters(content));
        const placed = found.filter(({ place, words }) => {
          const at = known.indexOf(letters(words));
          if (at >= 0) known.splice(at, 1);
          return at < 0 && place.range()?.insertComment(words) !== undefined;
        });
        await context.sync();
        return placed.length;
      });
    },
  };
}

function canWithoutXml(edit: Edit, abilities: WordAbilities): boolean {
  if (edit.kind === 'formatRuns') return fontCan(edit.set, abilities);
  return edit.kind !== 'formatParagraph' || paragraphCan(edit.set);
}

/** What an event of Word tells about itself; a selection or the clock tells nothing. */
interface Woken {
  readonly source?: string;
}

function watchWord({ runtime, abilities, pollMs = POLL_MS }: WordTools, changed: (event?: Woken) => void): () => void {
  const { Office, Word } = runtime;
  let isOver = false;
  const wake = async (event?: Woken): Promise<void> => {
    if (!isOver) changed(event);
  };
  const selected = (): Promise<void> => wake();
  const poll = setInterval(() => {
    if (typeof document === 'undefined' || document.visibilityState === 'visible') void wake();
  }, pollMs);
  Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, selected);
  let stopEvents: (() => void) | undefined;
  if (abilities.events) {
    void Word.run(async (context) => {
      const { onParagraphAdded, onParagraphChanged, onParagraphDeleted } = context.document;
      const handlers = [onParagraphAdded, onParagraphChanged, onParagraphDeleted].map((event) =>
        (event as OfficeExtension.EventHandlers<Woken>).add(wake),
      );
      await context.sync();
      stopEvents = () => {
        for (const handler of handlers) handler.remove();
        // A Word that is closing may refuse; `wake` is deaf by then.
        context.sync().catch(() => undefined);
      };
      // Watching may have ended while Word was asked.
      if (isOver) stopEvents();
      // Without events the poll still finds every change.
    }).catch(() => undefined);
  }
  return () => {
    isOver = true;
    clearInterval(poll);
    Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: selected });
    stopEvents?.();
  };
}
