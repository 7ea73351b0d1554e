/**
 * Register of the instruments our rules stand on. Dates decide: a rule is applied only while one of the instruments
 * it cites is in force on the document's date.
 */
export interface Norm {
  /** How rules name it in `clauses`. */
  readonly id: string;
  /** Full name as cited in prose, without 《》. */
  readonly name: string;
  readonly nameEn: string;
  /** YYYY-MM-DD; absent: earlier than any document we judge. */
  readonly from?: string;
  /** First day it is no longer in force. */
  readonly to?: string;
  readonly replacedBy?: string;
}

export const NORMS: readonly Norm[] = [
  {
    id: 'GB/T 9704-2012',
    name: 'GB/T 9704—2012 党政机关公文格式',
    nameEn: 'GB/T 9704-2012 Layout key for official document of Party and government organs',
    from: '2012-07-01',
  },
  {
    id: '条例',
    name: '党政机关公文处理工作条例',
    nameEn: 'Regulations on the handling of official documents of Party and government organs (2012)',
    from: '2012-07-01',
  },
  {
    id: 'GB/T 15834-2011',
    name: 'GB/T 15834—2011 标点符号用法',
    nameEn: 'GB/T 15834-2011 Use of punctuation marks',
    from: '2012-06-01',
  },
  {
    id: 'GB/T 15835-2011',
    name: 'GB/T 15835—2011 出版物上数字用法',
    nameEn: 'GB/T 15835-2011 Use of numerals in publications',
    from: '2011-11-01',
  },
  { id: '保密法', name: '中华人民共和国保守国家秘密法', nameEn: 'Law on Guarding State Secrets' },
  {
    id: '通用规范汉字表',
    name: '通用规范汉字表',
    nameEn: 'Table of General Standard Chinese Characters (2013)',
    from: '2013-06-05',
  },
  {
    id: '国家通用语言文字法',
    name: '中华人民共和国国家通用语言文字法',
    nameEn: 'Law on the Standard Spoken and Written Chinese Language',
    from: '2001-01-01',
  },
  {
    id: 'GF 1001-2001',
    name: 'GF 1001—2001 第一批异形词整理表',
    nameEn: 'GF 1001-2001 First series of standardized forms of words',
    from: '2002-03-31',
  },
  {
    id: 'GB 3100-1993',
    name: 'GB 3100—1993 国际单位制及其应用',
    nameEn: 'GB 3100-1993 SI units and their application',
    from: '1994-07-01',
  },
  {
    id: 'GB 3101-1993',
    name: 'GB 3101—1993 有关量、单位和符号的一般原则',
    nameEn: 'GB 3101-1993 General principles of quantities, units and symbols',
    from: '1994-07-01',
  },
  {
    id: '保密法实施条例',
    name: '中华人民共和国保守国家秘密法实施条例',
    nameEn: 'Regulations implementing the Law on Guarding State Secrets',
  },
  {
    id: '个人信息保护法',
    name: '中华人民共和国个人信息保护法',
    nameEn: 'Personal Information Protection Law',
    from: '2021-11-01',
  },
  {
    id: '减负规定',
    name: '整治形式主义为基层减负若干规定',
    nameEn: 'Provisions on curbing formalism and lightening burdens at the grass roots (2024)',
    from: '2024-08-06',
  },
  {
    id: '减负通知',
    name: '关于解决形式主义突出问题为基层减负的通知',
    nameEn: 'Notice on formalism and burdens at the grass roots (2019)',
    from: '2019-03-11',
  },
  {
    id: '精简意见',
    name: '关于进一步精简文件和简报的意见',
    nameEn: 'Opinions on streamlining documents and briefs (2012)',
    from: '2012-06-01',
  },
  {
    id: '请示报告条例',
    name: '中国共产党重大事项请示报告条例',
    nameEn: 'CPC Regulations on requests and reports on major matters (2019)',
    from: '2019-01-31',
  },
  {
    id: '备案审查规定',
    name: '中国共产党党内法规和规范性文件备案审查规定',
    nameEn: 'CPC Provisions on filing and review of regulations and normative documents (2019)',
    from: '2019-08-30',
  },
  {
    id: '法规规章备案审查条例',
    name: '法规规章备案审查条例（国务院令第789号）',
    nameEn: 'Regulations on filing and review of regulations and rules (State Council Order 789)',
    from: '2024-11-01',
  },
  {
    id: '制定条例',
    name: '中国共产党党内法规制定条例',
    nameEn: 'CPC Regulations on making intra-Party regulations (2019)',
    from: '2019-08-30',
  },
  { id: '立法法', name: '中华人民共和国立法法', nameEn: 'Legislation Law' },
  { id: '行政处罚法', name: '中华人民共和国行政处罚法', nameEn: 'Administrative Penalty Law' },
  { id: '行政许可法', name: '中华人民共和国行政许可法', nameEn: 'Administrative Licensing Law', from: '2004-07-01' },
  { id: '行政强制法', name: '中华人民共和国行政强制法', nameEn: 'Administrative Compulsion Law', from: '2012-01-01' },
  {
    id: '公平竞争审查条例',
    name: '公平竞争审查条例',
    nameEn: 'Regulations on fair competition review',
    from: '2024-08-01',
  },
  {
    id: '国办发〔2018〕37号',
    name: '国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知',
    nameEn: 'State Council General Office notice on administrative normative documents (2018)',
    from: '2018-05-16',
  },
  {
    id: '国办发〔2018〕115号',
    name: '国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见',
    nameEn: 'Guiding opinions on legality review of administrative normative documents (2018)',
    from: '2018-12-04',
  },
  {
    id: '政府督查工作条例',
    name: '政府督查工作条例',
    nameEn: 'Regulations on government supervision work',
    from: '2021-02-01',
  },
  {
    id: '机构改革方案',
    name: '党和国家机构改革方案（2018、2023）',
    nameEn: 'Plans for reforming Party and state institutions (2018, 2023)',
    from: '2018-03-21',
  },
  {
    id: '清理意见',
    name: '关于开展党内法规和规范性文件清理工作的意见（2012）',
    nameEn: 'Opinions on cleaning up intra-Party regulations and normative documents (2012)',
    from: '2012-06-01',
  },
  { id: '办公实务', name: '办公实务（无条文）', nameEn: 'Office practice (no clause)' },
];

const byId = new Map(NORMS.map((norm) => [norm.id, norm]));

export function findNorm(id: string): Norm | undefined {
  return byId.get(id);
}

/** Whether the instrument is in force on a date (YYYY-MM-DD). An instrument not registered is taken as in force. */
export function isInForce(id: string, date: string): boolean {
  const norm = byId.get(id);
  if (!norm) return true;
  return (!norm.from || norm.from <= date) && (!norm.to || date < norm.to);
}
