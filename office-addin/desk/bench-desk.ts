/** The desk of the check bench: besides what a pane can, it opens every kind of file, writes files and compares them. */
import type {
  Comparison,
  Edit,
  OfficialDocument,
  OpinionKind,
  Refusal,
  Text,
  TrackChanges,
  Unreadable,
} from '../../shared/index.ts';
import {
  basisLine,
  buildOpinion,
  compareDocuments,
  documentJson,
  recognize,
  registryOf,
  rules,
  samples,
  terminalReport,
  writeEdits,
  writeOpinion,
} from '../../shared/index.ts';
import { basisOf, BUILT_IN, engineOf } from './basis.ts';
import type { Catalogue, Desk, ReportOrder, Source } from './desk.ts';
import { createDesk } from './desk.ts';
import { readFile } from './read-file.ts';

export type ReportFormat = 'html' | 'json' | 'text';
export type BenchReportOrder = Omit<ReportOrder, 'format'> & { readonly format: ReportFormat };

export interface BenchDesk extends Desk {
  /** Any file: .docx, PDF, OFD, a page, plain text. */
  read(source: Source): OfficialDocument | Unreadable | Promise<OfficialDocument | Unreadable>;
  write(bytes: Uint8Array, edits: readonly Edit[], trackChanges?: TrackChanges): Uint8Array | Refusal;
  /** Step after step as tracked changes onto the first bytes. */
  writeTracked(bytes: Uint8Array, steps: readonly (readonly Edit[])[], track: TrackChanges): Uint8Array | Refusal;
  /** 审核意见, 退文单 or 备案审查意见 as a .docx. */
  opinion(kind: OpinionKind, order: BenchReportOrder): Uint8Array;
  report(order: BenchReportOrder): string;
  /** Two versions of one document, word by word. */
  compare(before: OfficialDocument, after: OfficialDocument): Comparison;
  sample(id: string): { readonly name: string; readonly bytes: Uint8Array } | undefined;
  catalogue(): BenchCatalogue;
}

/** What can be begun or opened without a file of one's own. */
export interface BenchCatalogue extends Catalogue {
  readonly samples: readonly { readonly id: string; readonly title: Text }[];
}

export function createBenchDesk(): BenchDesk {
  const desk = createDesk();
  const registry = registryOf(rules);
  let { basis } = basisOf(BUILT_IN);
  return {
    ...desk,
    checkBy(order) {
      basis = desk.checkBy(order);
      return basis;
    },
    report({ format, ...order }) {
      if (format === 'html') return desk.report({ ...order, format });
      const { name, document, options, language } = order;
      const { result } = desk.check(document, options);
      const engine = engineOf(basis);
      if (format === 'text')
        return [
          terminalReport(name, document, result, { registry, language, paint: (_, words) => words }),
          ...(engine.packs ? ['', basisLine(engine.packs, language)] : []),
          '',
        ].join('\n');
      const documents = [documentJson({ path: name, document, result }, registry)];
      return `${JSON.stringify({ version: 1, engine, documents }, null, 2)}\n`;
    },
    read: (source) => ('bytes' in source ? readFile(source.bytes, source.name) : desk.read(source)),
    write: (bytes, edits, trackChanges) => writeEdits(bytes, edits, trackChanges ? { trackChanges } : {}),
    writeTracked(bytes, steps, trackChanges) {
      let current: Uint8Array = bytes;
      for (const edits of steps) {
        const written = writeEdits(current, edits, { trackChanges });
        if (!(written instanceof Uint8Array)) return written;
        current = written;
      }
      return current;
    },
    opinion(kind, { name, document, options }) {
      const { result } = desk.check(document, options);
      return buildOpinion(
        writeOpinion(kind, { path: name, document, result, packs: engineOf(basis).packs ?? [] }, registry),
      );
    },
    compare: (before, after) =>
      compareDocuments(
        { document: before, outline: recognize(before) },
        { document: after, outline: recognize(after) },
      ),
    sample(id) {
      const found = samples.find((each) => each.id === id);
      return found && { name: `${found.title['zh-CN']}.docx`, bytes: found.build() };
    },
    catalogue: () => ({ ...desk.catalogue(), samples: samples.map(({ id, title }) => ({ id, title })) }),
  };
}
