/**
 * One frame under check: reads its blocks and fields, tells the background what changed, and shows what comes back. No
 * timers run while the page is quiet; findings whose words changed vanish until they are judged again.
 */
import type { PageAttachment, PageBlock, PageFinding, ToBackground, ToPage } from '../messages.ts';
import { isMessage } from '../messages.ts';
import { findAttachments, findUnreadable } from './attachments.ts';
import { createBlockIndex } from './block-index.ts';
import type { Card } from './card.ts';
import { createCard } from './card.ts';
import { createControlMarks } from './control-marks.ts';
import { fetchAttachment, stopFetching } from './fetch.ts';
import type { FoundField } from './fields.ts';
import { createFieldReader } from './fields.ts';
import { watchHideKey } from './hide-key.ts';
import type { Layer } from './layer.ts';
import { createLayer } from './layer.ts';
import { createMarker } from './marker.ts';
import { createPageMap } from './page-map.ts';
import type { Painter } from './painter.ts';
import { createPainter } from './painter.ts';
import type { Picking } from './pick.ts';
import { startPick } from './pick.ts';
import type { Steps } from './turns.ts';
import { createTurns } from './turns.ts';
import { writeInto } from './write.ts';

/** How the session reaches the background; typed here so that tests can stand in for the browser's own channel. */
export interface Wire {
  readonly send: (message: ToBackground) => void;
  /** What the receiver returns, if anything, is the answer. */
  readonly listen: (receive: (message: ToPage) => Promise<unknown> | undefined, signal: AbortSignal) => void;
  /** Ends this session and begins another one in the same frame. */
  readonly restart: () => void;
}

export interface Session {
  readonly stop: () => void;
}

/** How long after the last key in a control its value is read, in milliseconds. */
const TYPED_MS = 250;

