/**
 * What a profile or rule pack may say, in one place: types, tolerant reading and the JSON Schema for editors (see
 * json-schema.ts) all come from here. A profile is a pack without a version; every field but `id` is optional. Nothing in it is code.
 */
import * as z from 'zod/mini';

/** A schema with its words for editors. The small form of zod has no method for it. */
function said<S extends z.ZodMiniType>(words: string, schema: S): S {
  z.globalRegistry.add(schema, { description: words });
  return schema;
}

const some = (): z.ZodMiniString => z.string().check(z.minLength(1));
const short = (most: number): z.ZodMiniString => z.string().check(z.minLength(1), z.maxLength(most));
const date = said('YYYY-MM-DD', z.iso.date());
const severity = z.enum(['error', 'warning', 'info']);
const option = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

export const ruleSetting = said(
  '一条规则的级别和选项',
  z.union([
    z.enum(['error', 'warning', 'info', 'on', 'off']),
    z.strictObject({
      severity: z.exactOptional(z.enum(['error', 'warning', 'info', 'on', 'off'])),
      options: z.exactOptional(z.record(z.string(), option)),
    }),
  ]),
);

/** A number that changed with time or place: 简报字数, 备案期限. */
export const limit = said(
  '按日期生效的限值',
  z.strictObject({
    rule: said('规则名', some()),
    option: said('选项名', some()),
    value: option,
    from: z.exactOptional(said('从哪一天起（含）', z.iso.date())),
    to: z.exactOptional(said('到哪一天止（不含）', z.iso.date())),
    source: z.exactOptional(said('依据', z.string())),
  }),
);

/** 机关规则：反复提出的修改意见，写成词语、改法、理由、提出人、到期日。 */
export const word = said(
  '本机关的用词规则',
  z.strictObject({
    word: said('词语', short(60)),
    suggest: z.exactOptional(said('建议写法', z.string().check(z.maxLength(60)))),
    reason: said('理由', short(200)),
    severity: z.exactOptional(severity),
    precededBy: z.exactOptional(said('前面须有（受限写法）', z.string())),
    notPrecededBy: z.exactOptional(said('前面不得有（受限写法）', z.string())),
    followedBy: z.exactOptional(said('后面须有（受限写法）', z.string())),
    notFollowedBy: z.exactOptional(said('后面不得有（受限写法）', z.string())),
    owner: z.exactOptional(said('提出人或处室', z.string())),
    expires: z.exactOptional(said('到期日', z.iso.date())),
  }),
);

/** An instrument the organisation adds to the register. */
export const norm = said(
  '本机关登记的文件',
  z.strictObject({
    title: said('文件名称，不带书名号', z.string().check(z.minLength(2))),
    number: z.exactOptional(said('发文字号', z.string())),
    from: z.exactOptional(date),
    to: z.exactOptional(said('废止或失效日期', z.iso.date())),
    successor: z.exactOptional(said('由哪一件代替', z.string())),
  }),
);

/** Where an OA or filing page keeps what: selectors only. */
export const site = said(
  '网页上各要素的位置',
  z.strictObject({
    origin: said('网站，如 https://oa.example.gov.cn', z.string().check(z.regex(/^https?:\/\/[^/\s]+$/))),
    path: z.exactOptional(
      said('页面路径以此开头，* 代表任意一段，如 /filing/*/edit', z.string().check(z.maxLength(300))),
    ),
    frame: z.exactOptional(said('正文在没有地址的框架里时，这个框架的选择器', short(300))),
    proof: z.exactOptional(
      said(
        '怎样认定是这种页面；认不出就不用这条映射',
        z.strictObject({
          title: z.exactOptional(said('页面名称里须有的字', short(100))),
          text: z.exactOptional(said('页面上须有的字', short(100))),
        }),
      ),
    ),
    fields: z.exactOptional(
      said(
        '要素名 → 选择器',
        z.record(short(20), said('CSS 选择器，或 label(页面上的标签)，如 label(文件标题)', short(300))),
      ),
    ),
    body: z.exactOptional(said('正文的选择器', short(300))),
    attachments: z.exactOptional(said('附件链接（或所在区域）的选择器', short(300))),
  }),
);

export const packShape = {
  id: said('标识：小写字母、数字、点和连字符', z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/))),
  title: said('名称', z.union([some(), z.strictObject({ 'zh-CN': some(), en: z.exactOptional(z.string()) })])),
  version: said('版本号，只增不减', z.int().check(z.minimum(1))),
  layer: said('层级：国家、省、本机关、个人', z.enum(['national', 'provincial', 'organisation', 'person'])),
  base: said('以哪个方案为基础', some()),
  issuer: said('由谁发布', z.string()),
  notBefore: said('从哪一天起可用', z.iso.date()),
  notAfter: said('到哪一天止可用', z.iso.date()),
  minEngine: said('需要的程序版本，如 1.0.0', z.string().check(z.regex(/^\d+\.\d+\.\d+$/))),
  lowerBy: said('各规则降几级', z.union([z.literal(0), z.literal(1), z.literal(2)])),
  machine: said('本机是否涉密：unclassified 非涉密，classified 涉密', z.enum(['unclassified', 'classified'])),
  rules: said('规则的级别和选项', z.record(z.string(), ruleSetting)),
  only: said('只启用这些规则，可用 * 结尾表示一组', z.array(some())),
  mandatory: said('下级不得关闭或调低的规则', z.array(some())),
  limits: z.array(limit),
  words: z.array(word),
  norms: z.array(norm),
  lists: said(
    '名单：issuers 机关名称、issuerCodes 机关代字、holidays 放假日、workdays 调休上班日……',
    z.record(z.string(), z.array(z.string())),
  ),
  sites: z.array(site),
  templates: said('文种 → 预填的栏目', z.record(z.string(), z.record(z.string(), z.string()))),
} as const;
