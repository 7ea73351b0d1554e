/** While this key is held, all marks are hidden so that the page can be read as it is. */
const HIDE_KEY = 'Alt';
/** How long it must be held, in milliseconds, so that shortcuts do not make the page flicker. */
const HOLD_MS = 350;

/** @param signal ends the watch */
export function watchHideKey(document: Document, signal: AbortSignal, setHidden: (hidden: boolean) => void): void {
  let timer = 0;
  const end = (): void => {
    clearTimeout(timer);
    setHidden(false);
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== HIDE_KEY || event.repeat) return end();
      timer = window.setTimeout(() => setHidden(true), HOLD_MS);
    },
    { signal },
  );
  document.addEventListener('keyup', end, { signal });
  document.defaultView?.addEventListener('blur', end, { signal });
}
