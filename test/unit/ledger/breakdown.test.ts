/** 督查分解 on twenty labelled lines: lead unit and day must be exact. */
import { describe, expect, it } from 'vitest';
import type { TaskRow } from '../../../shared/ledger/breakdown.ts';
import { breakDown } from '../../../shared/ledger/breakdown.ts';

type Want = Pick<TaskRow, 'task' | 'lead'> & { readonly support?: readonly string[]; readonly dueOn?: string };
const one = (text: string, want: Want) => [text, want] as const;

const LABELLED = [
  one('1.推进城区内涝点整治（市水利局牵头，市住建局、市财政局配合，2024年12月底前完成）。', {
    task: '推进城区内涝点整治',
    lead: '市水利局',
    support: ['市住建局', '市财政局'],
    dueOn: '2024-12-31',
  }),
  one('（二）完善老年助餐服务。（民政局牵头，财政局、卫生健康委按职责分工负责）', {
    task: '完善老年助餐服务',
    lead: '民政局',
    support: ['财政局', '卫生健康委'],
  }),
  one('三、开展校园食品安全检查（责任单位：市教育局、市市场监管局；完成时限：9月底前）', {
    task: '开展校园食品安全检查',
    lead: '市教育局',
    support: ['市市场监管局'],
    dueOn: '2024-09-30',
  }),
  one('建设社区图书室，由市文化和旅游局牵头，各县区配合，6月30日前完成。', {
    task: '建设社区图书室',
    lead: '市文化和旅游局',
    support: ['各县区'],
    dueOn: '2024-06-30',
  }),
  one('4．修订应急预案（应急管理局负责，长期坚持）', { task: '修订应急预案', lead: '应急管理局' }),
  one('5.清理拖欠账款（牵头单位：市工业和信息化局；配合单位：市财政局、市审计局；时限：2024年11月30日）', {
    task: '清理拖欠账款',
    lead: '市工业和信息化局',
    support: ['市财政局', '市审计局'],
    dueOn: '2024-11-30',
  }),
  one('6.发放稻谷补贴（市农业农村局、市财政局负责，2024年10月底前完成）。', {
    task: '发放稻谷补贴',
    lead: '市农业农村局',
    support: ['市财政局'],
    dueOn: '2024-10-31',
  }),
  one('7.优化公交线路（市交通运输局牵头负责）', { task: '优化公交线路', lead: '市交通运输局' }),
  one('8.开展技能培训（市人力资源和社会保障局牵头，市总工会参与，2024年底前完成）', {
    task: '开展技能培训',
    lead: '市人力资源和社会保障局',
    support: ['市总工会'],
    dueOn: '2024-12-31',
  }),
  one('9.核查闲置土地（由市自然资源和规划局牵头，会同市发展改革委负责，8月15日前办结）', {
    task: '核查闲置土地',
    lead: '市自然资源和规划局',
    dueOn: '2024-08-15',
  }),
  one('（十）加强古树保护（主办单位：市林业局；协办单位：市住建局）', {
    task: '加强古树保护',
    lead: '市林业局',
    support: ['市住建局'],
  }),
  one('11.改造供水管网（市城管局牵头，市水务集团配合，2025年3月底前完成）', {
    task: '改造供水管网',
    lead: '市城管局',
    support: ['市水务集团'],
    dueOn: '2025-03-31',
  }),
  one('12.推进数据共享（市数据局牵头，各有关部门配合，持续推进）', {
    task: '推进数据共享',
    lead: '市数据局',
    support: ['各有关部门'],
  }),
  one('13.整治占道经营（市城管局、市公安局按职责分工负责）', {
    task: '整治占道经营',
    lead: '市城管局',
    support: ['市公安局'],
  }),
  one('14.建设停车泊位（市住建局牵头，市发展改革委和市财政局配合，9月中旬前完成）', {
    task: '建设停车泊位',
    lead: '市住建局',
    support: ['市发展改革委', '市财政局'],
    dueOn: '2024-09-20',
  }),
  one('15.编制防汛手册（责任单位：市水利局）', { task: '编制防汛手册', lead: '市水利局' }),
  one('16.推进医联体建设（市卫生健康委牵头，市医保局配合，明年6月底前完成）', {
    task: '推进医联体建设',
    lead: '市卫生健康委',
    support: ['市医保局'],
    dueOn: '2025-06-30',
  }),
  one('17.完成农村公路养护（市交通运输局负责，11月底前完成）', {
    task: '完成农村公路养护',
    lead: '市交通运输局',
    dueOn: '2024-11-30',
  }),
] as const;

describe('breakDown', () => {
  it.each(LABELLED)('%s', (text, want) => {
    const rows = breakDown([text], { year: 2024 });
    expect(rows).toMatchObject([want]);
    expect(rows[0]?.dueOn).toBe(want.dueOn);
    if (want.support) expect(rows[0]?.support).toEqual(want.support);
  });

  it('takes the units from lines of their own', () => {
    const rows = breakDown(
      ['1.建设城北图书馆', '牵头单位：市文化和旅游局', '配合单位：市财政局、市住建局', '完成时限：2024年12月底'],
      { year: 2024 },
    );
    expect(rows).toEqual([
      {
        task: '建设城北图书馆',
        lead: '市文化和旅游局',
        support: ['市财政局', '市住建局'],
        dueText: '2024年12月底',
        dueOn: '2024-12-31',
        paragraph: 0,
      },
    ]);
  });

  it('finds several tasks in one paragraph, and none in plain text', () => {
    const text = '（一）建设图书馆（市文旅局负责）。修缮体育馆（市体育局负责）。';
    expect(breakDown([text]).map(({ task, lead }) => [task, lead])).toEqual([
      ['建设图书馆', '市文旅局'],
      ['修缮体育馆', '市体育局'],
    ]);
    expect(breakDown(['各地要加强领导，压实责任（见附件）。', '会议由王建国主持。'])).toEqual([]);
  });
});
