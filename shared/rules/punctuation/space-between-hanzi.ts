import { body, mended } from '../support/examples.ts';
import { freeMatches, swapAll } from '../support/words.ts';
import { defineRule } from '../rule.ts';

/** 正文汉字之间不空格。 */
export default defineRule({
  id: 'punctuation/space-between-hanzi',
  title: { 'zh-CN': '汉字之间不空格', en: 'No spaces between Chinese characters' },
  clauses: [{ instrument: '办公实务', clause: '' }],
  severity: 'info',
  scope: 'paragraph',
  on: ['body'],
  cue: /[一-鿿，。；：、][ \u3000]+[一-鿿]|\d [一-鿿]/,
  fix: 'safe',
  messages: {
    found: ({ count }: { count: number }) => ({
      'zh-CN': `正文汉字之间一般不空格，本段有${count}处`,
      en: `Expected no spaces between Chinese characters, found ${count} in this paragraph`,
    }),
  },
  examples: {
    good: [body('各单位要认真贯彻落实，按时报送情况。'), body('采用5G 网络的项目按期完成。')],
    bad: [
      mended('各单位要认真 贯彻落实，按时报送情况。', '各单位要认真贯彻落实，按时报送情况。'),
      mended('全长 10 公里的道路，已经 建成通车。', '全长 10公里的道路，已经建成通车。'),
    ],
    traps: [
      body('龚　正　李　强　王　伟'),
      body('第一条　为了规范管理，制定本办法。'),
      body('（一） 加强领导，压实责任。'),
      body('出席：张三 李四 王五 赵六'),
    ],
  },
  *check({ paragraph }) {
    const { id, text } = paragraph;
    if (paragraph.place === 'table' || !/[。；！？]\s*$/.test(text) || /^\s*[^，。：]{1,6}：/.test(text)) return;
    // 一个两字名字中间的空格、序号后的空格都有用处：两边各有两个以上汉字才算误空。
    const spaces = [...freeMatches(paragraph, /[一-鿿]{2}([ \u3000]{1,4})(?=[一-鿿]{2})|\d( )(?=[一-鿿]{2})/g)];
    const wrong = spaces.filter(({ 0: whole, index }) => {
      const before = text.slice(Math.max(0, index - 12), index + whole.trimEnd().length);
      return (
        !/第[一二三四五六七八九十百零\d]+[章节条款项编](?:之[一二三四])?$/.test(before) &&
        !/^\s*[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]?$/.test(text.slice(0, index + whole.trimEnd().length))
      );
    });
    const [first] = wrong;
    if (!first || wrong.length > 12) return;
    const places = wrong.map(({ 0: whole, index }) => {
      const start = index + whole.trimEnd().length;
      return { words: paragraph, start, end: index + whole.length, insert: '' };
    });
    const fix = swapAll(places);
    const at = { paragraph: id, start: first.index, end: first.index + first[0].length + 2 };
    yield { message: 'found', at, data: { count: wrong.length }, ...(fix && { fix }) };
  },
});
