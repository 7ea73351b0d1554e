/// <reference types="wps-jsapi" />
/**
 * The document open in WPS: a synchronous object model in the shape of VBA. It has no paragraph event and no marks, so a
 * look at the selection, the save and the clock wake us; truth is a whole reading, as in Word.
 */
import type { Diagnostic, Edit, Fix, OfficialDocument, Text, Unreadable } from '../../../shared/index.ts';
import type { Host } from '../../../shared/host.ts';
import type { RemoteDesk } from '../../desk/remote.ts';
import { cameTrue, onGround } from '../ground.ts';
import { letters } from '../spots.ts';
import { canDo, setFont, setPage, setParagraph } from './format.ts';
import { placesOf } from './places.ts';
import type { WpsApp, WpsDocument, WpsEvents } from './object-model.ts';
import {
  ALLOW_EDITING,
  BY_HAND,
  DECLINED,
  GONE,
  LOCKED,
  NOT_AS_EXPECTED,
  NOT_HANDED_OVER,
  READ_ONLY,
} from './sentences.ts';

export interface WpsTools {
  readonly app: WpsApp;
  readonly events: WpsEvents;
  readonly desk: RemoteDesk;
  /** Asked before revisions are switched on for the first time. */
  readonly mayTrack: () => Promise<boolean>;
  readonly pollMs?: number;
}

const POLL_MS = 5_000;
/** For comments, forms and reading only; protection that lets revisions through takes what we write. */
const LOCKING: ReadonlySet<number> = new Set([1, 2, 3]);

export interface WpsHost extends Host {
  /** Puts findings of a reading into the document as comments, those that are not there yet; answers how many. */
  comment(
    notes: readonly { readonly diagnostic: Diagnostic; readonly words: string }[],
    reading: OfficialDocument,
  ): Promise<number>;
}

/** What is open; where nothing is, VBA throws and WPS answers null. */
export function openDocument(app: WpsApp): WpsDocument | null {
  try {
    return app.ActiveDocument;
  } catch {
    return null;
  }
}

/** Whether nobody may write in the open document: opened for reading only, or protected. */
export function isLocked(app: WpsApp): boolean {
  const open = openDocument(app);
  return open !== null && (open.ReadOnly || LOCKING.has(open.ProtectionType));
}

export function createWpsHost({ app, events, desk, mayTrack, pollMs = POLL_MS }: WpsTools): WpsHost {
  let last: { readonly flat: string; readonly document: OfficialDocument } | undefined;
  let shown: OfficialDocument | undefined;
  let said: Text | undefined;
  let tracks: Promise<boolean> | undefined;

  const look = async (): Promise<OfficialDocument | Unreadable> => {
    const open = openDocument(app);
    if (!open) return { unreadable: GONE };
    const flat = xmlOf(open);
    if (flat === undefined) return { unreadable: NOT_HANDED_OVER };
    if (last?.flat === flat) return last.document;
    const document = await desk.read({ name: '', flatOpc: flat });
    if (!('unreadable' in document)) last = { flat, document };
    return document;
  };

  const whyNot = (fix: Fix): Text | undefined => {
    if (isLocked(app)) return ALLOW_EDITING;
    return fix.edits.every(canDo) ? undefined : BY_HAND;
  };

  return {
    abilities: {
      facets: new Set(['runFormat', 'paragraphFormat', 'pageSetup', 'objects']),
      edits: new Set<Edit['kind']>(['replaceText', 'formatRuns', 'formatParagraph', 'formatSection']),
      marks: 'none',
    },
    async read() {
      const document = await look();
      shown = 'unreadable' in document ? undefined : document;
      return document;
    },
    watch(changed) {
      const poll = setInterval(changed, pollMs);
      events.AddApiEventListener('WindowSelectionChange', changed);
      events.AddApiEventListener('DocumentBeforeSave', changed);
      return () => {
        clearInterval(poll);
        events.RemoveApiEventListener('WindowSelectionChange');
        events.RemoveApiEventListener('DocumentBeforeSave');
      };
    },
    mark: () => Promise.resolve(),
    async reveal(diagnostic: Diagnostic, reading = shown) {
      const open = openDocument(app);
      const { at, quote } = diagnostic;
      if (!open || !reading || !('paragraph' in at)) return false;
      const place = placesOf(open, reading).find(at.paragraph, at.start, at.end);
      if (!place || place.Text !== quote) return false;
      place.Select();
      return true;
    },
    whyNot,
    refusal: () => said,
    async apply(fix, basis = shown) {
      said = whyNot(fix);
      if (said) return 'unsupported';
      const open = openDocument(app);
      // Asked before the document is looked at: while the person thinks, they may type.
      if (open && !open.TrackRevisions && !(await (tracks ??= mayTrack()))) {
        tracks = undefined;
        said = DECLINED;
        return 'unsupported';
      }
      const document = await look();
      if (!basis || !open || 'unreadable' in document) return 'stale';
      const edits = onGround(basis, document, fix.edits);
      const wanted = edits === 'stale' ? 'stale' : await desk.apply(document, edits);
      if (edits === 'stale' || wanted === 'stale') return 'stale';
      // From here on nothing waits, so nobody comes between: the document must be the one that was looked at.
      if (openDocument(app) !== open || last?.document !== document || xmlOf(open) !== last.flat) return 'stale';
      const works = prepare(open, document, edits);
      if (!works) return 'stale';
      const before = open.TrackRevisions;
      open.TrackRevisions = true;
      try {
        for (const work of works) work();
      } catch {
        said = READ_ONLY;
      } finally {
        open.TrackRevisions = before;
      }
      if (said) {
        if (open.WordOpenXML === last?.flat) said = LOCKED;
        return 'unsupported';
      }
      const now = await look();
      if (!('unreadable' in now) && cameTrue(now, wanted, edits)) return 'applied';
      said = NOT_AS_EXPECTED;
      return 'unsupported';
    },
    async comment(notes, reading) {
      const open = openDocument(app);
      if (!open) return 0;
      const places = placesOf(open, reading);
      const known = Array.from({ length: open.Comments.Count }, (_, at) =>
        letters(open.Comments.Item(at + 1).Range.Text),
      );
      const fresh = notes.flatMap(({ diagnostic: { at, quote }, words }) => {
        if (!('paragraph' in at)) return [];
        const range = places.find(at.paragraph, at.start, at.end);
        const seen = known.indexOf(letters(words));
        if (seen >= 0) known.splice(seen, 1);
        return range && same(range.Text) === same(quote) && quote !== '' && seen < 0 ? [{ range, words }] : [];
      });
      // From the end: a comment may take a place in the count of letters.
      fresh.sort((a, b) => b.range.Start - a.range.Start);
      for (const { range, words } of fresh) open.Comments.Add(range, words);
      return fresh.length;
    },
  };
}

