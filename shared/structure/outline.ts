import type { ParagraphId, Span } from '../document/document.ts';

/** 文种: the fifteen statutory types of 条例 article 8, and the papers offices write beside them. */
export type StatutoryGenre =
  | '决议'
  | '决定'
  | '命令'
  | '公报'
  | '公告'
  | '通告'
  | '意见'
  | '通知'
  | '通报'
  | '报告'
  | '请示'
  | '批复'
  | '议案'
  | '函'
  | '纪要';
export type Genre = StatutoryGenre | '简报' | '调研报告' | '讲话' | '信息' | '备案报告' | '备案说明' | '督查通知单';

/** 行文方向 */
export type Direction = 'upward' | 'downward' | 'parallel';

/** 公文格式: which layout chapter applies. `draft` is a text without a red head, `published` a transcript. */
export type DocumentForm = 'ordinary' | 'letter' | 'order' | 'minutes' | 'brief' | 'speech' | 'draft';

/** 公文要素; Chinese terms in docs/glossary.md */
export type ElementKind =
  | /** 份号 */ 'copyNumber'
    /** 密级和保密期限 */
  | 'classification'
  /** 紧急程度 */
  | 'urgency'
  /** 发文机关标志 */
  | 'issuerMark'
  /** 发文字号 */
  | 'documentNumber'
  /** 签发人 */
  | 'signer'
  /** 标题 */
  | 'title'
  /** 题注日期 */
  | 'dateUnderTitle'
  /** 主送机关 */
  | 'recipient'
  /** 正文 */
  | 'body'
  /** 层次标题 */
  | 'heading'
  /** 附件说明 */
  | 'attachmentNote'
  /** 发文机关署名 */
  | 'issuer'
  /** 成文日期 */
  | 'issueDate'
  /** 印章 */
  | 'seal'
  /** 附注 */
  | 'annotation'
  /** 出席、请假、列席 */
  | 'attendance'
  /** 附件（顺序号、标题、正文都在内；`part` 说明是哪一部分） */
  | 'attachment'
  /** 抄送机关 */
  | 'copyTo'
  /** 印发机关和印发日期 */
  | 'printing'
  /** 页码 */
  | 'pageNumber'
  /** 称谓 */
  | 'salutation'
  /** 内容摘要 */
  | 'abstract';

export interface Element {
  readonly kind: ElementKind;
  /** In document order; never empty. */
  readonly paragraphs: readonly ParagraphId[];
  /** Where in its one paragraph it stands, when it is only a part of it (文号与签发人同行, run-in headings). */
  readonly span?: Span;
  /** How sure recognition is; findings inside inherit it. */
  readonly certainty: 'certain' | 'likely';
  /** Of a heading: 1 一、 2 （一） 3 1. 4 （1）. */
  readonly level?: number;
  /** Of an attachment's paragraphs: its label line (附件1), its title, or its text. */
  readonly part?: 'label' | 'title' | 'text';
  /** Of attachments: which one, from 1. */
  readonly number?: number;
}

/**
 * Structure laid over the flat list of paragraphs. Every non-empty paragraph of body, tables and text boxes belongs
 * to at least one element (`body` when nothing better is known), so that a wrong guess loses nothing.
 */
export interface Outline {
  readonly genre?: Genre;
  readonly genreCertainty?: 'certain' | 'likely';
  readonly direction?: Direction;
  readonly form: DocumentForm;
  /** True where the input shows only a part of the document (a web article, a pasted text): never ask for the rest. */
  readonly partial: boolean;
  /** 成文日期, YYYY-MM-DD, when it could be read. */
  readonly date?: string;
  /** In order of their first paragraph. */
  readonly elements: readonly Element[];
}
