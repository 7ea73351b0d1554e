import { CERTAIN_TABLE } from '../../text/confusable-tables.ts';
import { body, mended } from '../support/examples.ts';
import type { WordPair } from '../support/table-rule.ts';
import { tableFindings, wordMessage } from '../support/table-rule.ts';
import { defineRule } from '../rule.ts';

/** 易错词：没有别的读法的。 */
export default defineRule({
  id: 'wording/confusable',
  title: { 'zh-CN': '易错词', en: 'Wrong words' },
  clauses: [
    { instrument: '国家通用语言文字法', clause: '第九条' },
    { instrument: '条例', clause: '第十九条（四）' },
  ],
  severity: 'warning',
  scope: 'paragraph',
  fix: 'review',
  messages: { found: (data: WordPair) => wordMessage(data) },
  examples: {
    good: [body('认真贯彻部署'), body('若干予以表彰的单位')],
    bad: [
      mended('认真贯彻布署', '认真贯彻部署'),
      mended('按装设备，竟赛活动', '安装设备，竞赛活动', { count: 2 }),
      mended('以服务群众为已任', '以服务群众为己任'),
    ],
    traps: [
      body('省人民政府公布署名文章'),
      body('自己经手的事项'),
      body('党委书记要履行第一责任'),
      body('文件原题为《布署》'),
      body('他写作“布署”'),
    ],
  },
  *check({ paragraph }) {
    yield* tableFindings(paragraph, CERTAIN_TABLE, 'review');
  },
});
