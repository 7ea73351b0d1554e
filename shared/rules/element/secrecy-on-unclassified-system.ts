import { defineRule } from '../rule.ts';

/** 非涉密系统中不得处理涉密公文：看到密级标志即提示停止。 */
export default defineRule({
  id: 'element/secrecy-on-unclassified-system',
  title: { 'zh-CN': '非涉密系统中出现密级标志', en: 'Secrecy mark on an unclassified system' },
  clauses: [
    { instrument: '条例', clause: '第二十六条' },
    { instrument: '保密法', clause: '' },
  ],
  severity: 'error',
  scope: 'element',
  on: ['classification'],
  messages: {
    stop: () => ({
      'zh-CN': '涉密公文应当在符合保密规定的系统中处理，本机为非涉密设备，请立即停止操作并按保密规定处置',
      en: 'A classified document must be handled on a classified system; this machine is not one: please stop here',
    }),
  },
  examples: {
    good: [
      { paragraphs: [{ kind: 'classification', text: '机密★10年' }], machine: 'classified' },
      { paragraphs: [{ kind: 'title', text: '关于防汛工作的通知' }], machine: 'unclassified' },
    ],
    bad: [
      { paragraphs: [{ kind: 'classification', text: '机密★10年' }], machine: 'unclassified' },
      { paragraphs: [{ kind: 'classification', text: '绝密' }], machine: 'unclassified' },
    ],
    traps: [
      {
        paragraphs: [{ kind: 'body', text: '涉密文件分为绝密、机密、秘密三级。' }],
        machine: 'unclassified',
      },
    ],
  },
  *check({ paragraphs: [first] }, { machine }) {
    if (!first || machine === 'classified') return;
    if (machine === undefined) {
      yield {
        cannotTell: {
          'zh-CN': '检查方案没有说明本机是否为涉密设备，请按保密规定核对',
          en: 'The profile does not say whether this machine may hold classified documents',
        },
      };
      return;
    }
    yield { message: 'stop', at: { paragraph: first.id, start: 0, end: first.text.length } };
  },
});
