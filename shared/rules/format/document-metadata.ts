import { defineRule } from '../rule.ts';

const paragraphs = [{ kind: 'body', text: '各地区各部门要高度重视防汛工作。' }] as const;
const NAMES: Readonly<Record<string, string>> = {
  creator: '作者',
  lastModifiedBy: '最后保存者',
  company: '单位',
  manager: '经理',
  template: '模板',
};

/** 文件属性里的作者、单位、保存者会随文件一起送出；默认不查，由单位自定。 */
export default defineRule({
  id: 'format/document-metadata',
  title: { 'zh-CN': '文件属性中的个人信息', en: 'Personal data in the file properties' },
  clauses: [{ instrument: '条例', clause: '第二十五条' }],
  severity: 'info',
  byDefault: 'off',
  scope: 'document',
  needs: ['objects'],
  messages: {
    left: ({ fields }: { fields: string }) => ({
      'zh-CN': `对外发送前可以清除文件属性，现留有：${fields}`,
      en: `File properties may be cleared before sending, found: ${fields}`,
    }),
  },
  examples: {
    good: [{ paragraphs }, { paragraphs, objects: { metadata: { creator: '' } } }],
    bad: [
      { paragraphs, objects: { metadata: { creator: '张三', company: '清江市财政局' } } },
      { paragraphs, objects: { metadata: { lastModifiedBy: '李四' } } },
    ],
    traps: [{ paragraphs, objects: { metadata: { title: '关于防汛的通知' } } }],
  },
  *check({ objects }) {
    const fields = Object.entries(objects.metadata ?? {}).flatMap(([name, value]) =>
      NAMES[name] && value.trim() !== '' ? [NAMES[name]] : [],
    );
    if (fields.length > 0) yield { message: 'left', at: { document: true }, data: { fields: fields.join('、') } };
  },
});
