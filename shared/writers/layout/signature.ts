/** 发文机关署名和成文日期的位置，按字数计算（7.3.5.1 加盖印章，7.3.5.2 不加盖印章）。 */
import type { ParagraphFormat, ParagraphId } from '../../document/document.ts';
import { shownWidth } from '../../text/width.ts';
import type { LayoutProfile } from './profile.ts';
import { rightAt } from './shapes.ts';
import type { Flow, Sheet } from './sheet.ts';

/** 成文日期右空四字；署名右空二字，日期首字比署名首字右移二字。 */
const DATE_ROOM = 4;
const UNSEALED_ROOM = 2;

/** Formats of the signature's paragraphs, those that follow one another together. */
export function signatureShapes(flow: readonly Flow[], sheet: Sheet): ReadonlyMap<ParagraphId, ParagraphFormat> {
  const shapes = new Map<ParagraphId, ParagraphFormat>();
  const signed = flow.filter(({ main }) => main?.kind === 'issuer' || main?.kind === 'issueDate');
  const dates = signed.filter(({ main }) => main?.kind === 'issueDate');
  const names = signed.filter(({ main }) => main?.kind === 'issuer');
  const widthOf = (each: Flow): number => shownWidth(each.paragraph.text.trim());
  const date = Math.max(0, ...dates.map(widthOf));
  const name = Math.max(0, ...names.map(widthOf));
  const rooms =
    sheet.form === 'order' ? SIGNED_BY_STAMP : roomsFor({ date, name, names: names.length }, sheet.profile.seal);
  for (const each of signed) {
    const room = each.main?.kind === 'issueDate' ? rooms.date : rooms.name(widthOf(each));
    shapes.set(each.paragraph.id, {
      ...rightAt(each.paragraph.text, room),
      ...(each.main?.kind === 'issuer' && { keepWithNext: true }),
    });
  }
  return shapes;
}

interface Widths {
  readonly date: number;
  readonly name: number;
  readonly names: number;
}

interface Rooms {
  /** Characters left free at the right of the date, and of a name of some width. */
  readonly date: number;
  readonly name: (width: number) => number;
}

/** 7.3.5.3 签名章和成文日期都右空四字。 */
const SIGNED_BY_STAMP: Rooms = { date: DATE_ROOM, name: () => DATE_ROOM };

function roomsFor({ date, name, names }: Widths, seal: LayoutProfile['seal']): Rooms {
  if (date === 0) return { date: 0, name: () => (seal === 'sealed' ? DATE_ROOM : UNSEALED_ROOM) };
  if (seal === 'sealed') {
    // 署名以成文日期居中: a name too long for that keeps to the edge and moves the date.
    const dateRoom = Math.max(DATE_ROOM, (name - date) / 2);
    return { date: names === 0 ? DATE_ROOM : dateRoom, name: (width) => dateRoom + (date - width) / 2 };
  }
  if (names === 0) return { date: UNSEALED_ROOM, name: () => UNSEALED_ROOM };
  if (date > name) {
    const edge = UNSEALED_ROOM + date + 2;
    return { date: UNSEALED_ROOM, name: (width) => edge - width };
  }
  return { date: name - date, name: (width) => UNSEALED_ROOM + name - width };
}
