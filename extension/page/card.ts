/**
 * The card beside marked words: what was found, why, what is suggested. It sits in our closed root in the top layer,
 * acts only on real clicks while it is truly visible, and writes into a field only when a person asks for it.
 */
import type { CardText } from './card-text.ts';

export interface Card {
  readonly show: (text: CardText, near: DOMRect, actions: CardActions) => void;
  readonly hide: () => void;
  readonly isOpen: () => boolean;
}

export interface CardActions {
  readonly copy?: () => void;
  /** Present where a plain control may be written into. */
  readonly write?: () => void;
  readonly openPanel: () => void;
}

const STYLE = `
.card{all:initial;position:fixed;margin:0;inset:auto;box-sizing:border-box;width:320px;max-width:calc(100vw - 16px);padding:12px 14px;border:1px solid #d1d1d1;border-radius:8px;
background:#fff;color:#242424;box-shadow:0 8px 24px rgb(0 0 0/.18);font:14px/1.55 "Microsoft YaHei","Noto Sans CJK SC","PingFang SC",sans-serif;pointer-events:auto;overflow-wrap:anywhere}
.card::before{content:"";position:absolute;inset:0 auto 0 0;width:4px;border-radius:8px 0 0 8px;background:#0f6cbd}
.card.error::before{background:#c4314b}.card.warning::before{background:#9a6700}
.kind{font-size:12px;color:#616161;margin:0 0 4px}.kind b{font-weight:600;color:#242424}
.message{margin:0 0 6px;font-weight:600}.suggest{margin:0 0 6px}.suggest ins{text-decoration:none;background:#e7f3e7;padding:0 2px;border-radius:2px}
.clause{margin:0 0 8px;font-size:12px;color:#616161}.row{display:flex;gap:8px;flex-wrap:wrap}
button{font:inherit;font-size:13px;padding:3px 10px;border:1px solid #d1d1d1;border-radius:4px;background:#fff;color:#242424;cursor:pointer}
button:hover{background:#f5f5f5}button:focus-visible{outline:2px solid #0f6cbd;outline-offset:1px}
@media(prefers-color-scheme:dark){.card{background:#292929;color:#f5f5f5;border-color:#525252}.kind,.clause{color:#adadad}.kind b{color:#f5f5f5}.suggest ins{background:#143d14}button{background:#333;color:#f5f5f5;border-color:#616161}button:hover{background:#3d3d3d}}
@media(forced-colors:active){.card,button{border:1px solid CanvasText}}`;

export function createCard(root: ShadowRoot): Card {
  const { ownerDocument: document } = root.host;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const card = document.createElement('div');
  card.className = 'card';
  card.setAttribute('role', 'dialog');
  // Whatever the language of the interface, the words it quotes are Chinese: their glyphs are.
  card.lang = 'zh-CN';
  card.hidden = true;
  if ('popover' in card) card.popover = 'manual';
  root.append(card);
  const hide = (): void => {
    if (card.hidden) return;
    if ('hidePopover' in card && card.matches(':popover-open')) card.hidePopover();
    card.hidden = true;
    card.replaceChildren();
  };
  return {
    hide,
    isOpen: () => !card.hidden,
    show(text, near, actions) {
      card.className = `card ${text.severity}`;
      card.setAttribute('aria-label', text.message);
      card.replaceChildren(...contents(document, text, actions));
      card.hidden = false;
      if ('showPopover' in card && !card.matches(':popover-open')) card.showPopover();
      place(card, near);
    },
  };
}

function contents(document: Document, text: CardText, actions: CardActions): readonly HTMLElement[] {
  const make = (tag: string, className: string, words: string): HTMLElement => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = words;
    return element;
  };
  const kind = make('p', 'kind', '');
  const name = document.createElement('b');
  name.textContent = text.kind;
  kind.append(name, ` · ${text.element}`);
  const parts = [kind, make('p', 'message', text.message)];
  if (text.suggestion !== undefined) {
    const suggest = make('p', 'suggest', `${text.labels.suggest} `);
    suggest.append(Object.assign(document.createElement('ins'), { textContent: text.suggestion }));
    parts.push(suggest);
  }
  parts.push(make('p', 'clause', text.clauses));
  const row = make('div', 'row', '');
  if (actions.copy) row.append(button(document, text.labels.copy, actions.copy));
  if (actions.write) row.append(button(document, text.labels.write, actions.write));
  row.append(button(document, text.labels.panel, actions.openPanel));
  return [...parts, row];
}

function button(document: Document, words: string, act: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  element.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    // A page can forge events and can lay something over us: only a person's click on what they see counts.
    if (event.isTrusted && isSeen(element)) act();
  });
  return element;
}

function isSeen(element: HTMLElement): boolean {
  const style = getComputedStyle(element);
  const host = element.getRootNode();
  const outer = host instanceof ShadowRoot ? getComputedStyle(host.host) : style;
  return style.visibility === 'visible' && Number(outer.opacity) > 0.9 && element.getClientRects().length > 0;
}

/** Below the words, or above them where there is no room. */
function place(card: HTMLElement, near: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const left = Math.max(8, Math.min(near.left, window.innerWidth - width - 8));
  const below = near.bottom + 6;
  const top = below + height <= window.innerHeight - 8 ? below : Math.max(8, near.top - height - 6);
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}
