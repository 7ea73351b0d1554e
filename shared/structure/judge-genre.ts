import { GENRES, OTHER_PAPERS } from '../standards/genres.ts';
import type { Direction, Genre } from './outline.ts';

/** Bracketed notes at the end of a title: （试行）, （送审稿）, （征求意见稿）. */
const NOTE = /[（(][^（）()]{1,20}[）)]$/;
/** Papers whose names end like a statutory type and are none. */
const NOT_STATUTORY =
  /(?:审计|检测|检验|评估|可行性研究|可研|分析|研究|测试|实验|财务|述职|年度|开题|自查|质量|体检|验收|监测|评价|设计|鉴定|实习|社会责任|发展|技术|项目|竣工)报告$|(?:邀请|感谢|慰问|催款|律师|保|信)函$|(?:征求|审核|审查|反馈|修改|个人|处理|法律|评审|鉴定|验收)意见$|(?:招标|中标|采购|成交|招聘|拍卖|遗失|寻人|竞价|交易)公告$|(?:口|司|法|指|禁|号|夏|时)令$|人大议案$/;
/** 报告 to a congress are spoken, not sent. */
const CONGRESS_REPORT = /政府工作报告$|(?:人民法院|人民检察院|常务委员会|常委会)工作报告$/;
/** Two types in one name, against article 8: such a paper asks, and goes the way of a 请示. */
const ASKING_REPORT = /请示报告$/;
const SUBTITLE = /.(?:——|－－|--).*$/;

/** The type a title announces by its last words; bracketed notes, subtitles and blanks do not count. */
export function judgeGenre(title: string): Genre | undefined {
  const words = title
    .replace(/[\s\u3000]+/g, '')
    .replace(SUBTITLE, (found) => found[0] ?? '')
    .replace(/[。，；：.,;:]+$/, '')
    .replace(NOTE, '');
  const other = OTHER_PAPERS.find(({ pattern }) => pattern.test(words));
  if (other) return other.name as Genre;
  if (CONGRESS_REPORT.test(words)) return '讲话';
  if (NOT_STATUTORY.test(words) && !/关于.+的.{0,8}$/.test(words)) return undefined;
  if (ASKING_REPORT.test(words)) return '请示';
  const genre = GENRES.find(({ endings }) => endings.some((ending) => words.endsWith(ending)));
  return genre?.name as Genre | undefined;
}

/** 行文方向 of a type; 意见 go either way and depend on whether a signer is named. */
export function judgeDirection(genre: Genre | undefined, hasSigner: boolean): Direction | undefined {
  if (!genre) return hasSigner ? 'upward' : undefined;
  const direction = GENRES.find(({ name }) => name === genre)?.direction;
  if (direction) return direction;
  if (hasSigner) return 'upward';
  return genre === '意见' ? 'downward' : undefined;
}
