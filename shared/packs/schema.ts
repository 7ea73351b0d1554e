/**
 * What a profile or rule pack may say, in one place: types, tolerant reading and the JSON Schema for editors all come
 * from here. A profile is a pack without a version; every field but `id` is optional. Nothing in it is code.
 */
import { z } from 'zod';

const DATE = z.iso.date().describe('YYYY-MM-DD');
const severity = z.enum(['error', 'warning', 'info']);
const option = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

export const ruleSetting = z
  .union([
    z.enum(['error', 'warning', 'info', 'on', 'off']),
    z.strictObject({
      severity: z.enum(['error', 'warning', 'info', 'on', 'off']).exactOptional(),
      options: z.record(z.string(), option).exactOptional(),
    }),
  ])
  .describe('一条规则的级别和选项');

/** A number that changed with time or place: 简报字数, 备案期限. */
export const limit = z
  .strictObject({
    rule: z.string().min(1).describe('规则名'),
    option: z.string().min(1).describe('选项名'),
    value: option,
    from: DATE.exactOptional().describe('从哪一天起（含）'),
    to: DATE.exactOptional().describe('到哪一天止（不含）'),
    source: z.string().exactOptional().describe('依据'),
  })
  .describe('按日期生效的限值');

/** 机关规则：反复提出的修改意见，写成词语、改法、理由、提出人、到期日。 */
export const word = z
  .strictObject({
    word: z.string().min(1).max(60).describe('词语'),
    suggest: z.string().max(60).exactOptional().describe('建议写法'),
    reason: z.string().min(1).max(200).describe('理由'),
    severity: severity.exactOptional(),
    precededBy: z.string().exactOptional().describe('前面须有（受限写法）'),
    notPrecededBy: z.string().exactOptional().describe('前面不得有（受限写法）'),
    followedBy: z.string().exactOptional().describe('后面须有（受限写法）'),
    notFollowedBy: z.string().exactOptional().describe('后面不得有（受限写法）'),
    owner: z.string().exactOptional().describe('提出人或处室'),
    expires: DATE.exactOptional().describe('到期日'),
  })
  .describe('本机关的用词规则');

/** An instrument the organisation adds to the register. */
export const norm = z
  .strictObject({
    title: z.string().min(2).describe('文件名称，不带书名号'),
    number: z.string().exactOptional().describe('发文字号'),
    from: DATE.exactOptional(),
    to: DATE.exactOptional().describe('废止或失效日期'),
    successor: z.string().exactOptional().describe('由哪一件代替'),
  })
  .describe('本机关登记的文件');

const selector = z.string().min(1).max(300).describe('CSS 选择器，或 label(页面上的标签)，如 label(文件标题)');

/** Where an OA or filing page keeps what: selectors only. */
export const site = z
  .strictObject({
    origin: z
      .string()
      .regex(/^https?:\/\/[^/\s]+$/)
      .describe('网站，如 https://oa.example.gov.cn'),
    path: z.string().max(300).exactOptional().describe('页面路径以此开头，* 代表任意一段，如 /filing/*/edit'),
    frame: selector.exactOptional().describe('正文在没有地址的框架里时，这个框架的选择器'),
    proof: z
      .strictObject({
        title: z.string().min(1).max(100).exactOptional().describe('页面名称里须有的字'),
        text: z.string().min(1).max(100).exactOptional().describe('页面上须有的字'),
      })
      .exactOptional()
      .describe('怎样认定是这种页面；认不出就不用这条映射'),
    fields: z.record(z.string().min(1).max(20), selector).exactOptional().describe('要素名 → 选择器'),
    body: selector.exactOptional().describe('正文的选择器'),
    attachments: selector.exactOptional().describe('附件链接（或所在区域）的选择器'),
  })
  .describe('网页上各要素的位置');

export const packShape = {
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{0,63}$/)
    .describe('标识：小写字母、数字、点和连字符'),
  title: z
    .union([z.string().min(1), z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().exactOptional() })])
    .describe('名称'),
  version: z.number().int().min(1).describe('版本号，只增不减'),
  layer: z.enum(['national', 'provincial', 'organisation', 'person']).describe('层级：国家、省、本机关、个人'),
  base: z.string().min(1).describe('以哪个方案为基础'),
  issuer: z.string().describe('由谁发布'),
  notBefore: DATE.describe('从哪一天起可用'),
  notAfter: DATE.describe('到哪一天止可用'),
  minEngine: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .describe('需要的程序版本，如 1.0.0'),
  lowerBy: z.union([z.literal(0), z.literal(1), z.literal(2)]).describe('各规则降几级'),
  machine: z.enum(['unclassified', 'classified']).describe('本机是否涉密：unclassified 非涉密，classified 涉密'),
  rules: z.record(z.string(), ruleSetting).describe('规则的级别和选项'),
  only: z.array(z.string().min(1)).describe('只启用这些规则，可用 * 结尾表示一组'),
  mandatory: z.array(z.string().min(1)).describe('下级不得关闭或调低的规则'),
  limits: z.array(limit),
  words: z.array(word),
  norms: z.array(norm),
  lists: z
    .record(z.string(), z.array(z.string()))
    .describe('名单：issuers 机关名称、issuerCodes 机关代字、holidays 放假日、workdays 调休上班日……'),
  sites: z.array(site),
  templates: z.record(z.string(), z.record(z.string(), z.string())).describe('文种 → 预填的栏目'),
} as const;

/** The whole, for the JSON Schema and for strict validation. */
export const packSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  id: packShape.id,
  title: packShape.title.exactOptional(),
  version: packShape.version.exactOptional(),
  layer: packShape.layer.exactOptional(),
  base: packShape.base.exactOptional(),
  issuer: packShape.issuer.exactOptional(),
  notBefore: packShape.notBefore.exactOptional(),
  notAfter: packShape.notAfter.exactOptional(),
  minEngine: packShape.minEngine.exactOptional(),
  lowerBy: packShape.lowerBy.exactOptional(),
  machine: packShape.machine.exactOptional(),
  rules: packShape.rules.exactOptional(),
  only: packShape.only.exactOptional(),
  mandatory: packShape.mandatory.exactOptional(),
  limits: packShape.limits.exactOptional(),
  words: packShape.words.exactOptional(),
  norms: packShape.norms.exactOptional(),
  lists: packShape.lists.exactOptional(),
  sites: packShape.sites.exactOptional(),
  templates: packShape.templates.exactOptional(),
});

/** JSON Schema 2020-12 of a profile or pack, for editors. */
export function packJsonSchema(): object {
  return { $id: 'hegao-pack.schema.json', title: '核稿检查方案与规则包', ...z.toJSONSchema(packSchema) };
}
