/** 备案范围：只提示“应列入”“不列入”“请判断”，最终由人认定。Pure over a title and, where there is one, its text. */

export type FilingVerdict = 'in' | 'out' | 'ask';

export interface FilingScope {
  readonly verdict: FilingVerdict;
  /** The words that decided, as they stand in title or text; empty where nothing did. */
  readonly because: string;
}

const INSTRUMENT =
  /(?:办法|规定|细则|规则|条例|准则|章程|规程|制度)(?=(?:》|[（(〔][^（）()〔〕]{1,12}[）)〕]|的通知|$))/;
const INTERNAL = /考勤|值班|食堂|用车|车辆管理|内部|本机关|机关日常|保洁|请销假|固定资产/;
/** What neither the rules of 2012 nor those of 2019 ask to be filed. */
const EXCLUDED =
  /任免|任命|任职|免职|职务(?:调整|任免)|人事|(?:成立|调整)[^，。]{0,30}(?:领导小组|委员会|指挥部|专班)|组成人员|表彰|表扬|嘉奖|记功|奖励|授予|处分|处理决定|(?:召开|举办|举行|参加)[^，。]{0,40}(?:会议|大会|大赛|比赛|活动|培训|论坛|典礼)|会议(?:的)?通知|讲话|纪要|情况(?:的)?通报|批评|工作要点|年度要点|要点|工作总结|总结|值班安排|放假|工作方案|(?:请示|报告|批复|函|议案)(?:[（(][^（）()]{1,12}[）)])?$/;
const NORMATIVE = /(?:意见|决定|决议|通告)(?:[（(][^（）()]{1,12}[）)])?(?:的通知)?$|意见》?的通知$/;
const SIGNS =
  /本(?:办法|规定|细则|意见|通知|规则)[^。]{0,12}适用于|适用于[^。]{2,40}(?:单位|部门|机关|企业|个人|组织)|自[^。；]{2,24}起(?:施行|实施|执行)|由[^。；]{2,30}负责解释|应当遵守/;

/** Verdict on one document. `text` may be left out; it only helps to decide, and never leaves. */
export function judgeFilingScope(title: string, text = ''): FilingScope {
  const name = title.replace(/[\s\u3000]+/g, '');
  const instrument = INSTRUMENT.exec(name)?.[0];
  // A text that is a set of rules by its own name is never called out of scope: at most a person is asked.
  if (instrument) {
    const internal = INTERNAL.exec(name)?.[0];
    return internal ? { verdict: 'ask', because: internal } : { verdict: 'in', because: instrument };
  }
  const excluded = EXCLUDED.exec(name)?.[0] ?? INTERNAL.exec(name)?.[0];
  const sign = SIGNS.exec(text)?.[0];
  if (excluded) return sign ? { verdict: 'ask', because: sign } : { verdict: 'out', because: excluded };
  const normative = NORMATIVE.exec(name)?.[0];
  if (normative) return { verdict: 'in', because: normative };
  return sign ? { verdict: 'in', because: sign } : { verdict: 'ask', because: '' };
}
