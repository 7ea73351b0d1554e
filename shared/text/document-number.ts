/** 发文字号：机关代字、年份、顺序号，连同常见的错误写法。Linear in the text. */

export interface WrittenDocumentNumber {
  /** 机关代字 before the year. */
  readonly code: string;
  /** As written: 2024, 24, XXXX. */
  readonly year: string;
  /** As written: 5, 05, X. */
  readonly serial: string;
  /** The two characters around the year. */
  readonly brackets: string;
  readonly hasDi: boolean;
  readonly hasHao: boolean;
  /** Year or serial still to be filled in. */
  readonly placeholder: boolean;
  readonly start: number;
  readonly end: number;
  /** Offsets of the bracketed year. */
  readonly yearStart: number;
  readonly yearEnd: number;
}

const NUMBER =
  /([一-鿿A-Za-zＸ×✕]{1,20})\s?([〔[［【(（〖﹝{｛<〈„])\s?((?:\d{2}|\d{4}|\d{2,3}[XxＸ×✕]{1,2}|[XxＸ×✕*＊_\s]{1,6}))\s?年?\s?([〕\]］】)）〗﹞}｝>〉‟”])\s?(第)?\s?(\d{1,5}|[XxＸ×✕*＊_]{1,4}|\s{1,6})\s?(号)?/g;

/** Every document number in the text, well-formed or not. */
export function findDocumentNumbers(text: string): readonly WrittenDocumentNumber[] {
  const numbers: WrittenDocumentNumber[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [whole, code = '', open = '', year = '', close = '', di, serial = '', hao] = match;
    if (!hao && !/\d/.test(serial)) continue;
    const yearStart = match.index + whole.indexOf(open, code.length);
    numbers.push({
      code,
      year: year.trim(),
      serial: serial.trim(),
      brackets: open + close,
      hasDi: di !== undefined,
      hasHao: hao !== undefined,
      placeholder: !/^\d+$/.test(year.trim()) || !/^\d+$/.test(serial.trim()),
      start: match.index,
      end: match.index + whole.trimEnd().length,
      yearStart,
      yearEnd: match.index + whole.indexOf(close, yearStart - match.index + 1) + 1,
    });
  }
  return numbers;
}
