import { defineRule } from '../rule.ts';

/** 主送、抄送与系统分发名单一致。 */
export default defineRule({
  id: 'consistency/recipient-vs-distribution',
  title: { 'zh-CN': '主送抄送与分发名单一致', en: 'Recipients and distribution agree' },
  clauses: [{ instrument: '条例', clause: '第九条（八）' }],
  severity: 'warning',
  scope: 'document',
  on: ['recipient'],
  needs: ['record'],
  messages: {
    extra: ({ name }: { name: string }) => ({
      'zh-CN': `分发名单中的“${name}”不在主送、抄送机关中，请核对`,
      en: `“${name}” of the distribution list is neither recipient nor copied; please check`,
    }),
  },
  examples: {
    good: [
      {
        record: { lists: { 分发名单: ['清江市财政局'] } },
        paragraphs: [{ kind: 'recipient', text: '清江市财政局：' }],
      },
      {
        record: { lists: { 分发名单: ['清江市审计局'] } },
        paragraphs: [
          { kind: 'recipient', text: '清江市财政局：' },
          { kind: 'copyTo', text: '抄送：清江市审计局。' },
        ],
      },
    ],
    bad: [
      {
        record: { lists: { 分发名单: ['清江市教育局'] } },
        paragraphs: [{ kind: 'recipient', text: '清江市财政局：' }],
      },
      {
        record: { lists: { 分发名单: ['清江市财政局', '清江市教育局'] } },
        paragraphs: [{ kind: 'recipient', text: '清江市财政局：' }],
      },
    ],
    traps: [
      {
        record: { lists: { 分发名单: ['清江县人民政府'] } },
        paragraphs: [{ kind: 'recipient', text: '各县（市、区）人民政府，市政府各部门：' }],
      },
    ],
  },
  *check({ outline, paragraphs, record }) {
    const names = record.lists?.['分发名单'];
    if (!names)
      return yield { cannotTell: { 'zh-CN': '记录中没有分发名单', en: 'The record has no distribution list' } };
    const ids = new Set(
      outline.elements
        .filter(({ kind }) => kind === 'recipient' || kind === 'copyTo')
        .flatMap((each) => each.paragraphs),
    );
    const words = paragraphs.filter(({ id }) => ids.has(id));
    const text = words
      .map((each) => each.text)
      .join('')
      .replace(/[\s\u3000]+/g, '');
    const [first] = words;
    // “各县”“有关部门”一类统称，名单里是一个个的名字，比不出来。
    if (!first || /[各有]/.test(text.replace(/有限/g, ''))) return;
    for (const name of names) {
      if (text.includes(name.replace(/[\s\u3000]+/g, ''))) continue;
      yield { message: 'extra', at: { paragraph: first.id, start: 0, end: first.text.length }, data: { name } };
    }
  },
});
