import type { OfficialDocument } from '../document/document.ts';
import { judgeGenre } from './judge-genre.ts';
import type { DocumentForm, ElementKind, Genre } from './outline.ts';

/** What the judges of form and type look at. Texts are without blanks; an element not found is ''. */
export interface Findings {
  readonly mark: string;
  /** Whether the mark stands in the page header. */
  readonly markInHeader: boolean;
  readonly number: string;
  readonly title: string;
  readonly salutation: string;
  readonly issuer: string;
  has(kind: ElementKind): boolean;
}

/** 文种: what the mark says of itself, then what the title ends with, then what is said to whom. */
export function genreOf(findings: Findings): Genre | undefined {
  const { mark, title } = findings;
  if (/纪要$/.test(mark)) return '纪要';
  if (/(?:简报|动态|专报|快报|摘报|要情|内参)$/.test(mark)) return '简报';
  if (/信息$/.test(mark)) return '信息';
  if (/(?:通讯|参考|反映|交流)$/.test(mark) && /期/.test(findings.number)) return '简报';
  if (/令$/.test(mark)) return '命令';
  const genre = judgeGenre(title) ?? (/公告$/.test(mark) ? '公告' : undefined);
  return genre === undefined || genre === '报告' ? (isSpoken(findings) ? '讲话' : genre) : genre;
}

/** What is said to a hall is a speech, a report among them; a letter to one person is none. */
function isSpoken({ salutation, title }: Findings): boolean {
  return salutation !== '' && !/^尊敬的(?!各位)/.test(salutation) && !/(?:信|条|书|函|申请)$/.test(title);
}

/** 公文格式. 函号 (X函〔…〕) is given to papers in the form of a letter; a number alone without a mark is a transcript. */
export function formOf(findings: Findings, genre: Genre | undefined): DocumentForm {
  const { mark, number, has } = findings;
  if (/令$/.test(mark)) return 'order';
  if (/纪要$/.test(mark) || (genre === '纪要' && mark !== '')) return 'minutes';
  if (genre === '简报' || genre === '信息') return 'brief';
  if (genre === '讲话') return 'speech';
  if (mark === '' || (findings.markInHeader && !has('documentNumber'))) return 'draft';
  if (/函[〔[［【(（﹝]/.test(number)) return 'letter';
  return genre === '函' && !/文件$/.test(mark) ? 'letter' : 'ordinary';
}

/** XX市人民政府, [发文单位]: whose paper it is has still to be filled in. */
const UNNAMED_ORGAN = /[XxＸ×✕*＊]{2}|[XＸ×✕][省市县区州旗局委厅]|^[[［【〔（(<＜].*[\]］】〕）)>＞]|此处|某某/;

/**
 * Whether to ask for nothing that is not there: a web page or a pasted text shows what it shows, a file without title
 * and date is an excerpt, and a template names no issuer yet.
 */
export function isPartial(document: OfficialDocument, { mark, issuer, has }: Findings): boolean {
  if (document.input === 'html' || document.input === 'text') return true;
  if (UNNAMED_ORGAN.test(mark) || UNNAMED_ORGAN.test(issuer)) return true;
  return !has('title') && !has('issueDate');
}
