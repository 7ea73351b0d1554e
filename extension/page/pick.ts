/**
 * 指出位置: the person points at the place of one element. A shield of ours lies over the page, so that the page sees
 * neither pointer nor click; over a frame it opens, for the frame has a shield of its own. Only real events count.
 */
import type { PickedPlace, PickTrouble } from '../messages.ts';
import { addressOf, patternOfPath } from './adapters.ts';
import { isVisible } from './block-text.ts';
import type { Layer } from './layer.ts';
import type { PickTarget } from './pick-target.ts';
import { stepFrom, targetOf } from './pick-target.ts';
import type { Root } from './selectors.ts';
import { selectorFor } from './selectors.ts';

export interface Picking {
  readonly stop: () => void;
}

export interface Pick {
  readonly name: string;
  /** What to do, in the person's language. */
  readonly hint: string;
  readonly roots: () => readonly Root[];
  readonly picked: (place: PickedPlace) => void;
  /** Given up, or, with why, not to be found again. */
  readonly ended: (why?: PickTrouble) => void;
}

const STYLE = `
.shield{position:fixed;inset:0;pointer-events:auto;cursor:crosshair}
.frame{position:fixed;pointer-events:none;box-sizing:border-box;border:2px solid #0b5cad;outline:1px solid #fff;background:rgb(11 92 173/.12);border-radius:2px}
.hint{position:fixed;pointer-events:none;left:50%;top:12px;transform:translateX(-50%);box-sizing:border-box;max-width:calc(100vw - 24px);padding:6px 14px;border-radius:6px;background:#1f1f1f;color:#fff;border:1px solid #fff;font:14px/1.5 "Microsoft YaHei","Noto Sans CJK SC","PingFang SC",sans-serif;overflow-wrap:anywhere}
.hint.low{top:auto;bottom:12px}
@media(forced-colors:active){.frame{border-color:Highlight}.hint{border-color:CanvasText}}`;

/** The top of the page that the hint may cover, in CSS pixels. */
const HINT_PX = 90;
const KEYS = new Set(['Escape', 'Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);
/** Behind a modal dialog our shield is inert: what the page would hear there is stopped on its way. */
const MOVES = ['pointermove', 'mousemove', 'pointerover', 'pointerout', 'mouseover', 'mouseout'];
const SWALLOWED = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'auxclick'];

export function startPick(document: Document, layer: Layer, pick: Pick): Picking {
  const stopping = new AbortController();
  const options = { signal: stopping.signal, capture: true };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  layer.root.adoptedStyleSheets = [...layer.root.adoptedStyleSheets, sheet];
  const make = (className: string): HTMLElement => Object.assign(document.createElement('div'), { className });
  const [shield, frame, hint] = [make('shield'), make('frame'), make('hint')] as const;
  hint.textContent = pick.hint;
  hint.setAttribute('role', 'status');
  // Frames of one page have one hint: the top one's.
  layer.root.append(shield, frame, ...(isTop(document) ? [hint] : []));
  let target: PickTarget | undefined;
  const aim = (next: PickTarget | undefined): void => {
    target = next;
    const box = next?.element.getBoundingClientRect();
    frame.style.display = box ? 'block' : 'none';
    if (box)
      Object.assign(frame.style, {
        left: `${box.left - 2}px`,
        top: `${box.top - 2}px`,
        width: `${box.width + 4}px`,
        height: `${box.height + 4}px`,
      });
  };
  layer.raise(true);
  aim(undefined);
  const follow = (event: PointerEvent | MouseEvent): void => {
    if (!event.isTrusted) return;
    const under = elementUnder(document, { own: layer.root.host, roots: pick.roots() }, event);
    const isFrame = under?.localName === 'iframe' || under?.localName === 'frame';
    shield.style.pointerEvents = isFrame ? 'none' : 'auto';
    // Never over what is pointed at.
    hint.classList.toggle('low', event.clientY < HINT_PX);
    aim(under && !isFrame ? targetOf(pick.name, under) : undefined);
  };
  const stop = (): void => {
    stopping.abort();
    layer.raise(false);
    for (const part of [shield, frame, hint]) part.remove();
    layer.root.adoptedStyleSheets = layer.root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  const take = (): void => {
    if (!target) return;
    const place = placeOf(document, pick, target);
    stop();
    if (typeof place === 'string') pick.ended(place);
    else pick.picked(place);
  };
  const window = document.defaultView ?? globalThis.window;
  for (const type of MOVES)
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return;
        event.stopImmediatePropagation();
        if (type === 'pointermove') follow(event as PointerEvent);
      },
      { ...options, passive: true },
    );
  window.addEventListener('scroll', () => target && aim(target), { ...options, passive: true });
  document.documentElement.addEventListener('pointerleave', () => aim(undefined), { signal: stopping.signal });
  for (const type of SWALLOWED)
    window.addEventListener(
      type,
      (event) => {
        // What the page's own scripts make up is theirs, and chooses nothing.
        if (!event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        if (type !== 'click') return;
        follow(event as MouseEvent);
        take();
      },
      options,
    );
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !KEYS.has(event.key)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.key === 'Escape') {
        stop();
        pick.ended();
      } else if (event.key === 'Enter') take();
      else aim({ element: target ? stepFrom(target.element, event.key) : firstOf(document) });
    },
    options,
  );
  return { stop };
}

function isTop(document: Document): boolean {
  return document.defaultView === document.defaultView?.top;
}

/** Where the arrow keys begin: what has the focus, or the first heading. */
function firstOf(document: Document): Element {
  const { activeElement, body } = document;
  if (activeElement && activeElement !== body) return activeElement;
  return [...document.querySelectorAll('h1, h2, main, form, table, p')].find(isVisible) ?? body;
}

/** What of the page lies there, through open and closed shadow roots alike, our own layer aside. */
function elementUnder(
  document: Document,
  { own, roots }: { readonly own: Element; readonly roots: readonly Root[] },
  { clientX: x, clientY: y }: MouseEvent,
): Element | undefined {
  const shadowOf = (host: Element | undefined): Root | undefined =>
    roots.find((root) => root instanceof ShadowRoot && root.host === host);
  let under = document.elementsFromPoint(x, y).find((each) => each !== own);
  for (let root = shadowOf(under); root; root = shadowOf(under)) {
    const inside = root.elementFromPoint(x, y);
    if (!inside || inside === under) break;
    under = inside;
  }
  return under === document.documentElement ? document.body : under;
}

function placeOf(document: Document, pick: Pick, { element, label }: PickTarget): PickedPlace | PickTrouble {
  const address = addressOf(document);
  if (!address) return 'apart';
  const selector = selectorFor(element, pick.roots(), label);
  if (selector === undefined) return 'unnamed';
  const { origin, path, frame } = address;
  const frameSelector = frame && selectorFor(frame, [frame.ownerDocument]);
  if (frame && frameSelector === undefined) return 'unnamed';
  return {
    name: pick.name,
    selector,
    origin,
    path: patternOfPath(path),
    ...(frameSelector !== undefined && { frame: frameSelector }),
  };
}
