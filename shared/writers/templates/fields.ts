/** The fields of every template: one table with Chinese labels, from which forms, skeletons and schemas are made. */

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly example: string | readonly string[];
  /** Takes several values: names, paragraphs, attachments. */
  readonly multi: boolean;
}

/** A field as one template asks for it. */
export interface TemplateField extends Field {
  readonly required: boolean;
}

/** Values by field name or by Chinese label. A missing one becomes a visible placeholder or is left out. */
export type FieldValues = Readonly<Record<string, string | readonly string[]>>;

function one(label: string, help: string, example: string): Omit<Field, 'name'> {
  return { label, help, example, multi: false };
}

function many(label: string, help: string, example: readonly string[]): Omit<Field, 'name'> {
  return { label, help, example, multi: true };
}

const TABLE = {
  copyNumber: one('份号', '涉密公文应当标注，一般用 6 位阿拉伯数字。', '000001'),
  classification: one('密级和保密期限', '涉密公文应当标注，例如“秘密★1年”。本软件不用于处理涉密公文。', '秘密★1年'),
  urgency: one('紧急程度', '紧急公文标注“特急”或“加急”。', '加急'),
  issuers: many('发文机关', '全称或者规范化简称；联合行文时主办机关在前。', ['清江市文化和旅游局']),
  mark: one('发文机关标志', '不填时用第一个发文机关的名称。', '清江市文化和旅游局文件'),
  documentNumber: one('发文字号', '机关代字、年份（六角括号）、顺序号。', '清文旅发〔2026〕12号'),
  signers: many('签发人', '上行文应当标注，联合行文时写全部签发人。', ['陈启明']),
  orderNumber: one('令号', '顺序号，例如“第12号”。', '第12号'),
  title: one(
    '标题',
    '发文机关名称、事由和文种；需要自定换行时可在其中换行。',
    '清江市文化和旅游局关于建设城北图书馆的请示',
  ),
  recipients: many('主送机关', '全称、规范化简称或者同类型机关统称。', ['清江市人民政府']),
  body: many('正文', '每段一项；以“一、”“（一）”“1.”“（1）”开头的按层次标题排版。', ['现将有关情况报告如下。']),
  attachmentNames: many('附件名称', '按顺序填写，不加序号和标点。', ['城北图书馆建设方案']),
  attachmentTexts: many('附件正文', '与附件名称一一对应；段落之间换行。', ['一、建设地点\n城北新区文苑路。']),
  sealing: one('署名方式', '“加盖印章”“不加盖印章”或者“签名章”，不填时为加盖印章。', '加盖印章'),
  signerPost: one('签署人职务', '加盖签发人签名章的公文标注，例如“市长”。', '市长'),
  signerName: one('签署人姓名', '签名章处显示的姓名。', '陈启明'),
  issueDate: one('成文日期', '会议通过或者负责人签发的日期，例如“2026年3月2日”。', '2026年3月2日'),
  meetingDate: one(
    '题注',
    '标题下括注的通过日期和会议名称。',
    '（2026年3月2日清江市第五届人民代表大会第三次会议通过）',
  ),
  annotation: one('附注', '印发传达范围等，外加圆括号。', '联系人：周宁，联系电话：0000-1234567'),
  sendTo: many('分送机关', '纪要、简报、信息的分送单位。', ['各县（区）人民政府', '市政府各部门']),
  copyTo: many('抄送机关', '除主送机关外需要执行或者知晓的机关。', ['清江市财政局', '清江市自然资源局']),
  printer: one('印发机关', '送印机关，一般是办公厅（室）。', '清江市文化和旅游局办公室'),
  printDate: one('印发日期', '送印日期，不早于成文日期。', '2026年3月3日'),
  issue: one('期号', '简报、信息、纪要的期号。', '第5期'),
  compiler: one('编印单位', '简报、信息的编印单位。', '清江市人民政府办公室'),
  author: one('作者', '标题下的作者或者课题组名称。', '清江市文化和旅游局调研组'),
  abstract: one('内容摘要', '概括主要情况、问题和建议。', '全市有图书馆9个，服务点分布不均，建议分三年补齐。'),
  attendance: many('出席', '出席人员，单位和姓名。', ['市财政局周宁', '市文化和旅游局陈启明']),
  absent: many('请假', '请假人员。', ['市自然资源局李平']),
  observers: many('列席', '列席人员。', ['市人大常委会办公室王立']),
  matterSource: one('事项来源', '批示、会议或者文件。', '市政府第12次常务会议'),
  instruction: one('批示内容', '领导批示或者会议议定原文。', '请市文化和旅游局牵头，抓紧办理。'),
  leadUnit: one('主办单位', '承办单位中的牵头单位。', '清江市文化和旅游局'),
  helpUnits: many('协办单位', '配合办理的单位。', ['清江市财政局']),
  demand: one('办理要求', '要办成什么。', '研究提出城北图书馆建设资金安排意见。'),
  deadline: one('完成时限', '完整日期。', '2026年4月10日'),
  feedback: one('反馈方式', '书面、系统或者其他。', '书面反馈，由单位负责人签字并加盖印章'),
  contact: one('联系人', '姓名和电话。', '王立，0000-1234567'),
  countersign: many('会签', '会签单位。', ['清江市财政局']),
  reviewer: one('核稿', '核稿人。', '王立'),
  draftUnit: one('拟稿单位', '拟稿部门。', '公共服务科'),
  drafter: one('拟稿人', '拟稿人。', '周宁'),
  copies: one('份数', '印制份数。', '30'),
  openness: one('公开方式', '主动公开、依申请公开或者不予公开。', '主动公开'),
  filedTitle: one('备案文件名称', '不加书名号。', '清江市公共图书馆管理办法'),
  filedNumber: one('备案文件文号', '机关代字、年份、顺序号。', '清文旅规〔2026〕1号'),
  filedDate: one('备案文件公布日期', '完整日期。', '2026年2月10日'),
} as const satisfies Readonly<Record<string, Omit<Field, 'name'>>>;

