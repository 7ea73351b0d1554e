/** Length limits with the days they hold: a document is judged by the limits of its own date. */
export interface LengthLimit {
  readonly id: string;
  readonly instrument: string;
  readonly clause: string;
  readonly maxCharacters: number;
  readonly from: string;
  readonly to?: string;
}

export const LENGTH_LIMITS = {
  /** 简报一般不超过1500字 */
  brief: { id: 'brief', instrument: '精简意见', clause: '', maxCharacters: 1500, from: '2012-06-01' },
  /** 调研报告一般不超过4000字 */
  researchReport: {
    id: 'research-report',
    instrument: '精简意见',
    clause: '',
    maxCharacters: 4000,
    from: '2012-06-01',
  },
  /** 综合性政策文件一般不超过5000字 */
  policyGeneral: { id: 'policy-general', instrument: '减负规定', clause: '', maxCharacters: 5000, from: '2024-08-06' },
  /** 专项文件一般不超过4000字 */
  policySpecial: { id: 'policy-special', instrument: '减负规定', clause: '', maxCharacters: 4000, from: '2024-08-06' },
  /** 向党中央的综合报告一般不超过5000字 */
  reportToCentreGeneral: {
    id: 'report-to-centre-general',
    instrument: '请示报告条例',
    clause: '第二十四条',
    maxCharacters: 5000,
    from: '2019-01-31',
  },
  /** 向党中央的专项报告一般不超过3000字 */
  reportToCentreSpecial: {
    id: 'report-to-centre-special',
    instrument: '请示报告条例',
    clause: '第二十四条',
    maxCharacters: 3000,
    from: '2019-01-31',
  },
} as const satisfies Readonly<Record<string, LengthLimit>>;

/** Up to this share over a limit is a hint; beyond it a warning: the instruments do not say how to count. */
export const LENGTH_TOLERANCE = 0.05;

/** 内容摘要的字数范围（惯例） */
export const ABSTRACT_CHARACTERS = { min: 100, max: 400 } as const;