export function startSession(document: Document, wire: Wire): Session {
  const stopping = new AbortController();
  const { signal } = stopping;
  let layer: Layer | undefined;
  let card: Card | undefined;
  let findings: readonly PageFinding[] = [];
  let mayWrite = false;
  let fields: readonly FoundField[] = [];
  const boxes = (): Layer => (layer ??= createLayer(document));
  const turns = createTurns();
  let painter: Painter | undefined;
  const paint = (): Painter => (painter ??= enterRoots(createPainter(document, () => boxes().boxes)));
  const controls = createControlMarks(document, () => boxes().boxes, signal);
  const enterRoots = (made: Painter): Painter => {
    for (const root of index.roots()) made.enter(root);
    return made;
  };
  const index = createBlockIndex(document, turns, {
    rooted: (root) => painter?.enter(root),
    part: (blocks) => wire.send({ kind: 'page/blocks', blocks: map.shape(blocks) }),
    read: (blocks, reworded) => tell(blocks, reworded),
  });
  const reader = createFieldReader();
  const marker = createMarker(index);
  const map = createPageMap(document, index);

  let told: { readonly order: readonly number[]; readonly rest: string } | undefined;
  function* tell(blocks: readonly PageBlock[], reworded: readonly Element[] | undefined): Steps {
    const { adapted, isMoved } = map.read();
    // Body or title are other elements now: every block is told anew by them.
    if (isMoved) return again();
    fields = yield* reader.read(index.roots(), adapted.fields, reworded);
    yield;
    const rest = {
      url: document.location.href,
      title: document.title,
      fields: fields.map(({ element: _element, ...field }, at) => ({
        ...field,
        ...(fields[at]?.element && { control: at }),
      })),
      attachments: linked(),
      unreadable: findUnreadable(index.roots()),
      ...(adapted.report && { mapping: adapted.report }),
    };
    const order = index.order();
    const known = told;
    told = { order, rest: JSON.stringify(rest) };
    const isSameOrder = known?.order === order;
    if (blocks.length > 0 || !isSameOrder || known.rest !== told.rest)
      wire.send({
        kind: 'page/update',
        update: { ...rest, blocks: map.shape(blocks), ...(!isSameOrder && { order }) },
      });
    yield;
    yield* show();
  }
  /** Only the controls changed: their fields are read, and no block. */
  const tellFields = (): void => {
    const isKnown = [...typedInto].every(reader.holds);
    typedInto.clear();
    void turns.run(tell([], isKnown ? [] : undefined));
  };
  const typedInto = new Set<Element>();
  function* show(): Steps {
    if (findings.length === 0 && !painter) return;
    const shown = findings;
    const marks = yield* marker.marks(shown);
    // Newer findings came meanwhile, and are shown by themselves.
    if (shown !== findings || signal.aborted) return;
    paint().paint(marks);
    controls.show(findings, fields);
  }
  const open = (finding: PageFinding, near: DOMRect): void => {
    card ??= createCard(boxes().root);
    const field = finding.inField && fields[finding.inField.control]?.element;
    const { replacement } = finding;
    card.show(finding.card, near, {
      ...(replacement && { copy: () => void navigator.clipboard.writeText(replacement) }),
      ...(mayWrite &&
        field &&
        replacement !== undefined && {
          write: () => {
            if (writeInto(field, finding)) card?.hide();
          },
        }),
      openPanel: () => wire.send({ kind: 'page/open-panel', fingerprint: finding.fingerprint }),
    });
  };
  const reveal = (fingerprint: string): void => {
    const finding = findings.find((each) => each.fingerprint === fingerprint);
    const mark = finding && marker.mark(finding);
    if (finding && mark) {
      mark.range.startContainer.parentElement?.scrollIntoView({
        block: 'center',
        behavior: calm() ? 'auto' : 'smooth',
      });
      paint().emphasize(mark);
    } else if (finding?.inField) controls.reveal(finding, fields);
  };

  wire.listen((message) => {
    if (!isMessage(message, 'page/')) return undefined;
    if (message.kind === 'page/findings') {
      findings = message.findings;
      mayWrite = message.mayWrite;
      void turns.run(show());
    } else if (message.kind === 'page/reveal') reveal(message.fingerprint);
    else if (message.kind === 'page/again') again();
    else if (message.kind === 'page/mappings') {
      if (map.set(message.mappings)) again();
    } else if (message.kind === 'page/pick') pick(message);
    else if (message.kind === 'page/pick-end') picking?.stop();
    else if (message.kind === 'page/fetch' && linked().some(({ url }) => url === message.url))
      return fetchAttachment(message.url);
    else if (message.kind === 'page/fetch-stop') stopFetching(message.url);
    else if (message.kind === 'page/look' && document.documentElement !== rootElement) wire.restart();
    else if (message.kind === 'page/stop') stop();
    return undefined;
  }, signal);
  let picking: Picking | undefined;
  const pick = ({ name, hint }: { readonly name: string; readonly hint: string }): void => {
    picking?.stop();
    card?.hide();
    picking = startPick(document, boxes(), {
      name,
      hint,
      roots: index.roots,
      picked: (picked) => wire.send({ kind: 'page/picked', picked }),
      ended: (why) => wire.send({ kind: 'page/pick-ended', name, ...(why && { why }) }),
    });
  };
  const linked = (): readonly PageAttachment[] => findAttachments(index.roots(), map.last().attachments);
  const again = (): void => {
    told = undefined;
    index.renew();
  };
  // An editor that writes its frame anew takes our listeners away with the old words, and its observers in Firefox: the
  // page around it hears of that, and the frames look at themselves.
  const rootElement = document.documentElement;
  const onLoad = ({ target }: Event): void => {
    if (target instanceof HTMLIFrameElement) wire.send({ kind: 'page/frame-loaded' });
  };
  document.addEventListener('load', onLoad, { signal, capture: true });
  // A page that is left takes its report along; one that comes back from the browser's cache tells everything again.
  document.defaultView?.addEventListener('pagehide', () => wire.send({ kind: 'page/gone' }), { signal });
  document.defaultView?.addEventListener('pageshow', ({ persisted }) => persisted && again(), { signal });
  document.addEventListener('click', (event) => onClick(event), { signal, capture: true });
  document.addEventListener('input', (event) => onInput(event), { signal, capture: true, passive: true });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && card?.hide(), { signal });
  watchHideKey(document, signal, (hidden) => {
    painter?.setHidden(hidden);
    controls.setHidden(hidden);
  });
  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || event.composedPath()[0] === layer?.root.host) return;
    const mark = painter?.at(event.clientX, event.clientY, event.composedPath()[0]);
    const finding = mark
      ? findings.find(({ fingerprint }) => fingerprint === mark.fingerprint)
      : controls.at(event.clientX, event.clientY);
    if (finding)
      open(finding, mark ? mark.range.getBoundingClientRect() : new DOMRect(event.clientX, event.clientY, 0, 0));
    else card?.hide();
  };
  let typing = 0;
  const onInput = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || !target.matches('input, textarea, select')) return;
    controls.hideFor(target);
    typedInto.add(target);
    clearTimeout(typing);
    typing = window.setTimeout(tellFields, TYPED_MS);
  };
  const stop = (): void => {
    stopping.abort();
    clearTimeout(typing);
    turns.stop();
    picking?.stop();
    index.stop();
    painter?.stop();
    layer?.remove();
    wire.send({ kind: 'page/gone' });
  };
  // Said before the page is read: the rules are got ready meanwhile.
  wire.send({ kind: 'page/here' });
  index.start();
  return { stop };
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
