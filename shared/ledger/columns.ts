/**
 * What each ledger holds, as tables: the Chinese heading people see in a spreadsheet, and the key and type in code.
 * Only facts about documents have a column; there is none for a document's text, and none is accepted.
 */
export type CellType = 'text' | 'date' | 'count' | 'yes';

export interface Column {
  readonly heading: string;
  readonly type: CellType;
  readonly required?: true;
  /** The only words allowed. */
  readonly choices?: readonly string[];
}

export const LEDGER_KINDS = ['filing', 'issue', 'supervision', 'cleanup'] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

export const FILING_STATES = ['未报', '已报', '退回', '通过'] as const;
export const SUPERVISION_CATEGORIES = ['重大行动', '重大项目', '为民实事', '领导批办', '其他'] as const;
export const SUPERVISION_SOURCES = ['党委', '政府', '民主监督', '群众'] as const;
export const SUPERVISION_CLASSES = ['当日', '急件', '非急件', '疑难', '公文', '纪要'] as const;
export const CLEANUP_OUTCOMES = ['废止', '失效', '修改', '继续有效'] as const;

const id = { heading: '编号', type: 'text', required: true } as const;
const title = { heading: '标题', type: 'text', required: true } as const;
const number = { heading: '发文字号', type: 'text' } as const;

export const COLUMNS = {
  /** 备案台账 */
  filing: {
    id,
    title,
    number,
    issuer: { heading: '制定机关', type: 'text' },
    issuedOn: { heading: '发布日期', type: 'date', required: true },
    filedOn: { heading: '报备日期', type: 'date' },
    state: { heading: '状态', type: 'text', choices: FILING_STATES },
    receiver: { heading: '受理机关', type: 'text' },
    outcome: { heading: '审查结论', type: 'text' },
    toldOn: { heading: '要求纠正日期', type: 'date' },
    mendedOn: { heading: '反馈日期', type: 'date' },
  },
  /** 发文登记：文件和简报 */
  issue: {
    id,
    title,
    number,
    unit: { heading: '单位', type: 'text', required: true },
    genre: { heading: '文种', type: 'text' },
    isBrief: { heading: '简报', type: 'yes' },
    issuedOn: { heading: '印发日期', type: 'date', required: true },
    characters: { heading: '字数', type: 'count' },
    limit: { heading: '字数上限', type: 'count' },
    isReturned: { heading: '退文', type: 'yes' },
    rounds: { heading: '审核轮次', type: 'count' },
  },
  /** 督查台账 */
  supervision: {
    id,
    task: { heading: '事项', type: 'text', required: true },
    basis: { heading: '依据', type: 'text' },
    category: { heading: '类别', type: 'text', choices: SUPERVISION_CATEGORIES },
    source: { heading: '来源', type: 'text', choices: SUPERVISION_SOURCES },
    lead: { heading: '牵头单位', type: 'text', required: true },
    support: { heading: '配合单位', type: 'text' },
    contact: { heading: '联系人', type: 'text' },
    urgency: { heading: '时限类别', type: 'text', choices: SUPERVISION_CLASSES },
    givenOn: { heading: '交办日期', type: 'date', required: true },
    dueOn: { heading: '时限', type: 'date' },
    doneOn: { heading: '办结日期', type: 'date' },
    effect: { heading: '效果', type: 'text' },
    revisitedOn: { heading: '回访日期', type: 'date' },
  },
  /** 清理台账 */
  cleanup: {
    id,
    title,
    number,
    issuer: { heading: '制定机关', type: 'text' },
    issuedOn: { heading: '发布日期', type: 'date', required: true },
    basis: { heading: '依据文件', type: 'text' },
    outcome: { heading: '清理结论', type: 'text', choices: CLEANUP_OUTCOMES },
    reason: { heading: '理由', type: 'text' },
    successor: { heading: '替代文件', type: 'text' },
    cleanedOn: { heading: '清理日期', type: 'date' },
  },
} as const satisfies Readonly<Record<LedgerKind, Readonly<Record<string, Column>>>>;

type ValueOf<C> = C extends { readonly type: 'count' } ? number : C extends { readonly type: 'yes' } ? boolean : string;
type Columns<K extends LedgerKind> = (typeof COLUMNS)[K];
type RequiredKeys<K extends LedgerKind> = {
  [P in keyof Columns<K>]: Columns<K>[P] extends { readonly required: true } ? P : never;
}[keyof Columns<K>];

/** One line of a ledger. Dates are YYYY-MM-DD; what is not known is absent. */
export type LedgerRecord<K extends LedgerKind = LedgerKind> = { readonly id: string } & {
  readonly [P in RequiredKeys<K>]: ValueOf<Columns<K>[P]>;
} & {
  readonly [P in Exclude<keyof Columns<K>, RequiredKeys<K>>]?: ValueOf<Columns<K>[P]>;
};

export type FilingRecord = LedgerRecord<'filing'>;
export type IssueRecord = LedgerRecord<'issue'>;
export type SupervisionRecord = LedgerRecord<'supervision'>;
export type CleanupRecord = LedgerRecord<'cleanup'>;

/** The columns of one ledger in order, whatever their keys. */
export function columnsOf(kind: LedgerKind): readonly (readonly [string, Column])[] {
  return Object.entries(COLUMNS[kind]);
}
