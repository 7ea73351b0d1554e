import { countWordLike } from '../../text/count.ts';
import { defineRule } from '../rule.ts';

const EXHORTS = /^一、(?:.{0,6})?(?:充分认识|提高(?:思想)?认识|深刻认识|重要意义|重大意义|必要性)/;
const MIN_CHARACTERS = 1500;

/** 开门见山：首个一级标题之前的导语占比过大，或者首层只讲意义的提示。 */
export default defineRule({
  id: 'streamline/opening-direct',
  title: { 'zh-CN': '开门见山', en: 'Straight to the point' },
  clauses: [{ instrument: '减负规定', clause: '' }],
  severity: 'info',
  scope: 'document',
  on: ['heading'],
  genres: ['通知', '意见', '决定'],
  options: { maxPreamblePercent: 20 as number },
  messages: {
    preamble: ({ percent }: { percent: number }) => ({
      'zh-CN': `文件一般开门见山，首个层次之前的文字约占正文${percent}%，建议精简`,
      en: `Documents go straight to the point: about ${percent}% of the text stands before the first heading`,
    }),
    exhorts: ({ actual }: { actual: string }) => ({
      'zh-CN': `文件一般开门见山，首层为“${actual}”，建议精简`,
      en: `Documents go straight to the point; the first part is “${actual}”`,
    }),
  },
  examples: {
    good: [
      {
        genre: '意见',
        date: '2025-03-01',
        paragraphs: [
          { kind: 'body', text: '为做好防汛工作，提出以下意见。' },
          { kind: 'heading', level: 1, text: '一、落实责任' },
          { kind: 'body', text: '测'.repeat(1600) },
        ],
      },
      {
        genre: '意见',
        date: '2025-03-01',
        paragraphs: [
          { kind: 'heading', level: 1, text: '一、总体要求' },
          { kind: 'body', text: '测'.repeat(300) },
        ],
      },
    ],
    bad: [
      {
        genre: '意见',
        date: '2025-03-01',
        paragraphs: [
          { kind: 'body', text: '测'.repeat(600) },
          { kind: 'heading', level: 1, text: '一、落实责任' },
          { kind: 'body', text: '测'.repeat(1400) },
        ],
        message: 'preamble',
      },
      {
        genre: '通知',
        date: '2025-03-01',
        paragraphs: [
          { kind: 'heading', level: 1, text: '一、充分认识防汛工作的重要意义' },
          { kind: 'body', text: '测'.repeat(1600) },
        ],
        message: 'exhorts',
      },
    ],
    traps: [
      {
        genre: '通知',
        date: '2025-03-01',
        paragraphs: [
          { kind: 'body', text: '测'.repeat(400) },
          { kind: 'heading', level: 1, text: '一、落实责任' },
          { kind: 'body', text: '测'.repeat(400) },
        ],
      },
    ],
  },
  *check({ outline, paragraphs }, { options }) {
    const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
    let before = 0;
    let total = 0;
    let first: { readonly id: (typeof paragraphs)[number]['id']; readonly text: string } | undefined;
    const counted = new Set<string>();
    for (const { kind, level, paragraphs: ids } of outline.elements) {
      if (kind !== 'body' && kind !== 'heading') continue;
      for (const id of ids) {
        const paragraph = byId.get(id);
        if (!paragraph || counted.has(id)) continue;
        counted.add(id);
        if (kind === 'heading' && level === 1) first ??= { id, text: (paragraph.label ?? '') + paragraph.text };
        const length = countWordLike(paragraph.text);
        total += length;
        if (!first) before += length;
      }
    }
    if (!first || total < MIN_CHARACTERS) return;
    const percent = Math.round((before / total) * 100);
    if (percent > options.maxPreamblePercent) {
      yield { message: 'preamble', at: { document: true }, data: { percent }, certainty: 'likely' };
    }
    const actual = EXHORTS.exec(first.text.trim())?.[0];
    if (actual) {
      const at = { paragraph: first.id, start: 0, end: byId.get(first.id)?.text.length ?? 0 };
      yield { message: 'exhorts', at, data: { actual }, certainty: 'likely' };
    }
  },
});
