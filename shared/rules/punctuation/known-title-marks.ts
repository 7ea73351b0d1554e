import { NORMS } from '../../standards/norms.ts';
import { outermost, touches } from '../../text/protected.ts';
import { buildWordTable, findWords } from '../../text/word-table.ts';
import { body, mended } from '../support/examples.ts';
import { swap } from '../support/words.ts';
import { defineRule } from '../rule.ts';

const TABLE = buildWordTable(
  NORMS.filter(({ name }) => name.length >= 8 && /^[一-鿿]+$/.test(name)).map(({ name }) => ({
    wrong: name,
    right: `《${name}》`,
    after: ['根据', '按照', '依据', '依照', '遵照', '执行', '违反', '贯彻', '落实', '对照', '和', '、'],
  })),
);

/** 引用法规文件名称用书名号。 */
export default defineRule({
  id: 'punctuation/known-title-marks',
  title: { 'zh-CN': '法规文件名称用书名号', en: 'Title marks on instruments named' },
  clauses: [{ instrument: 'GB/T 15834-2011', clause: '4.15' }],
  severity: 'info',
  scope: 'paragraph',
  on: ['body'],
  fix: 'review',
  messages: {
    found: ({ expected, actual }: { expected: string; actual: string }) => ({
      'zh-CN': `引用法规文件名称一般用书名号，写作“${expected}”，现为“${actual}”`,
      en: `Instruments are usually cited in title marks: “${expected}”, found “${actual}”`,
    }),
  },
  examples: {
    good: [body('根据《党政机关公文处理工作条例》制定'), body('公文处理工作有条例可依')],
    bad: [
      mended('根据党政机关公文处理工作条例制定', '根据《党政机关公文处理工作条例》制定'),
      mended('按照中华人民共和国保守国家秘密法执行', '按照《中华人民共和国保守国家秘密法》执行'),
    ],
    traps: [body('学习党政机关公文处理工作条例知识'), body('“根据党政机关公文处理工作条例”')],
  },
  *check({ paragraph }) {
    const ranges = outermost(paragraph.protected);
    for (const { word, start, end } of findWords(TABLE, paragraph.text)) {
      if (touches(ranges, start, end) || /^实施|^配套|^知识/.test(paragraph.text.slice(end, end + 2))) continue;
      const data = { expected: word.right, actual: word.wrong };
      yield { message: 'found', data, ...swap(paragraph, [start, end], word.right, 'review') };
    }
  },
});
