/**
 * 报备材料是否齐全, from what the page shows: the form's fields, the names of attachments, and the attachments that were
 * read. What cannot be told from these is said to be so; nothing is called missing while an attachment is unknown.
 */
import type { Clause, Language, Text } from '../../shared/index.ts';
import { both } from '../../shared/ui/index.ts';
import type { TabState } from '../background/tabs.ts';
import type { PageAnswer } from '../messages.ts';

export interface FilingItem {
  readonly id: 'report' | 'text' | 'explanation' | 'copies' | 'electronic';
  readonly name: Text;
  readonly state: 'present' | 'missing' | 'unknown';
  /** By what it was told: the attachment's name, the field's value, or why it cannot be told. */
  readonly because: Text;
  readonly clause: Clause;
}

const CLAUSE: Clause = { instrument: '法规规章备案审查条例', clause: '第八条' };
/** 一式三份. */
const COPIES = 3;

interface Paper {
  readonly name: string;
  /** What of a document was read in it, where it was. */
  readonly read?: { readonly title: string; readonly genre: string | null; readonly characters: number };
}

/** The items of a filing, or nothing where the page is none. */
export function filingOf(tab: TabState): readonly FilingItem[] | undefined {
  const state = { ...tab, frames: tab.frames.filter(({ report }) => !report?.stopped && report?.listed === undefined) };
  const papers = papersOf(state);
  if (!isFilingPage(state, papers)) return undefined;
  const title = fieldOf(state, '标题')?.value ?? '';
  const kinds = papers.map((paper) => ({ paper, kind: kindOf(paper, title) }));
  const unclear = kinds.filter(({ kind }) => kind === undefined).map(({ paper }) => paper.name);
  const item = (id: 'report' | 'text' | 'explanation', name: Text): FilingItem => {
    const found = kinds.find(({ kind }) => kind === id)?.paper.name;
    return { id, name, clause: CLAUSE, ...told(found, papers.length, unclear) };
  };
  return [
    item('report', both('备案报告', 'Filing report')),
    item('text', both('公文正式文本', 'Official text')),
    item('explanation', both('备案说明', 'Explanation')),
    copiesOf(state),
    electronicOf(kinds.filter(({ kind }) => kind === 'text').map(({ paper }) => paper)),
  ];
}

/** Rules that ask the office record what the box tells from the page. */
const ASKED: Readonly<Record<string, readonly FilingItem['id'][]>> = {
  'filing/package-complete': ['report', 'text', 'explanation'],
  'filing/copies-count': ['copies'],
  'filing/electronic-copy': ['electronic'],
};

/** What the box says to those rules; nothing on a page that is no filing. */
export function answersOf(items: readonly FilingItem[] = []): readonly PageAnswer[] {
  if (items.length === 0) return [];
  return Object.entries(ASKED).map(([rule, ids]) => {
    const open = items.filter(({ id, state }) => ids.includes(id) && state !== 'present');
    return open.length === 0 ? { rule } : { rule, open: both(namesOf(open, 'zh-CN'), namesOf(open, 'en')) };
  });
}

function namesOf(items: readonly FilingItem[], language: Language): string {
  const zh = language === 'zh-CN';
  return items
    .map(({ name, because }) => `${name[language]}${zh ? '：' : ': '}${because[language]}`)
    .join(zh ? '；' : '; ');
}

type Told = Pick<FilingItem, 'state' | 'because'>;

function told(found: string | undefined, count: number, unclear: readonly string[]): Told {
  if (found !== undefined) return { state: 'present', because: both(found, found) };
  if (count === 0)
    return {
      state: 'unknown',
      because: both('页面上没有找到附件，请打开核对', 'No attachments were found on the page; please look'),
    };
  if (unclear.length > 0) {
    const names = unclear.slice(0, 3).join('、');
    return {
      state: 'unknown',
      because: both(`有附件从名称看不出是什么（${names}），请打开核对`, `Attachments do not tell by name: ${names}`),
    };
  }
  return {
    state: 'missing',
    because: both('附件名称里没有，请核对', 'None among the attachments’ names; please check'),
  };
}

