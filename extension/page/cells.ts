/** Where a block stands in a table of data. Tables that only place things are not such tables. */

export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

const numbers = new WeakMap<HTMLTableElement, number>();
let nextTable = 0;

export function cellOf(element: Element): CellPlace | undefined {
  const cell = element.closest('td, th');
  if (!(cell instanceof HTMLTableCellElement)) return undefined;
  const row = cell.parentElement;
  const table = cell.closest('table');
  if (!(row instanceof HTMLTableRowElement) || !table || isForPlacing(table, cell)) return undefined;
  let number = numbers.get(table);
  if (number === undefined) {
    number = nextTable;
    nextTable += 1;
    numbers.set(table, number);
  }
  return { table: number, row: row.rowIndex, column: cell.cellIndex };
}

/** One column, or a cell that holds running text of many blocks: the table only places things. */
function isForPlacing(table: HTMLTableElement, cell: HTMLTableCellElement): boolean {
  const columns = table.rows[0]?.cells.length ?? 0;
  return columns < 2 || cell.querySelectorAll('p, div, li').length > 6;
}
