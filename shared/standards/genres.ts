/** 文种 as 条例 article 8 has them, and the papers offices write beside them. */
export interface GenreFacts {
  readonly name: string;
  /** Last words of a title of this type, longest first. */
  readonly endings: readonly string[];
  readonly direction?: 'upward' | 'downward' | 'parallel';
  readonly statutory: boolean;
  /** 主送机关 may be missing. */
  readonly recipientOptional: boolean;
  /** 署名 may be missing. */
  readonly issuerOptional: boolean;
  readonly clause: string;
}

type Differing = Partial<Pick<GenreFacts, 'endings' | 'direction' | 'recipientOptional' | 'issuerOptional'>>;

function statutory(name: string, clause: string, differing: Differing): GenreFacts {
  return {
    name,
    endings: [name],
    statutory: true,
    recipientOptional: false,
    issuerOptional: false,
    clause,
    ...differing,
  };
}

export const GENRES: readonly GenreFacts[] = [
  statutory('决议', '第八条（一）', { direction: 'downward', recipientOptional: true, issuerOptional: true }),
  statutory('决定', '第八条（二）', { direction: 'downward', recipientOptional: true }),
  statutory('命令', '第八条（三）', { direction: 'downward', endings: ['命令', '令'], recipientOptional: true }),
  statutory('公报', '第八条（四）', { direction: 'downward', recipientOptional: true, issuerOptional: true }),
  statutory('公告', '第八条（五）', { direction: 'downward', recipientOptional: true }),
  statutory('通告', '第八条（六）', { direction: 'downward', recipientOptional: true }),
  statutory('意见', '第八条（七）', { recipientOptional: true }),
  statutory('通知', '第八条（八）', { direction: 'downward' }),
  statutory('通报', '第八条（九）', { direction: 'downward', recipientOptional: true }),
  statutory('报告', '第八条（十）', { direction: 'upward' }),
  statutory('请示', '第八条（十一）', { direction: 'upward' }),
  statutory('批复', '第八条（十二）', { direction: 'downward' }),
  statutory('议案', '第八条（十三）', { direction: 'parallel' }),
  statutory('函', '第八条（十四）', { direction: 'parallel' }),
  statutory('纪要', '第八条（十五）', { recipientOptional: true, issuerOptional: true }),
];

/** Papers that are not statutory types but that we know by their titles. */
export const OTHER_PAPERS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: '调研报告', pattern: /调研报告$|调查报告$|考察报告$|调研$/ },
  { name: '备案报告', pattern: /备案报告$|备案的报告$/ },
  { name: '备案说明', pattern: /(?:备案|起草|制定|修订)说明$/ },
  { name: '督查通知单', pattern: /督[查办]通知单?$/ },
  { name: '讲话', pattern: /讲话(?:（.{1,12}）)?$|致辞$|发言$|演讲$/ },
  { name: '简报', pattern: /简报$/ },
];
