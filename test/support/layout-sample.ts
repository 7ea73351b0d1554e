/** Bad drafts for the typesetter: sound words, wrong looks, everything placed by hand. */
import { docx } from './docx.ts';

export interface DraftParagraph {
  readonly text: string;
  readonly pPr?: string;
  readonly rPr?: string;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function draftParagraph({ text, pPr = '', rPr = '' }: DraftParagraph): string {
  const words = text.split('\n').map((line) => `<w:t xml:space="preserve">${escape(line)}</w:t>`);
  const run = text === '' ? '' : `<w:r><w:rPr>${rPr}</w:rPr>${words.join('<w:br/>')}</w:r>`;
  return `<w:p><w:pPr>${pPr}</w:pPr>${run}</w:p>`;
}

const BIG_RED = '<w:color w:val="FF0000"/><w:sz w:val="96"/>';
const CENTER = '<w:jc w:val="center"/>';
const SENTENCE = '各地区各部门要高度重视防汛工作，严格落实值班制度，确保人民群众生命财产安全。';

/** 普通公文，下行，盖章，一份附件，版记三行线之间两个要素。 */
export const NOTICE: readonly DraftParagraph[] = [
  { text: '清江市人民政府文件', pPr: CENTER, rPr: BIG_RED },
  { text: '' },
  { text: '清政发〔2024〕5号', pPr: CENTER },
  { text: '' },
  {
    text: '清江市人民政府关于进一步加强城区排水防涝设施建设管理工作的通知',
    pPr: CENTER,
    rPr: '<w:b/><w:sz w:val="32"/>',
  },
  { text: '各县（区）人民政府，市政府各部门：', rPr: '<w:color w:val="0000FF"/>' },
  { text: `　　为做好今年防汛工作，现就有关事项通知如下。${SENTENCE}` },
  { text: '一、提高思想认识', rPr: '<w:sz w:val="28"/>' },
  { text: `（一）压实责任。${SENTENCE}` },
  { text: SENTENCE },
  { text: '附件：1. 清江市城区排水防涝设施建设管理工作重点任务清单及责任分工一览表' },
  { text: '2. 值班安排' },
  { text: '' },
  { text: '清江市人民政府', pPr: '<w:jc w:val="right"/>' },
  { text: '2024年5月8日', pPr: '<w:jc w:val="right"/>' },
  { text: '（此件公开发布）' },
  { text: '' },
  { text: '' },
  { text: '抄送：市委办公室，市人大常委会办公室。' },
  { text: '清江市人民政府办公室　　　　2024年5月9日印发' },
];

/** 上行文：文号居左，签发人居右，同一行。 */
export const REQUEST: readonly DraftParagraph[] = [
  { text: '清江市水务局文件', pPr: CENTER, rPr: BIG_RED },
  { text: '清水报〔2024〕6号       签发人：李明', pPr: CENTER },
  { text: '关于防汛物资经费的请示', pPr: CENTER },
  { text: '市政府：' },
  { text: SENTENCE },
  { text: '妥否，请批示。' },
  { text: '清江市水务局' },
  { text: '2024年5月8日' },
  { text: '（联系人：王芳，电话：12345678）' },
];

/** 信函格式：发文机关标志不加“文件”。 */
export const LETTER: readonly DraftParagraph[] = [
  { text: '清江市人民政府', pPr: CENTER, rPr: BIG_RED },
  { text: '清政函〔2024〕12号' },
  { text: '清江市人民政府关于商请支援防汛物资的函' },
  { text: '临江市人民政府：' },
  { text: SENTENCE },
  { text: SENTENCE },
  { text: '特此函商，请予支持。' },
  { text: '清江市人民政府' },
  { text: '2024年5月8日' },
  { text: '抄送：省防汛抗旱指挥部。' },
];

/** 命令（令）格式。 */
export const ORDER: readonly DraftParagraph[] = [
  { text: '清江市人民政府令', pPr: CENTER, rPr: BIG_RED },
  { text: '第12号', pPr: CENTER },
  { text: '《清江市防汛条例实施办法》已经2024年4月28日市政府第5次常务会议通过，现予公布，自2024年6月1日起施行。' },
  { text: '市　长　李　明' },
  { text: '2024年5月8日' },
];

/** 纪要格式。 */
export const MINUTES: readonly DraftParagraph[] = [
  { text: '清江市人民政府常务会议纪要', pPr: CENTER, rPr: '<w:color w:val="FF0000"/><w:sz w:val="72"/>' },
  { text: '第5期', pPr: CENTER },
  { text: '2024年5月8日，市长李明主持召开市政府第5次常务会议。' + SENTENCE },
  { text: '会议指出，要抓好防汛工作。' + SENTENCE },
  { text: '出席：李明、王芳、张强。' },
  { text: '请假：赵磊。' },
];

/** 联合行文：两个机关署名。 */
export const JOINT: readonly DraftParagraph[] = [
  { text: '清江市水务局\u3000清江市应急管理局文件', pPr: CENTER, rPr: BIG_RED },
  { text: '清水发〔2024〕8号', pPr: CENTER },
  { text: '清江市水务局\u3000清江市应急管理局关于做好防汛工作的通知', pPr: CENTER },
  { text: '各县（区）水务局、应急管理局：' },
  { text: SENTENCE },
  { text: '清江市水务局' },
  { text: '清江市应急管理局' },
  { text: '2024年5月8日' },
  { text: '清江市水务局办公室\u3000\u3000\u30002024年5月9日印发' },
];

const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';

export function draft(paragraphs: readonly DraftParagraph[], extra = ''): Uint8Array {
  return docx(`${paragraphs.map(draftParagraph).join('')}${extra}${SECTION}`);
}
