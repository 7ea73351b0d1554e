/** Sentences that a naive word list takes for wrong, and the slips it must find: over all rules at once. */
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../shared/engine/checker.ts';
import type { Diagnostic } from '../../shared/engine/result.ts';
import { DEFAULT_PROFILE } from '../../shared/profiles/index.ts';
import { readText } from '../../shared/readers/text/index.ts';
import { rules } from '../../shared/rules/index.ts';
import { isUnreadable } from '../../shared/document/document.ts';

const RIGHT = `省人民政府公布署名文章
面对严峻工作形势
不得威胁调查人员
继续强调拔尖人才培养
首批覆盖十个县
若干予以表彰的单位
补充份额由各市分担
研究竞争策略
按装机容量给予补贴
按装备清单验收
党委书记要履行第一责任
招录相结合的方式
记录相关情况
悦己经济和银发经济
自己经手的事项
以经济建设为中心
申请以经备案的名称开展活动
预防犯罪工作
有关健康的知识
到期未还款的
多年未发生事故
当月未完成的任务
完成份额和合成份数
超过份额的部分
按股分红
各自已经完成
来自已建成的项目
列明辩护人的姓名
骨折除外
就读职业学校
收取销售收入
采取销毁措施
常规化、正规化建设
贯彻快速反应情况下的处置要求
从即日起用新印章
报名截止时间为6月30日
7月1日截止
招聘公告与启事
打破世界纪录
国际形式要件
经典形象和古典形式
人才政策
查询私人信息应当授权
解决对策与解决择校问题
内部暑期安排
从未尾随他人
政权更迭加快
精简炼油装置
统筹画展安排
强化骨干力量
必须品行端正
检察机关提出检察建议
新华社受权发布
签订于2025年
兹定于3月召开
渡过难关
水平方向误差
第一、二轮督察
第（一）、（二）项
三、四季度
等级评定
帐篷和蚊帐
万事俱备
发扬广大干部群众的首创精神
部分不实施的项目
完善自主选择机制
取证卷宗`.split('\n');

const WRONG = `认真贯彻布署
按装设备
截止2025年底
截止目前
竟赛活动
亲自坐阵指挥
循私舞弊
既使遇到困难
己经完成
会议记要
其它事项
相形见拙
奢糜之风
穿流不息
再接再励
反应情况的渠道
长效机智
知识份子`.split('\n');

/** Lessons of measurement over law, government reports and company papers, as sentences of our own. */
const LESSONS = [
  '逾期未办理登记的，可以经批准延长。',
  '党委书记要带头落实责任。',
  '依照《会计帐簿管理办法》和“其它收入”科目执行。',
  '依据《甲办法》、《乙办法》和《丙办法》《丁办法》执行。',
  '产品质量、等级和规格应当标明。',
  '经清江市人民政府办公室、清江市财政局会同有关部门研究。',
  '关于转发清江市安全生产条例的通知',
  '会议由龚　正同志主持。',
  '编号为（〔1996〕武司字第82号）的文书继续有效。',
];

const checker = createChecker(rules, DEFAULT_PROFILE);

function findings(text: string): readonly Diagnostic[] {
  const document = readText(`${text}\n`);
  if (isUnreadable(document)) throw new Error(document.unreadable.en);
  return checker.check(document, { date: '2025-06-01' }).diagnostics;
}

describe('sentences that are right', () => {
  it('number what the notes list', () => {
    expect(RIGHT).toHaveLength(67);
    expect(WRONG).toHaveLength(18);
  });

  it.each([...RIGHT, ...LESSONS])('%s', (sentence) => {
    const loud = findings(sentence).filter(({ severity }) => severity !== 'info');
    expect(loud.map(({ rule, quote }) => `${rule} ${quote}`)).toEqual([]);
    expect(findings(sentence).filter(({ rule }) => rule.startsWith('wording/'))).toEqual([]);
  });
});

describe('sentences with a slip', () => {
  it.each(WRONG)('%s', (sentence) => {
    const words = findings(sentence).filter(({ rule }) => rule.startsWith('wording/'));
    expect(words).toHaveLength(1);
  });
});