function xmlOf(open: WpsDocument): string | undefined {
  try {
    return open.WordOpenXML || undefined;
  } catch {
    return undefined;
  }
}

/** Every change as something to do, from the end of the document; undefined where a place no longer says its words. */
function prepare(open: WpsDocument, document: OfficialDocument, edits: readonly Edit[]): (() => void)[] | undefined {
  const places = placesOf(open, document);
  const works: { readonly at: number; readonly run: () => void }[] = [];
  for (const edit of edits) {
    if (edit.kind === 'formatSection') {
      works.push({ at: -1, run: () => setPage(open.Sections.Item(edit.section + 1).PageSetup, edit.set) });
      continue;
    }
    if (edit.kind === 'formatParagraph') {
      const range = places.whole(edit.paragraph);
      if (!range) return undefined;
      works.push({ at: range.Start, run: () => setParagraph(range.ParagraphFormat, edit.set) });
      continue;
    }
    const range = places.find(edit.at.paragraph, edit.at.start, edit.at.end);
    if (!range || same(range.Text) !== same(edit.expect)) return undefined;
    const run = edit.kind === 'formatRuns' ? () => setFont(range.Font, edit.set) : () => replaceText(open, range, edit);
    works.push({ at: range.Start, run });
  }
  return works.sort((a, b) => b.at - a.at).map(({ run }) => run);
}

const same = (text: string): string => text.replace(/[\v\r]/g, '\n');

/** What stays in front and behind is left alone, so that a revision shows only what changed. */
function replaceText(
  open: WpsDocument,
  range: Wps.WpsRange,
  { expect, insert }: { readonly expect: string; readonly insert: string },
): void {
  const old = [...expect];
  const next = [...insert];
  let head = 0;
  while (head < old.length && head < next.length && old[head] === next[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, next.length) - head && old.at(-1 - tail) === next.at(-1 - tail)) tail++;
  const length = (letter: readonly string[]): number => letter.join('').length;
  const start = range.Start + length(old.slice(0, head));
  const end = range.End - length(old.slice(old.length - tail));
  const middle = next.slice(head, next.length - tail).join('');
  const place = open.Range(start, end);
  if (start === end) place.InsertAfter(middle);
  else if (middle === '') place.Delete();
  else place.Text = middle;
}
