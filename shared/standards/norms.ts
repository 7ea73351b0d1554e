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
