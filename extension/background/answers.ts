/** What the rules answer to an order, wherever they run. They know pages by key, and forget them when told. */
import { buildOpinionText, estimateLayout, isUnreadable, renewPack, ruleBookOf, rules } from '../../shared/index.ts';
import type { ToWorker } from '../messages.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { createComposer } from './composed.ts';
import { createDesk } from './desk.ts';
import type { JudgeAnswer, TellEarly } from './judge.ts';
import { readAttachment } from './read-attachment.ts';

/** Never rejects: one page that breaks the reader must not take the rules from the others; the panel says so. */
export type Answers = (order: ToWorker, early: TellEarly) => Promise<JudgeAnswer | null>;

export function createAnswers(): Answers {
  const composer = createComposer();
  const desk = createDesk(composer);
  async function answerTo(order: ToWorker, early: TellEarly): Promise<JudgeAnswer | null> {
    if ('standing' in order && !composer.knows(order.standing)) return { needsHouse: true };
    switch (order.kind) {
      case 'worker/house':
        composer.hold(order.house);
        return null;
      case 'worker/pack': {
        const { arrival, kind: _kind, ...renewing } = order;
        const came =
          'base64' in arrival ? { bytes: fromBase64(arrival.base64), signature: arrival.signature } : arrival;
        return renewPack(came, { ...renewing, known: ruleBookOf(rules) });
      }
      case 'worker/page':
        return desk.checkPage(order.key, order.update, order.standing, order.isFirst === true ? early : undefined);
      case 'worker/blocks':
        desk.take(order.key, order.blocks);
        return null;
      case 'worker/again':
        return desk.checkAgain(order.key, order.standing);
      case 'worker/attachment': {
        const document = await readAttachment(fromBase64(order.base64));
        if (isUnreadable(document)) return document;
        const report = desk.checkDocument(
          order.key,
          { name: order.name, document: estimateLayout(document) },
          order.standing,
        );
        // Marked documents may not be held here: not a word stays, not even in memory.
        if (report.stopped) desk.forget(order.key);
        return report;
      }
      case 'worker/paper': {
        const { key, paper, version, fields, answers, standing } = order;
        return desk.paper(key, { kind: paper, version, fields, answers }, standing);
      }
      case 'worker/view':
        return desk.view(order.key);
      case 'worker/file':
        return { name: '', text: order.text, file: toBase64(buildOpinionText(order.text)) };
      case 'worker/forget':
        desk.forget(order.key);
        return null;
    }
  }
  return (order, early) =>
    answerTo(order, early).catch((error: unknown) => ({
      failed: error instanceof Error ? error.message : String(error),
    }));
}