export type FieldName = keyof typeof TABLE;

export const FIELDS: Readonly<Record<FieldName, Field>> = Object.fromEntries(
  Object.entries(TABLE).map(([name, field]) => [name, { name, ...field }]),
) as Record<FieldName, Field>;

/** Values as a template reads them: one by one or as a list, always trimmed, absent when empty. */
export interface Reading {
  readonly one: (name: FieldName) => string | undefined;
  readonly many: (name: FieldName) => readonly string[];
  /** The value, or its visible placeholder 〔发文字号〕. */
  readonly need: (name: FieldName) => string;
  readonly needMany: (name: FieldName) => readonly string[];
}

export function readValues(values: FieldValues): Reading {
  const raw = (name: FieldName): readonly string[] => {
    const value = own(values, name) ?? own(values, FIELDS[name].label) ?? [];
    return (typeof value === 'string' ? linesOf(name, value) : value)
      .map((text) => text.trim())
      .filter((text) => text !== '');
  };
  const one = (name: FieldName): string | undefined => (raw(name).length === 0 ? undefined : raw(name).join('\n'));
  return {
    one,
    many: raw,
    need: (name) => one(name) ?? placeholder(name),
    needMany: (name) => (raw(name).length > 0 ? raw(name) : [placeholder(name)]),
  };
}

/** Several values may be written as lines of one text; an attachment's lines are its own paragraphs. */
function linesOf(name: FieldName, value: string): readonly string[] {
  return FIELDS[name].multi && name !== 'attachmentTexts' ? value.split('\n') : [value];
}

function own(values: FieldValues, key: string): string | readonly string[] | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

/** What stands where a required value is missing, for people and for our own rules to see. */
export function placeholder(name: FieldName): string {
  return `〔${FIELDS[name].label}〕`;
}
