/**
 * Buttons of the ribbon open the pane at an address of their own (`?do=tidy`), so that no shared runtime is needed:
 * Word 2021 has none. What was wished is done once the document has been read.
 */
export type Wish = 'check' | 'tidy' | 'layout' | 'report';

export function listenToRibbon(opened: Promise<void>, actions: Readonly<Record<Wish, () => void>>): () => void {
  let isOver = false;
  const wish = new URLSearchParams(location.search).get('do') ?? '';
  // Opening is a check already.
  if (wish !== 'check' && wish in actions) void opened.then(() => !isOver && actions[wish as Wish]());
  return () => {
    isOver = true;
  };
}
