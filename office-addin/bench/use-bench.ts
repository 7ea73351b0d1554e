/** What the bench can do, as functions for its buttons; nothing here draws anything. */
import { useEffect, useEffectEvent, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Comparison, FieldValues, Language, OpinionKind, Text } from '../../shared/index.ts';
import type { Card, RuleName } from '../../shared/ui/index.ts';
import { both } from '../../shared/ui/index.ts';
import type { BenchCatalogue, ReportFormat } from '../desk/bench-desk.ts';
import { kindOf } from '../desk/file-kind.ts';
import type { RemoteBenchDesk } from '../desk/remote.ts';
import type { FileHost } from '../host/file-host.ts';
import { createFileHost } from '../host/file-host.ts';
import type { Memory } from '../session/memory.ts';
import { NOTICES } from '../session/notices.ts';
import type { Session } from '../session/session.ts';
import type { SessionState } from '../session/state.ts';
import { canFix } from '../session/abilities.ts';
import type { PickedFile } from './files.ts';
import { saveFile, TYPES, withSuffix } from './files.ts';
import { saveRequests } from './requests.ts';

export interface BenchTools {
  readonly desk: RemoteBenchDesk;
  readonly session: Session;
  readonly catalogue: BenchCatalogue;
  readonly memory: Memory;
  /** A file the address asks for. */
  readonly asked?: PickedFile;
}

/** A file that is here, or on its way; nothing where there is none. */
type Coming = PickedFile | Promise<PickedFile | undefined>;

export interface Bench {
  readonly state: SessionState;
  readonly host: FileHost | undefined;
  /** The last comparison with another version, while it is looked at. */
  readonly comparison: { readonly name: string; readonly value: Comparison } | undefined;
  closeComparison(): void;
  open(file: Coming): void;
  openSample(id: string): void;
  create(genre: string, values: FieldValues): void;
  exportPlain(): void;
  exportTracked(author: string): void;
  exportReport(format: ReportFormat, language: Language): void;
  exportRequests(language: Language): void;
  ruleNames(rules: readonly string[]): Promise<readonly RuleName[]>;
  exportOpinion(kind: OpinionKind): void;
  layout(): void;
  compare(other: PickedFile): void;
  canFix(card: Card): boolean;
}

export function useBench({ desk, session, asked }: BenchTools): Bench {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const [host, setHost] = useState<FileHost>();
  const [comparison, setComparison] = useState<Bench['comparison']>();
  const asks = useRef(0);
  const bench = useMemo((): Bench => {
    const guard = (work: Promise<void>): void => {
      work.catch((error: unknown) =>
        session.say(NOTICES.failed(error instanceof Error ? error.message : String(error))),
      );
    };
    const open = async (coming: Coming): Promise<void> => {
      const mine = ++asks.current;
      const file = await coming;
      // Who asked for another meanwhile wants that one.
      if (!file || mine !== asks.current) return;
      const next = createFileHost(desk, { ...file, kind: kindOf(file.bytes, file.name) });
      setHost(next);
      await session.open(next, file.name);
    };
    const saved = (name: string, content: Uint8Array | string, type: string): void => {
      saveFile(name, content, type);
      session.say(NOTICES.saved(name));
    };
    return {
      state,
      host,
      comparison,
      closeComparison: () => setComparison(undefined),
      open: (file) => guard(open(file)),
      openSample: (id) => guard(open(desk.sample(id))),
      create: (genre, values) =>
        guard(open(desk.template(genre, values).then((bytes) => bytes && { name: `${genre}.docx`, bytes }))),
      exportPlain() {
        if (!host) return;
        const type = host.kind === 'docx' ? TYPES.docx : TYPES.text;
        saved(withSuffix(host.name, '核稿'), host.bytes(), type);
      },
      exportTracked(author) {
        if (!host) return;
        guard(
          host.tracked(author).then((written) => {
            if (written instanceof Uint8Array) saved(withSuffix(host.name, '修订'), written, TYPES.docx);
            else session.say({ kind: 'warning', text: refusalWords(written) });
          }),
        );
      },
      exportReport(format, language) {
        const { document, name } = session.state();
        if (!document) return;
        const extension = { html: '.html', json: '.json', text: '.txt' }[format];
        guard(
          desk
            .report({ name, document, options: {}, format, language })
            .then((report) => saved(withSuffix(name, '检查报告', extension), report, TYPES[format])),
        );
      },
      exportOpinion(kind) {
        const { document, name } = session.state();
        if (!document) return;
        const order = { name, document, options: {}, format: 'html', language: 'zh-CN' } as const;
        const names = { review: '审核意见', return: '退文单', filing: '备案审查意见' };
        guard(
          desk.opinion(kind, order).then((bytes) => saved(withSuffix(name, names[kind], '.docx'), bytes, TYPES.docx)),
        );
      },
      layout() {
        if (host?.kind !== 'docx') return;
        guard(
          session.rewrite(LAYOUT, async () => {
            const laid = await desk.layout(host.bytes());
            if (laid === 'stale' || !('bytes' in laid)) return { refused: refusalWords(laid) };
            host.rewrite(laid.bytes);
            return { notes: laid.notes };
          }),
        );
      },
      compare(other) {
        const { document } = session.state();
        if (!document) return;
        guard(
          desk.read(other).then(async (second) => {
            if ('unreadable' in second) session.say({ kind: 'warning', text: second.unreadable });
            else setComparison({ name: other.name, value: await desk.compare(document, second) });
          }),
        );
      },
      ruleNames: desk.ruleNames,
      exportRequests: (language) => guard(saveRequests(desk, session, language)),
      canFix: (card) => host !== undefined && canFix(host, card),
    };
  }, [desk, session, state, host, comparison]);
  const openAsked = useEffectEvent(() => asked && bench.open(asked));
  useEffect(() => {
    openAsked();
  }, []);
  return bench;
}

const LAYOUT = both('一键排版', 'Lay out');

function refusalWords(refusal: Exclude<Awaited<ReturnType<FileHost['tracked']>>, Uint8Array>): Text {
  if (refusal === 'stale')
    return both('修订写不进原文件，请导出不带修订的文稿。', 'The changes do not fit the first file.');
  return 'unsupported' in refusal ? refusal.unsupported : refusal.unreadable;
}
