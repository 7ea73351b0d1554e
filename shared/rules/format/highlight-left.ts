import type { Edit } from '../../document/edit.ts';
import { defineRule } from '../rule.ts';
import { stretches } from '../support/format/looks.ts';
import { softened } from '../support/format/official.ts';
import type { Passage } from '../support/format/passages.ts';
import { passagesOf } from '../support/format/passages.ts';
import { remember } from '../../document/remember.ts';

const TEXT = '各地区各部门要高度重视防汛工作。';

/** 定稿不留突出显示和底纹；表格内的底纹不在内。 */
export default defineRule({
  id: 'format/highlight-left',
  title: { 'zh-CN': '不留突出显示', en: 'No highlighting left' },
  clauses: [
    { instrument: 'GB/T 9704-2012', clause: '6.1' },
    { instrument: 'GB/T 9704-2012', clause: '5.2.4' },
  ],
  severity: 'warning',
  scope: 'document',
  needs: ['runFormat'],
  fix: 'safe',
  messages: {
    left: ({ count }: { count: number }) => ({
      'zh-CN': `版面应当干净无底灰，现有${count}处文字留有突出显示或者底纹`,
      en: `Expected a clean page, found ${count} highlighted or shaded places`,
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'body', text: TEXT, runs: { color: '000000' } }] },
      { paragraphs: [{ kind: 'title', text: '关于防汛的通知', runs: {} }] },
    ],
    bad: [
      { paragraphs: [{ kind: 'body', text: TEXT, runs: { highlight: 'yellow' } }] },
      { paragraphs: [{ kind: 'title', text: '关于防汛的通知', runs: { highlight: 'D9D9D9' } }] },
    ],
    traps: [
      { paragraphs: [{ kind: 'body', text: '项目名称', place: 'table', runs: { highlight: 'D9D9D9' } }] },
      { paragraphs: [{ kind: 'body', text: '　　', runs: { highlight: 'yellow' } }] },
    ],
  },
  *check(pages, context) {
    const found = passagesOf(pages, () => true)
      .filter(({ paragraph }) => paragraph.place !== 'table')
      .flatMap(highlighted);
    const [first] = found;
    if (!first) return;
    const [edit, ...more] = found.map(({ at, expect }): Edit => ({
      kind: 'formatRuns',
      at,
      expect,
      set: { highlight: 'none' },
    }));
    yield {
      message: 'left',
      at: first.at,
      data: { count: found.length },
      ...softened(context),
      ...(edit && { fix: { safety: 'safe', edits: [edit, ...more] } }),
    };
  },
});

const highlighted = remember((passage: Passage<'runFormat'>) =>
  stretches(passage)
    .filter(({ format }) => format.highlight !== undefined)
    .map(({ start, end }) => ({
      at: { paragraph: passage.paragraph.id, start, end },
      expect: passage.paragraph.text.slice(start, end),
    })),
);
