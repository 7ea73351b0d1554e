import type { ParagraphId } from '../../document/document.ts';
import type { Example } from '../rule.ts';
import { defineRule } from '../rule.ts';

interface Cell {
  readonly id: ParagraphId;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** 表中合计等于各行之和。 */
export default defineRule({
  id: 'numerals/table-total',
  title: { 'zh-CN': '表中合计等于各行之和', en: 'Totals of a table add up' },
  clauses: [{ instrument: '条例', clause: '第二十条（四）' }],
  severity: 'warning',
  scope: 'document',
  messages: {
    differs: ({ expected, actual, column }: { expected: string; actual: string; column: string }) => ({
      'zh-CN': `“${column}”一列各行之和为${expected}，合计写作${actual}，请核对`,
      en: `The column “${column}” adds up to ${expected}, its total says ${actual}; please check`,
    }),
  },
  examples: {
    good: [
      table([
        ['单位', '件数', '金额'],
        ['甲', '3', '1.5'],
        ['乙', '5', '2.5'],
        ['合计', '8', '4.0'],
      ]),
      table([
        ['单位', '件数'],
        ['合计', '8'],
        ['甲', '3'],
        ['乙', '5'],
      ]),
    ],
    bad: [
      table([
        ['单位', '件数', '金额'],
        ['甲', '3', '1.5'],
        ['乙', '5', '2.5'],
        ['合计', '9', '4.0'],
      ]),
      table([
        ['单位', '件数'],
        ['甲', '3'],
        ['乙', '5'],
        ['丙', '7'],
        ['合计', '16'],
      ]),
    ],
    traps: [
      table([
        ['单位', '办结率', '排名'],
        ['甲', '90%', '1'],
        ['乙', '80%', '2'],
        ['合计', '85%', ''],
      ]),
      table([
        ['单位', '件数'],
        ['甲', '3'],
        ['其中：子项', '1'],
        ['乙', '5'],
        ['合计', '8'],
      ]),
      table([
        ['单位', '均价'],
        ['甲', '3'],
        ['乙', '5'],
        ['合计', '4'],
      ]),
    ],
  },
  *check({ paragraphs }) {
    for (const cells of tablesOf(paragraphs)) {
      const heads = cells.filter(({ column }) => column <= 1);
      const totals = heads.filter(({ text }) => /^\s*(?:合\s*计|总\s*计|合计数)\s*$/.test(text));
      const [total] = totals;
      const mixed = heads.some(({ text }) => /小\s*计|其中|另|^\s*-/.test(text));
      if (!total || totals.length > 1 || mixed) continue;
      const rows = new Set(cells.filter(({ row, text }) => row !== total.row && isNumber(text)).map(({ row }) => row));
      if (rows.size < 2) continue;
      for (const cell of cells.filter(({ row, text }) => row === total.row && isNumber(text))) {
        const name =
          cells.find(({ row, column }) => row < Math.min(...rows, total.row) && column === cell.column)?.text.trim() ??
          '';
        if (/率|比|均|序|名次|年|编号|号|占|单价|排|%|％|得分|分数/.test(name)) continue;
        const parts = cells.filter(
          ({ row, column, text }) =>
            rows.has(row) && column === cell.column && text.trim() !== '' && text.trim() !== '—',
        );
        if (parts.length < 2 || !parts.every(({ text }) => isNumber(text))) continue;
        const sum = parts.reduce((all, { text }) => all + valueOf(text), 0);
        const decimals = Math.max(...parts.map(({ text }) => text.trim().split('.')[1]?.length ?? 0));
        // 带小数的各行四舍五入过，末位可以差一点。
        const slack = decimals > 0 ? 0.5 * 10 ** -decimals * parts.length + 1e-9 : 1e-9;
        if (Math.abs(sum - valueOf(cell.text)) <= slack) continue;
        yield {
          message: 'differs',
          at: { paragraph: cell.id, start: 0, end: cell.text.length },
          data: {
            expected: String(Number(sum.toFixed(decimals))),
            actual: cell.text.trim(),
            column: name || `第${cell.column + 1}列`,
          },
        };
      }
    }
  },
});

function tablesOf(
  paragraphs: readonly {
    readonly id: ParagraphId;
    readonly text: string;
    readonly cell?: {
      readonly table: number;
      readonly row: number;
      readonly column: number;
      readonly columnSpan?: number;
      readonly rowSpan?: number;
    };
  }[],
): readonly (readonly Cell[])[] {
  const tables = new Map<number, Cell[]>();
  const merged = new Set<number>();
  for (const { id, text, cell } of paragraphs) {
    if (!cell) continue;
    if (cell.row > 0 && ((cell.columnSpan ?? 1) > 1 || (cell.rowSpan ?? 1) > 1)) merged.add(cell.table);
    const list = tables.get(cell.table) ?? [];
    list.push({ id, text, row: cell.row, column: cell.column });
    tables.set(cell.table, list);
  }
  // 有合并单元格的，列对不齐，不算。
  return [...tables].filter(([table, cells]) => !merged.has(table) && cells.length <= 2000).map(([, cells]) => cells);
}

function isNumber(text: string): boolean {
  return /^\s*\d{1,3}(?:,\d{3})+(?:\.\d+)?\s*$|^\s*\d+(?:\.\d+)?\s*$/.test(text);
}

function valueOf(text: string): number {
  return Number(text.replace(/[,\s]/g, ''));
}

function table(rows: readonly (readonly string[])[]): Example {
  return {
    paragraphs: rows.flatMap((cells, row) =>
      cells.map((text, column) => ({
        kind: 'body' as const,
        text,
        place: 'table' as const,
        cell: { table: 0, row, column },
      })),
    ),
  };
}
