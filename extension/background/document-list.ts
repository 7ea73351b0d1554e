/** 公文列表: a page of many documents' titles is no document; judging its rows as one would be wrong aloud. */
import type { PageBlock } from '../messages.ts';

/** A row names a document: words that end as titles of documents do, with no sentence in them. */
const TITLE =
  /^[^。；！？]{6,120}(?:通知|通告|公告|公报|决定|决议|命令|意见|通报|报告|请示|批复|函|纪要|议案|办法|规定|细则|规则|条例|方案)(?:[（(][^（）()]{1,16}[）)])?。?$/;
const LEADING = /^(?:[［[（(【]?(?:\d{1,3}|新|置顶)[］\]）)】]?[.．、\s]*)/;
const DATE =
  /[\s［[（(]*\d{4}(?:[-./]\d{1,2}[-./]\d{1,2}|年\d{1,2}月\d{1,2}日)(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?[\s\]］)）]*$/;

const FEWEST_ROWS = 3;
/** Share of a table's rows that must name a document. */
const SHARE = 0.6;

/** How many documents the page lists; zero where it is no list, or holds a document of its own. */
export function listedDocuments(blocks: readonly PageBlock[]): number {
  const rows = rowsOf(blocks);
  const tables = [
    ...groups(
      rows.filter(({ table }) => table !== undefined),
      ({ table }) => table,
    ),
  ]
    .map(([, members]) => members)
    .filter((members) => {
      const named = members.filter(namesDocument).length;
      // The first row may hold the headings.
      return named >= FEWEST_ROWS && named >= SHARE * (members.length - 1);
    });
  const dated = rows.filter((row) => row.table === undefined && row.isDated && namesDocument(row));
  const inTables = tables.flat().filter(namesDocument).length;
  const listed = inTables + (dated.length >= FEWEST_ROWS ? dated.length : 0);
  const isText = blocks.filter(isSentence).length > 1;
  return isText ? 0 : listed;
}

/** Words of a document's own body: rows that are links count as titles, but no link is a sentence. */
function isSentence({ text, cell, chrome }: PageBlock): boolean {
  return !cell && !chrome && text.includes('。') && text.trim().length >= 15;
}

interface Row {
  /** Absent for lines outside tables. */
  readonly table?: number;
  readonly words: readonly string[];
  readonly isDated: boolean;
}

function rowsOf(blocks: readonly PageBlock[]): readonly Row[] {
  const inTables = groups(
    blocks.filter(({ cell }) => cell !== undefined),
    ({ cell }) => `${cell?.table}/${cell?.row}`,
  );
  const lines = blocks.filter(({ cell }) => cell === undefined);
  return [
    ...[...inTables.values()].map((cells): Row => ({
      table: cells[0]?.cell?.table ?? 0,
      words: cells.map(({ text }) => text),
      isDated: true,
    })),
    ...lines.map(({ text }, at): Row => {
      const next = lines[at + 1]?.text.trim() ?? '';
      return { words: [text], isDated: DATE.test(text) || (next !== '' && next.replace(DATE, '') === '') };
    }),
  ];
}

function namesDocument({ words }: Row): boolean {
  return words.some((each) => TITLE.test(each.trim().replace(LEADING, '').replace(DATE, '').trim()));
}

function groups<T, K>(members: readonly T[], key: (member: T) => K): ReadonlyMap<K, readonly T[]> {
  const found = new Map<K, T[]>();
  for (const member of members) found.set(key(member), [...(found.get(key(member)) ?? []), member]);
  return found;
}