function papersOf({ frames, attachments }: TabState): readonly Paper[] {
  return frames
    .flatMap((frame) => frame.attachments)
    .map(({ url, name }) => {
      const report = attachments.find((each) => each.url === url)?.report;
      return { name: name || url, ...(report && !report.stopped && { read: report }) };
    });
}

const REPORT = /(?:备案|报备)(?:的)?报告|报送[^。]{0,40}备案的(?:报告|函)/;
const EXPLANATION = /(?:备案|制定|起草|修订|编制|情况|的)说明|^说明/;
const TEXT = /正式文本|公文文本|文件文本|文本|正文|红头|印发稿|定稿|清稿|签发稿/;

/** What a paper of a filing is; nothing where its name and what was read of it leave that open. */
function kindOf({ name, read }: Paper, title: string): FilingItem['id'] | 'basis' | undefined {
  const words = [bare(name), ...(read ? [bare(read.title)] : [])];
  if (read?.genre === '备案报告' || words.some((each) => REPORT.test(each))) return 'report';
  if (read?.genre === '备案说明' || words.some((each) => EXPLANATION.test(each))) return 'explanation';
  if (words.some((each) => /依据|合法性审[核查]|征求意见|目录|公平竞争|廉洁性/.test(each))) return 'basis';
  const wanted = bare(title);
  if (words.some((each) => TEXT.test(each) || (wanted.length > 5 && each.includes(wanted)))) return 'text';
  return undefined;
}

function bare(words: string): string {
  return words.replace(/\.\w{2,5}$/, '').replace(/[\s\u3000《》“”]/g, '');
}

function fieldOf({ frames }: TabState, name: string): { readonly label: string; readonly value: string } | undefined {
  return frames.flatMap(({ report }) => report?.fields ?? []).find((each) => each.name === name && each.value !== '');
}

function copiesOf(state: TabState): FilingItem {
  const field = fieldOf(state, '份数');
  // 印数 is how many were printed, not how many are filed.
  const count = field && /报备|报送|^[\s\u3000]*份/.test(field.label) ? /\d+/.exec(field.value)?.[0] : undefined;
  const base = { id: 'copies', name: both('一式三份', 'Three copies'), clause: CLAUSE } as const;
  if (count === undefined)
    return {
      ...base,
      state: 'unknown',
      because: both('页面上没有报备份数，请核对纸质材料', 'The page does not say; please check the papers'),
    };
  const because = both(`表单写明${count}份`, `The form says ${count}`);
  return { ...base, state: Number(count) >= COPIES ? 'present' : 'missing', because };
}

/** Files that hold words as words; a .pdf may be a scan until it was read. */
const HOLDS_WORDS = /\.(?:docx?|docm|wps|ofd|txt)$/i;

function electronicOf(texts: readonly Paper[]): FilingItem {
  const base = { id: 'electronic', name: both('电子文本', 'Electronic text'), clause: CLAUSE } as const;
  const found = texts.find(({ name, read }) => HOLDS_WORDS.test(name.trim()) || (read?.characters ?? 0) > 0);
  if (found) return { ...base, state: 'present', because: both(found.name, found.name) };
  return {
    ...base,
    state: 'unknown',
    because: both(
      '没有看到可以读出文字的正式文本，请打开核对',
      'No official text was seen that holds words; please look',
    ),
  };
}

/** The form speaks of filing, or filing papers hang on the page: one word in a title is not enough. */
function isFilingPage({ frames }: TabState, papers: readonly Paper[]): boolean {
  const fields = frames.flatMap(({ report }) => report?.fields ?? []);
  const inForm = fields.some(({ label }) => /报备|备案/.test(label));
  const inTitle = frames.some(({ title }) => /报备|备案(?!号)/.test(title));
  const inPapers = papers.some(({ name, read }) => REPORT.test(bare(name)) || read?.genre === '备案报告');
  return [inForm, inTitle && fields.length > 0, inPapers].some(Boolean);
}
