/** Instruments issued again under the same title: only a cited year or number tells which one is meant. */
export interface Reissue {
  /** Without 《》 and without 中华人民共和国. */
  readonly title: string;
  readonly formerYears: readonly number[];
  /** What is in force, as said to people. */
  readonly current: string;
  /** First day of the current one, YYYY-MM-DD. */
  readonly from: string;
}

export const REISSUES: readonly Reissue[] = [
  { title: '中国共产党党内法规制定条例', formerYears: [2012], current: '2019年修订', from: '2019-08-30' },
  { title: '中国共产党纪律处分条例', formerYears: [2003, 2015, 2018], current: '2023年修订', from: '2024-01-01' },
  { title: '中国共产党巡视工作条例', formerYears: [2015, 2017], current: '2024年修订', from: '2024-02-08' },
  { title: '中国共产党问责条例', formerYears: [2016], current: '2019年修订', from: '2019-09-01' },
  { title: '干部教育培训工作条例', formerYears: [2015], current: '2023年修订', from: '2023-12-31' },
  { title: '党政机关厉行节约反对浪费条例', formerYears: [2013], current: '2025年修订', from: '2025-05-02' },
  { title: '党政领导干部选拔任用工作条例', formerYears: [2002, 2014], current: '2019年修订', from: '2019-12-31' },
  { title: '政府信息公开条例', formerYears: [2007], current: '2019年修订', from: '2019-05-15' },
  { title: '行政处罚法', formerYears: [1996], current: '2021年修订', from: '2021-07-15' },
  { title: '行政复议法', formerYears: [1999], current: '2023年修订', from: '2024-01-01' },
  { title: '突发事件应对法', formerYears: [2007], current: '2024年修订', from: '2024-11-01' },
  { title: '保守国家秘密法', formerYears: [1988, 2010], current: '2024年修订', from: '2024-05-01' },
  { title: '保守国家秘密法实施条例', formerYears: [2014], current: '2024年修订', from: '2024-09-01' },
  { title: '档案法', formerYears: [1987, 2016], current: '2020年修订', from: '2021-01-01' },
  { title: '公务员法', formerYears: [2005], current: '2018年修订', from: '2019-06-01' },
  { title: '立法法', formerYears: [2000, 2015], current: '2023年修正', from: '2023-03-15' },
  { title: '国务院组织法', formerYears: [1982], current: '2024年修订', from: '2024-03-11' },
  { title: '公司法', formerYears: [2018], current: '2023年修订', from: '2024-07-01' },
  { title: '反间谍法', formerYears: [2014], current: '2023年修订', from: '2023-07-01' },
  {
    title: '各级人民代表大会常务委员会监督法',
    formerYears: [2006],
    current: '2024年修正',
    from: '2024-11-08',
  },
  { title: '国家安全法', formerYears: [1993], current: '2015年公布（内容不同的同名法）', from: '2015-07-01' },
  { title: '信访条例', formerYears: [1995], current: '2005年公布，已由《信访工作条例》替代', from: '2005-05-01' },
  { title: '党政机关国内公务接待管理规定', formerYears: [2006], current: '2013年印发', from: '2013-12-01' },
  {
    title: '县以上党和国家机关党员领导干部民主生活会若干规定',
    formerYears: [2000],
    current: '2016年印发',
    from: '2016-12-23',
  },
  { title: '中国共产党农村基层组织工作条例', formerYears: [1999], current: '2018年修订', from: '2018-12-28' },
  {
    title: '中国共产党普通高等学校基层组织工作条例',
    formerYears: [1996, 2010],
    current: '2021年修订',
    from: '2021-04-16',
  },
  {
    title: '中国共产党党和国家机关基层组织工作条例',
    formerYears: [1998, 2010],
    current: '2019年修订',
    from: '2019-12-27',
  },
  { title: '党政机关办公用房建设标准', formerYears: [1999], current: '2014年印发', from: '2014-11-24' },
  { title: '标点符号用法', formerYears: [1995], current: 'GB/T 15834—2011', from: '2012-06-01' },
];

/** 机构更名：旧称与现称，供核对；历史叙述和文件名不改。 */
export interface RenamedAgency {
  readonly former: string;
  readonly current: string;
  readonly from: string;
  /** A short name that other bodies bear too: only in a row of names of ministries is it this one. */
  readonly amongMinistries?: true;
}

export const RENAMED_AGENCIES: readonly RenamedAgency[] = [
  { former: '国家工商行政管理总局', current: '国家市场监督管理总局', from: '2018-04-10' },
  { former: '国家质量监督检验检疫总局', current: '国家市场监督管理总局', from: '2018-04-10' },
  { former: '国家食品药品监督管理总局', current: '国家市场监督管理总局、国家药品监督管理局', from: '2018-04-10' },
  { former: '环境保护部', current: '生态环境部', from: '2018-04-16' },
  { former: '国土资源部', current: '自然资源部', from: '2018-04-10' },
  { former: '国家卫生和计划生育委员会', current: '国家卫生健康委员会', from: '2018-03-27' },
  { former: '农业部', current: '农业农村部', from: '2018-03-31' },
  { former: '文化部', current: '文化和旅游部', from: '2018-04-08', amongMinistries: true },
  { former: '监察部', current: '国家监察委员会', from: '2018-03-23', amongMinistries: true },
  { former: '铁道部', current: '交通运输部、国家铁路局', from: '2013-03-14' },
  { former: '卫生部', current: '国家卫生健康委员会', from: '2013-03-14', amongMinistries: true },
  { former: '国家人口和计划生育委员会', current: '国家卫生健康委员会', from: '2013-03-14' },
  { former: '中国银行业监督管理委员会', current: '国家金融监督管理总局', from: '2018-04-08' },
  { former: '中国保险监督管理委员会', current: '国家金融监督管理总局', from: '2018-04-08' },
  { former: '国家旅游局', current: '文化和旅游部', from: '2018-04-08' },
  { former: '国家新闻出版广电总局', current: '国家广播电视总局、国家新闻出版署', from: '2018-04-16' },
  { former: '国家安全生产监督管理总局', current: '应急管理部', from: '2018-04-16' },
  { former: '国务院法制办公室', current: '司法部', from: '2018-05-31' },
  { former: '国务院扶贫开发领导小组办公室', current: '农业农村部（国家乡村振兴局并入）', from: '2021-02-25' },
  { former: '国家乡村振兴局', current: '农业农村部', from: '2023-04-01' },
  { former: '中国银行保险监督管理委员会', current: '国家金融监督管理总局', from: '2023-05-18' },
  { former: '银保监会', current: '金融监管总局', from: '2023-05-18' },
];
