/** The one element of ours in a page: a closed shadow root in the top layer that holds boxes and the card. */

export interface Layer {
  readonly root: ShadowRoot;
  /** Boxes over words and controls; no pointer reaches them. */
  readonly boxes: HTMLElement;
  readonly remove: () => void;
}

const STYLE = `:host{all:initial!important;position:fixed!important;inset:0!important;pointer-events:none!important;z-index:2147483647!important;display:block!important}
@media print{:host{display:none!important}}
.boxes{position:fixed;inset:0;overflow:hidden;pointer-events:none}`;

/** Made when there is something to show for the first time, and never inside the page's own elements. */
export function createLayer(document: Document): Layer {
  const host = document.createElement('hegao-ui');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const boxes = document.createElement('div');
  boxes.className = 'boxes';
  root.append(boxes);
  document.documentElement.append(host);
  return { root, boxes, remove: () => host.remove() };
}
