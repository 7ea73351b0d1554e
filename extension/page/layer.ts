/** The one element of ours in a page: a closed shadow root in the top layer that holds boxes and the card. */

export interface Layer {
  readonly root: ShadowRoot;
  /** Boxes over words and controls; no pointer reaches them. */
  readonly boxes: HTMLElement;
  /**
   * Above a page's own modal dialog (顶层) too, and back. Below Chromium 114 and Firefox 125 no page may ask for that: the
   * layer lies over everything else only.
   */
  readonly raise: (isRaised: boolean) => void;
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
  const stopping = new AbortController();
  const raise = (isRaised: boolean): void => {
    if (!('showPopover' in host)) return;
    // Away first: what was shown last lies on top. Without the attribute nothing is shown that way.
    host.removeAttribute('popover');
    if (!isRaised || !host.isConnected) return;
    host.setAttribute('popover', 'manual');
    host.showPopover();
  };
  // The browser tells everybody of such an element; the page need not hear of ours.
  for (const type of ['beforetoggle', 'toggle'])
    window.addEventListener(type, (event) => event.target === host && event.stopImmediatePropagation(), {
      signal: stopping.signal,
      capture: true,
    });
  const remove = (): void => {
    stopping.abort();
    host.remove();
  };
  return { root, boxes, raise, remove };
}
