/** The site mappings (站点映射) of one frame, looked up anew at each reading: pages build themselves bit by bit. */
import type { SiteMapping } from '../../shared/index.ts';
import type { PageBlock } from '../messages.ts';
import type { Adapted } from './adapters.ts';
import { adapt, shapeBlock } from './adapters.ts';
import type { BlockIndex } from './block-index.ts';

export interface PageMap {
  /** False where nothing changes: no mapping is for this page, and none was. */
  readonly set: (mappings: readonly SiteMapping[]) => boolean;
  /** Looks everything up; `isMoved` where body or title are other elements now, so that all blocks must be told anew. */
  readonly read: () => { readonly adapted: Adapted; readonly isMoved: boolean };
  /** As read last. */
  readonly last: () => Adapted;
  readonly shape: (blocks: readonly PageBlock[]) => readonly PageBlock[];
}

const NOTHING: Adapted = { fields: new Map() };

export function createPageMap(document: Document, index: Pick<BlockIndex, 'roots' | 'byId' | 'order'>): PageMap {
  let mappings: readonly SiteMapping[] = [];
  let adapted = NOTHING;
  const look = (): Adapted =>
    mappings.length === 0 ? NOTHING : adapt(mappings, { document, roots: index.roots(), pageHas });
  const pageHas = (words: string): boolean => index.order().some((id) => index.byId(id)?.text.includes(words) === true);
  return {
    set(next) {
      const had = adapted.report !== undefined;
      mappings = next;
      adapted = look();
      return had || adapted.report !== undefined;
    },
    read() {
      const old = adapted;
      adapted = look();
      const isMoved = old.body !== adapted.body || old.fields.get('标题') !== adapted.fields.get('标题');
      return { adapted, isMoved };
    },
    last: () => adapted,
    shape: (blocks) =>
      adapted.report === undefined
        ? blocks
        : blocks.map((block) => {
            const element = index.byId(block.id)?.element;
            return element ? shapeBlock(block, element, adapted) : block;
          }),
  };
}
