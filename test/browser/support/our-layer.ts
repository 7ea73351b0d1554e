/** What stands in our closed root, which a page cannot see: by the browser's own tools, for real clicks on it. */
import type { CDPSession, Page } from 'puppeteer-core';

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue?: string;
  /** Names and values in turn. */
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** Words of our card, or nothing while none is shown. */
export async function cardText(page: Page): Promise<string> {
  return within(page, async (host) => (host ? wordsIn(host) : ''));
}

/** How many boxes of ours are drawn over words and controls. */
export async function boxesIn(page: Page): Promise<number> {
  return within(page, async (host) =>
    host ? all(host).filter(({ attributes }) => attributes?.some((each) => each.includes('border-bottom'))).length : 0,
  );
}

/** A real click on the button with these words. */
export async function clickOurs(page: Page, words: string): Promise<void> {
  const place = await within(page, async (host, session) => {
    const button = host && all(host).find((node) => node.nodeName === 'BUTTON' && wordsIn(node) === words);
    if (!button) throw new Error(`no button of ours says ${words}`);
    const { model } = await session.send('DOM.getBoxModel', { nodeId: button.nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });
  await page.mouse.click(place.x, place.y);
}

async function within<T>(page: Page, use: (host: DomNode | undefined, session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return await use(
      all(root as DomNode).find(({ nodeName }) => nodeName === 'HEGAO-UI'),
      session,
    );
  } finally {
    await session.detach();
  }
}

function all(node: DomNode): readonly DomNode[] {
  return [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(all)];
}

function wordsIn(node: DomNode): string {
  return all(node)
    .map(({ nodeName, nodeValue }) => (nodeName === '#text' ? (nodeValue ?? '') : ''))
    .join('');
}
