/** PDFs written by hand, letter by letter where the test wants it: what office programs make, without one. */

/** Words at a place: points from the lower left corner, as the format counts. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Degrees against the clock. */
  readonly turn?: number;
  /** Laid unseen over the page, as recognisers do. */
  readonly unseen?: boolean;
}

export interface PdfWishes {
  /** How the font says which letters it shows: by a table, by the character map of GB fonts, or not at all. */
  readonly letters?: 'table' | 'gb' | 'unsaid';
  readonly producer?: string;
  /** All words are unseen. */
  readonly unseen?: boolean;
  /** Asks for a password to open. */
  readonly locked?: boolean;
  /** Degrees the page is shown turned by. */
  readonly rotate?: number;
}

export const A4 = { width: 595.3, height: 841.9 } as const;

export function buildPdf(pages: readonly (readonly Placed[])[], wishes: PdfWishes = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const stream = (content: string): string => `<</Length ${content.length}>>stream\n${content}\nendstream`;
  add('<</Type/Catalog/Pages 2 0 R>>');
  add(`<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${8 + 2 * at} 0 R`).join(' ')}]>>`);
  const encoding = wishes.letters === 'gb' ? 'UniGB-UCS2-H' : 'Identity-H';
  const table = (wishes.letters ?? 'table') === 'table' ? '/ToUnicode 6 0 R' : '';
  add(`<</Type/Font/Subtype/Type0/BaseFont/FangSong/Encoding/${encoding}/DescendantFonts[4 0 R]${table}>>`);
  const collection = wishes.letters === 'gb' ? '(GB1)/Supplement 2' : '(Identity)/Supplement 0';
  add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/FangSong/CIDSystemInfo<</Registry(Adobe)/Ordering${collection}>>/DW 1000/W[1 126 500]/FontDescriptor 5 0 R>>`,
  );
  add(
    '<</Type/FontDescriptor/FontName/FangSong/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>',
  );
  add(stream(letterTable()));
  add(`<</Producer(${wishes.producer ?? 'Test'})>>`);
  pages.forEach((placed, at) => {
    const { width, height } = A4;
    add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Rotate ${wishes.rotate ?? 0}/Resources<</Font<</F 3 0 R>>>>/Contents ${9 + 2 * at} 0 R>>`,
    );
    add(stream(placed.map((each) => show(each, wishes)).join('\n')));
  });
  return assemble(objects, wishes.locked === true);
}

/** Numbers of shapes in a font of its own, which mean nothing to anybody else. */
const shapeOf = (code: number): number => (code % 400) + 1;

function show({ text, x, y, size, turn = 0, unseen }: Placed, { letters, ...wishes }: PdfWishes): string {
  const [sine, cosine] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
    .map((code) => (letters === 'unsaid' ? shapeOf(code) : code).toString(16).padStart(4, '0'))
    .join('');
  const matrix = [cosine, sine, -sine, cosine, x, y].map((each) => each.toFixed(4)).join(' ');
  return `BT ${(unseen ?? wishes.unseen) ? 3 : 0} Tr /F ${size} Tf ${matrix} Tm <${codes}> Tj ET`;
}

/** Every code is the letter of that number. */
function letterTable(): string {
  const rows = Array.from({ length: 256 }, (_, at) => at.toString(16).padStart(2, '0'));
  const ranges = rows.map((row) => `<${row}00><${row}ff><${row}00>`);
  const parts = [0, 1, 2].map((at) => ranges.slice(at * 100, at * 100 + 100));
  const body = parts.map((part) => `${part.length} beginbfrange\n${part.join('\n')}\nendbfrange`).join('\n');
  return `/CIDInit/ProcSet findresource begin 12 dict begin begincmap /CMapName/T def /CMapType 2 def 1 begincodespacerange<0000><ffff>endcodespacerange\n${body}\nendcmap end end`;
}

function assemble(objects: readonly string[], locked: boolean): Uint8Array {
  let text = '%PDF-1.7\n';
  const places = objects.map((body, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const start = text.length;
  const lock = locked
    ? `/Encrypt<</Filter/Standard/V 1/R 2/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>/P -4>>/ID[<00><00>]`
    : '';
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer<</Size ${objects.length + 1}/Root 1 0 R/Info 7 0 R${lock}>>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
