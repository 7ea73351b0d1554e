/** Marks on words without touching the page: CSS highlights where the browser has them, boxes in our own layer below. */
import type { Severity } from '../../shared/index.ts';
import { COLORS, LINES } from './severity-lines.ts';

export interface Mark {
  readonly fingerprint: string;
  readonly severity: Severity;
  readonly range: Range;
}

export interface Painter {
  /** Replaces all marks of this frame. */
  readonly paint: (marks: readonly Mark[]) => void;
  /** Shows one mark more strongly, or none. */
  readonly emphasize: (mark: Mark | undefined) => void;
  /** A root whose words may be marked: each shadow root needs the sheet of its own. */
  readonly enter: (root: Document | ShadowRoot) => void;
  /** @param target what was hit there: only marks on its own words are asked for their places */
  readonly at: (x: number, y: number, target: EventTarget | undefined) => Mark | undefined;
  readonly setHidden: (hidden: boolean) => void;
  readonly stop: () => void;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const ACTIVE = 'hegao-active';

/** Three kinds of line by severity. Paper shows the page as it is. */
const SHEET = `@media screen{
::highlight(hegao-error){text-decoration:underline wavy ${COLORS.error} 1.5px;background-color:rgb(217 64 90/.08)}
::highlight(hegao-warning){text-decoration:underline double ${COLORS.warning} 1px}
::highlight(hegao-info){text-decoration:underline dotted ${COLORS.info} 2px}
::highlight(${ACTIVE}){background-color:rgb(255 200 0/.45)}
}
@media(forced-colors:active){
::highlight(hegao-error),::highlight(hegao-warning),::highlight(hegao-info){background-color:transparent;text-decoration-color:CanvasText}
::highlight(${ACTIVE}){background-color:Highlight;color:HighlightText}
}`;

/** @param layer where boxes are drawn; asked for only where there are no highlights */
export function createPainter(document: Document, layer: () => HTMLElement): Painter {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  return view && 'highlights' in view.CSS && 'Highlight' in view
    ? createHighlightPainter(view)
    : createOverlayPainter(document, layer());
}

function createHighlightPainter(view: Window & typeof globalThis): Painter {
  const registry = view.CSS.highlights;
  const highlights = new Map(SEVERITIES.map((severity) => [severity, new view.Highlight()]));
  const active = new view.Highlight();
  active.priority = 1;
  for (const [severity, highlight] of highlights) registry.set(`hegao-${severity}`, highlight);
  registry.set(ACTIVE, active);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(SHEET);
  const entered = new Set<Document | ShadowRoot>();
  let marks: readonly Mark[] = [];
  let lit: Mark | undefined;
  const light = (mark: Mark | undefined): void => {
    // Even an empty highlight is drawn anew when it is cleared.
    if (lit && mark?.range !== lit.range) active.delete(lit.range);
    if (mark && mark.range !== lit?.range) active.add(mark.range);
    lit = mark;
  };
  return {
    paint: (next) => {
      const [before, after] = [new Set(marks), new Set(next)];
      for (const mark of marks) if (!after.has(mark)) highlights.get(mark.severity)?.delete(mark.range);
      for (const mark of next) if (!before.has(mark)) highlights.get(mark.severity)?.add(mark.range);
      marks = next;
      light(sameIn(next, lit));
    },
    emphasize: light,
    enter: (root) => {
      if (entered.has(root)) return;
      entered.add(root);
      // Sheets adopted by script are exempt from the page's own policy.
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
    at: (...hit) => markAt(marks, ...hit),
    setHidden: (hidden) => {
      sheet.disabled = hidden;
    },
    stop: () => {
      for (const severity of SEVERITIES) registry.delete(`hegao-${severity}`);
      registry.delete(ACTIVE);
      for (const root of entered) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    },
  };
}

/** Below Firefox 140: boxes under the words, measured first and written afterwards. */
function createOverlayPainter(document: Document, layer: HTMLElement): Painter {
  let marks: readonly Mark[] = [];
  let active: Mark | undefined;
  let waiting = 0;
  const draw = (): void => {
    waiting = 0;
    const boxes = marks.flatMap((mark) =>
      [...mark.range.getClientRects()].filter(isInSight).map((rect) => ({ mark, rect })),
    );
    layer.replaceChildren(
      ...boxes.map(({ mark, rect }) => {
        const box = document.createElement('div');
        box.style.cssText = `position:fixed;pointer-events:none;left:${rect.left}px;top:${rect.top}px;width:${rect.width}px;height:${rect.height}px;border-bottom:${LINES[mark.severity]};${mark === active ? 'background:rgb(255 200 0/.45)' : ''}`;
        return box;
      }),
    );
  };
  const redraw = (): void => {
    if (waiting === 0) waiting = requestAnimationFrame(draw);
  };
  const listening = new AbortController();
  document.addEventListener('scroll', redraw, { capture: true, passive: true, signal: listening.signal });
  document.defaultView?.addEventListener('resize', redraw, { signal: listening.signal });
  return {
    paint: (next) => {
      marks = next;
      active = sameIn(next, active);
      redraw();
    },
    emphasize: (mark) => {
      active = mark;
      redraw();
    },
    enter: () => {},
    at: (...hit) => markAt(marks, ...hit),
    setHidden: (hidden) => {
      layer.hidden = hidden;
    },
    stop: () => {
      listening.abort();
      cancelAnimationFrame(waiting);
      layer.replaceChildren();
    },
  };
}

/** Judged anew, a finding that stands stays lit: the person who asked for it is still looking at it. */
function sameIn(marks: readonly Mark[], lit: Mark | undefined): Mark | undefined {
  return lit && marks.find(({ fingerprint }) => fingerprint === lit.fingerprint);
}

function isInSight({ top, bottom }: DOMRect): boolean {
  return bottom > 0 && top < window.innerHeight;
}

function markAt(marks: readonly Mark[], ...[x, y, target]: Parameters<Painter['at']>): Mark | undefined {
  return marks.find(
    ({ range }) =>
      (!(target instanceof Node) || !isApart(range, target)) &&
      [...range.getClientRects()].some(
        (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
      ),
  );
}

/** In the same tree, and outside it: a shadow tree that is closed to events shows its host as their target. */
function isApart(range: Range, target: Node): boolean {
  return range.startContainer.getRootNode() === target.getRootNode() && !range.intersectsNode(target);
}
