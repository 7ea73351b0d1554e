/** What 一键排版 sets: the measures of GB/T 9704-2012 and the faces an organisation has. Plain data. */
import type { Text } from '../../document/document.ts';
import { FONT_FAMILIES } from '../../standards/fonts.ts';
import { CHARACTER_SPACE_PT, LINE_PITCH_PT, MARGINS_MM } from '../../standards/format.ts';

export interface LayoutProfile {
  /** Written where the face in use is of another family; a face of the right family always stays. */
  readonly fonts: {
    readonly title: string;
    readonly body: string;
    readonly heading1: string;
    readonly heading2: string;
    readonly pageNumber: string;
  };
  readonly linePitchPt: number;
  /** Added to each character by the grid; negative is tighter. */
  readonly characterSpacePt: number;
  readonly marginsMm: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** 7.3.5.1 加盖印章 or 7.3.5.2 不加盖印章: decides where signature and date stand. */
  readonly seal: 'sealed' | 'unsealed';
}

/** 普通公文的版式：GB/T 9704—2012 第 5 至 7 章。 */
export const DEFAULT_LAYOUT: LayoutProfile = {
  fonts: {
    title: FONT_FAMILIES.xiaobiaosong.preferred,
    body: FONT_FAMILIES.fangsong.preferred,
    heading1: FONT_FAMILIES.heiti.preferred,
    heading2: FONT_FAMILIES.kaiti.preferred,
    pageNumber: FONT_FAMILIES.songti.preferred,
  },
  linePitchPt: LINE_PITCH_PT,
  characterSpacePt: CHARACTER_SPACE_PT,
  marginsMm: MARGINS_MM,
  seal: 'sealed',
};

type Json = Readonly<Record<string, unknown>>;

/** A profile laid over the standard one, and a sentence for everything in it that cannot be used. Never throws. */
export function readLayoutProfile(value: unknown): {
  readonly profile: LayoutProfile;
  readonly problems: readonly Text[];
} {
  const problems: Text[] = [];
  const wrong = (path: string, expected: string, expectedEn: string): void => {
    problems.push({
      'zh-CN': `${path} 应当是${expected}，没有采用。`,
      en: `${path} should be ${expectedEn}; it was not used.`,
    });
  };
  const given = isRecord(value) ? value : {};
  if (!isRecord(value)) wrong('排版方案', '一个 JSON 对象', 'a JSON object');
  const known = new Set(['fonts', 'linePitchPt', 'characterSpacePt', 'marginsMm', 'seal']);
  for (const key of Object.keys(given)) if (!known.has(key)) wrong(key, '已知的设置', 'a known setting');
  const number = (path: string, raw: unknown, usual: number, [from, to]: readonly [number, number]): number => {
    if (raw === undefined) return usual;
    if (typeof raw === 'number' && raw >= from && raw <= to) return raw;
    wrong(path, `${from} 至 ${to} 的数`, `a number from ${from} to ${to}`);
    return usual;
  };
  const word = (path: string, raw: unknown, usual: string): string => {
    if (raw === undefined) return usual;
    if (typeof raw === 'string' && raw.trim() !== '' && raw.length <= 60) return raw.trim();
    wrong(path, '字体名称', 'the name of a typeface');
    return usual;
  };
  const seal = given['seal'] ?? DEFAULT_LAYOUT.seal;
  if (seal !== 'sealed' && seal !== 'unsealed') wrong('seal', 'sealed 或 unsealed', 'sealed or unsealed');
  return {
    profile: {
      fonts: mapValues(DEFAULT_LAYOUT.fonts, (key, usual) => word(`fonts.${key}`, part(given, 'fonts')[key], usual)),
      linePitchPt: number('linePitchPt', given['linePitchPt'], DEFAULT_LAYOUT.linePitchPt, [20, 40]),
      characterSpacePt: number('characterSpacePt', given['characterSpacePt'], CHARACTER_SPACE_PT, [-2, 2]),
      marginsMm: mapValues(DEFAULT_LAYOUT.marginsMm, (key, usual) =>
        number(`marginsMm.${key}`, part(given, 'marginsMm')[key], usual, [10, 80]),
      ),
      seal: seal === 'unsealed' ? 'unsealed' : 'sealed',
    },
    problems,
  };
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function part(given: Json, key: string): Json {
  const value = given[key];
  return isRecord(value) ? value : {};
}

function mapValues<T extends object>(values: T, map: (key: string, value: T[keyof T]) => T[keyof T]): T {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(key, value as T[keyof T])])) as T;
}
