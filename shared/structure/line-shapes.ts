/** What a single line may be, told by its words alone. Shared by the finders; every pattern is linear. */
import { findDocumentNumbers } from '../text/document-number.ts';
import type { Line } from './lines.ts';

const X = 'XxＸ×✕';
const SIGNER = /签\s{0,4}发\s{0,4}人\s{0,4}[：:]/;
const HANZI_NUMBER = `[\\d一二三四五六七八九十百〇○${X}]{1,6}`;
const ORDER_NUMBER = new RegExp(
  `^(?:[（(〔]?(?:增刊)?第${HANZI_NUMBER}[号期次][）)〕]?|[（(〔[]?(?:[12]\\d{3}|\\d{2}[${X}]{2}|[${X}]{4})[）)〕\\]]?年?第?${HANZI_NUMBER}[号期次])(?:[（(](?:总|增刊|第).{1,12}[）)])?$`,
);
const LOOSE_NUMBER = new RegExp(
  `^[\\u4e00-\\u9fffA-Za-z${X}]{1,15}(?:[〔[［【(（﹝]\\s{0,6}(?:\\d{4}|\\d{2}[${X}]{2}|[${X}]{4})?年?[〕\\]］】)）﹞]\\s{0,6}第?[\\d${X}_]{0,4}号|第?(?:19|20)\\d{2}[年\\-－—/第]{1,2}\\d{1,5}号)$`,
);
/** [机关代字]〔[年份]〕[序号]号: a number still to be filled in. */
const PLACE_FOR_NUMBER = /^[^，。：〔]{1,24}〔[^〔〕，。]{0,12}〕[^，。：]{0,12}号$/;
/** XX省人民政府令　第5号: mark and number share the line. */
const ORDER_ON_MARK =
  /^([\u4e00-\u9fff]{3,30}令[\s\u3000（(]{0,12})第[\s\u3000]{0,2}[\d一二三四五六七八九十百XxＸ×✕]{1,6}[\s\u3000]{0,2}号[）)]?$/;
const NUMBER_LABEL = /^(?:[•·●▪◆■*]\s{0,4})?(?:发文字号|文\s{0,4}号|编\s{0,4}号)\s{0,4}[：:]\s{0,8}/;
const META =
  /^(?:索引号|信息分类|主题分类|发文机关|发布机构|发布机关|成文日期|发布日期|公开日期|生成日期|有效性|时效性|标题|名称|发文字号|文号|主题词|发文机构|发文日期|组配分类|内容概述|关键词|信息来源|生效时间|废止时间|来源|时间|作者|浏览次数|点击数|字号|字体|体裁分类|发布时间|公文种类|效力状态|所属机构|分类|【字号|［字号|\[字号)[：:]?/;
const CHROME =
  /^(?:下载|打印|全屏|收藏|加大|还原|减小|】|分享|分享到|首页|[大中小]|返回|关闭|正文|登录|注册|无障碍|繁體?|English|关闭窗口|返回顶部|打印本页)$|^当前位置|^您(?:现)?在的?位置|>.{0,30}>/;

/** Whether a line belongs to a web page and not to the document: menus, metadata, the way there. */
export function isChrome(line: Line): boolean {
  const text = line.text.replace(/^[•·●▪◆■*]/, '');
  return CHROME.test(text) || (META.test(text) && text.length <= 60);
}

/** Whether the words only say which issue of a series this is: 第5期, 第707号, 〔2024〕5号. */
export function isOrderNumber(text: string): boolean {
  return text.length <= 30 && ORDER_NUMBER.test(text);
}

export interface NumberPart {
  readonly start: number;
  readonly end: number;
  /** False where the way it is written leaves doubt. */
  readonly sure: boolean;
}

/** The document number a line of the head shows, in the line's own offsets. */
export function numberOf(line: Line): NumberPart | undefined {
  const { raw, text } = line;
  if (text.length > 60 || text.length < 3 || /[《》，。；]/.test(text)) return undefined;
  const label = NUMBER_LABEL.exec(raw.trimStart());
  const from = raw.length - raw.trimStart().length + (label?.[0].length ?? 0);
  const to = signerStart(raw) ?? raw.length;
  const words = raw.slice(from, to);
  const end = from + words.trimEnd().length;
  const [number] = findDocumentNumbers(words);
  if (number && number.start <= 2 && words.slice(number.end).trim().length <= 2)
    return { start: from + number.start, end: from + number.end, sure: true };
  const order = ORDER_ON_MARK.exec(words);
  if (order) return { start: from + (order[1]?.length ?? 0), end, sure: true };
  const squeezed = words.replace(/[\s\u3000]+/g, '');
  if (LOOSE_NUMBER.test(squeezed) || PLACE_FOR_NUMBER.test(squeezed)) return { start: from, end, sure: true };
  return isOrderNumber(squeezed) && !/^\d{1,2}[号期次]/.test(squeezed)
    ? { start: from, end, sure: /期|号/.test(squeezed) }
    : undefined;
}

/** Where “签发人：” begins in a line. */
export function signerStart(raw: string): number | undefined {
  const at = raw.search(SIGNER);
  return at < 0 ? undefined : at;
}

const UNDER_TITLE = /^[（(].{0,90}[\dXxＸ×✕〇○零一二三四五六七八九]{4}年.{0,60}[）)]$/;
const OCCASION =
  /^(?:——|—|--)?(?:在)?.{0,10}(?:\d{4}年.{1,12}日).{0,4}在?.{0,60}(?:会|会议|会上|仪式上|大会上|会议上)$/;

/** 题注: the bracketed date of passing, or the occasion of a speech. */
export function isUnderTitle(text: string): boolean {
  return text.length <= 160 && (UNDER_TITLE.test(text) || OCCASION.test(text));
}

/** Phrases that end a text; whoever sees one knows it is no name. */
export const CLOSING_PHRASE =
  /^(?:特此|此致|敬礼|以上|当否|妥否|可否|请予|专此|此复|此令|望|谨此|现予|请审|请批|顺颂|祝|谢谢|如无不妥)/;

const NOUNS =
  /(?:方案|办法|规定|细则|条例|规划|计划|总结|要点|制度|准则|章程|规则|预案|说明|汇报|清单|指南|标准|规范|公示|启事|倡议书?|答复|复函|总体要求|纲要|提纲|材料|安排|合同|协议|指引|目录|名单|一览表|职责|须知|守则|建议|提案|情况|情况反映)$/;

/** Whether the words end as titles of papers do that are no statutory type: 工作方案, 管理办法. */
export function endsLikePaper(text: string): boolean {
  return NOUNS.test(text.replace(/[（(][^（）()]{1,16}[）)]$/, ''));
}
