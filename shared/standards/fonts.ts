/**
 * Which typefaces count as which: one family by its Chinese, English and file names, of every foundry in use in offices.
 * GB/T 9704 names 小标宋、仿宋、楷体、黑体、宋体 and no product; any cut of the family serves.
 */
import type { Text } from '../document/document.ts';

export type FontFamily = 'xiaobiaosong' | 'fangsong' | 'kaiti' | 'heiti' | 'songti';

interface FamilyEntry {
  readonly name: Text;
  /** What a fix writes: the face offices most often have. */
  readonly preferred: string;
  readonly accepted: readonly string[];
  /** Used where the proper face is not installed; a hint, never a warning. */
  readonly substitutes: readonly string[];
}

export const FONT_FAMILIES: Readonly<Record<FontFamily, FamilyEntry>> = {
  xiaobiaosong: {
    name: { 'zh-CN': '小标宋体', en: 'Xiaobiaosong' },
    preferred: '方正小标宋简体',
    accepted: [
      ...['方正小标宋简体', '方正小标宋_GBK', '方正小标宋_GB18030', '方正小标宋_GB2312', '方正小标宋', '小标宋'],
      ...['FZXiaoBiaoSong-B05', 'FZXiaoBiaoSong-B05S', 'FZXBSJW', 'FZXBSJW--GB1-0', 'FZXBSK', 'FZXBSK--GBK1-0'],
      ...['CESI小标宋', 'CESI小标宋-GB2312', 'CESI小标宋-GB13000', 'CESI小标宋-GB18030', 'CESI_XBS', 'CESI XBS'],
      ...[
        'CESI_XBS_GB2312',
        'CESI_XBS_GB13000',
        'CESI_XBS_GB18030',
        '小标宋体',
        '小标宋简体',
        '文星标宋',
        '文星简小标宋',
      ],
      ...['长城小标宋体', '长城小标宋', '华康小标宋', '文鼎小标宋', '文鼎小标宋简', '汉仪小标宋简', '汉仪小标宋体简'],
      ...['HYXiaoBiaoSongJ', '国标小标宋', '方正公文小标宋', 'FZGWXBS', 'Founder XiaoBiaoSong', '方正粗小标宋简体'],
      ...['方正小标宋_GBK Regular'],
    ],
    substitutes: [
      ...['华文中宋', 'STZhongsong', 'STZHONGS', '方正大标宋简体', '方正大标宋_GBK', '方正粗宋简体', '创艺简标宋'],
      ...['经典标宋简', '方正中宋'],
    ],
  },
  fangsong: {
    name: { 'zh-CN': '仿宋体', en: 'Fangsong' },
    preferred: '仿宋_GB2312',
    accepted: [
      ...['仿宋', '仿宋体', '仿宋_GB2312', '仿宋_GBK', '仿宋_GB18030', '仿宋_gb13000', 'FangSong', 'FangSong_GB2312'],
      ...['simfang', 'SIMFANG.TTF', '方正仿宋', '方正仿宋_GBK', '方正仿宋_GB2312', '方正仿宋_GB18030', '方正仿宋简体'],
      ...['FZFangSong-Z02', 'FZFangSong-Z02S', 'FZFSJW', 'FZFSJW--GB1-0', 'FZFSK', 'FZFSK--GBK1-0', '方正公文仿宋'],
      ...['FZGWFS', 'CESI仿宋', 'CESI仿宋-GB2312', 'CESI仿宋-GB13000', 'CESI仿宋-GB18030', 'CESI_FS', 'CESI_FS_GB2312'],
      ...[
        'CESI_FS_GB13000',
        'CESI_FS_GB18030',
        '华文仿宋',
        'STFangsong',
        'STFANGSO',
        '文星仿宋',
        '文鼎仿宋简',
        '汉仪仿宋简',
      ],
      ...[
        '长城仿宋体',
        '国标仿宋',
        '国标仿宋-GB/T 2312',
        '国标仿宋-GB2312',
        'Adobe 仿宋 Std',
        'Adobe Fangsong Std',
        '朱雀仿宋',
      ],
      ...['Zhuque Fangsong', 'Founder FangSong', '思源仿宋', 'FandolFang', 'FandolFang R', '方正仿宋_GBK Regular'],
    ],
    substitutes: [],
  },
  kaiti: {
    name: { 'zh-CN': '楷体', en: 'Kaiti' },
    preferred: '楷体_GB2312',
    accepted: [
      ...[
        '楷体',
        '楷体_GB2312',
        '楷体_GBK',
        '楷体_GB18030',
        'KaiTi',
        'KaiTi_GB2312',
        'simkai',
        'SIMKAI.TTF',
        '方正楷体',
      ],
      ...['方正楷体_GBK', '方正楷体_GB2312', '方正楷体_GB18030', '方正楷体简体', 'FZKai-Z03', 'FZKai-Z03S', 'FZKTJW'],
      ...['FZKTJW--GB1-0', 'FZKTK', 'FZKTK--GBK1-0', '方正公文楷体', 'FZGWKT', 'CESI楷体', 'CESI楷体-GB2312'],
      ...['CESI楷体-GB13000', 'CESI楷体-GB18030', 'CESI_KT', 'CESI_KT_GB2312', 'CESI_KT_GB13000', 'CESI_KT_GB18030'],
      ...['华文楷体', 'STKaiti', 'STKAITI.TTF', '文星楷体', '文鼎楷体', '汉仪楷体简', '长城楷体', '国标楷体', 'Kai'],
      ...['Adobe 楷体 Std', 'Adobe Kaiti Std', '霞鹜文楷', 'LXGW WenKai', 'FandolKai', 'FandolKai R'],
    ],
    substitutes: [],
  },
  heiti: {
    name: { 'zh-CN': '黑体', en: 'Heiti' },
    preferred: '黑体',
    accepted: [
      ...['黑体', 'SimHei', 'SIMHEI.TTF', '黑体_GB2312', '黑体_GBK', '方正黑体', '方正黑体_GBK', '方正黑体_GB2312'],
      ...['方正黑体_GB18030', '方正黑体简体', 'FZHei-B01', 'FZHei-B01S', 'FZHTJW', 'FZHTJW--GB1-0', 'FZHTK'],
      ...[
        'FZHTK--GBK1-0',
        '方正公文黑体',
        'FZGWHT',
        'CESI黑体',
        'CESI黑体-GB2312',
        'CESI黑体-GB13000',
        'CESI黑体-GB18030',
      ],
      ...[
        'CESI_HT',
        'CESI_HT_GB2312',
        'CESI_HT_GB13000',
        'CESI_HT_GB18030',
        '华文黑体',
        'STHeiti',
        '文星黑体',
        '文鼎黑体',
      ],
      ...['汉仪黑体简', '汉仪中黑简', '长城黑体', '国标黑体', 'Adobe 黑体 Std', 'Adobe Heiti Std', '思源黑体'],
      ...['Source Han Sans CN', 'Source Han Sans SC', 'Noto Sans CJK SC', 'FandolHei', 'FandolHei R'],
    ],
    substitutes: ['华文细黑', 'STXihei'],
  },
  songti: {
    name: { 'zh-CN': '宋体', en: 'Songti' },
    preferred: '宋体',
    accepted: [
      ...['宋体', 'SimSun', 'NSimSun', '新宋体', 'SIMSUN.TTC', '方正书宋_GBK', '方正书宋简体'],
      ...['方正宋体', '方正宋体_GBK', 'FZShuSong-Z01', 'FZShuSong-Z01S', 'CESI宋体', 'CESI宋体-GB2312'],
      ...[
        'CESI宋体-GB13000',
        'CESI宋体-GB18030',
        'CESI_SongTi',
        'CESI_ST',
        '华文宋体',
        'STSong',
        '汉仪书宋一简',
        '国标宋体',
      ],
      ...[
        '思源宋体',
        'Source Han Serif CN',
        'Source Han Serif SC',
        'Noto Serif CJK SC',
        'FandolSong',
        'Adobe 宋体 Std',
        'Adobe Song Std',
      ],
    ],
    substitutes: [],
  },
};

/** Faces that hold only what others lack: a character in one of them is a fallback, not a choice of type. */
const RARE_CHARACTER_FACES: readonly string[] = [
  ...[
    'SimSun-ExtB',
    '宋体-ExtB',
    'SimSun-ExtG',
    '宋体-PUA',
    'MingLiU-ExtB',
    'HanaMinA',
    'HanaMinB',
    '花园明朝A',
    '花园明朝B',
  ],
  ...['方正宋体S-超大字符集', '方正宋体-人口信息', '方正宋黑_GBK', 'Plangothic', 'BabelStone Han'],
];

/** A document names few faces, each of them thousands of times. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 1000;

/** One spelling for a face: full-width letters narrow, case, blanks, `@`, quotes and separators gone. */
function fold(name: string): string {
  const known = FOLDED.get(name);
  if (known !== undefined) return known;
  const folded = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^@/, '')
    .replace(/\.(?:ttf|ttc|otf)$/, '')
    .replace(/[\s_\-'"（）()]+/g, '');
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
  FOLDED.set(name, folded);
  return folded;
}

interface KnownFace {
  readonly family: FontFamily;
  readonly substitute: boolean;
}

const FAMILY_BY_FACE: ReadonlyMap<string, KnownFace> = new Map(
  (Object.keys(FONT_FAMILIES) as FontFamily[]).flatMap((family): (readonly [string, KnownFace])[] => [
    ...FONT_FAMILIES[family].substitutes.map((face) => [fold(face), { family, substitute: true }] as const),
    ...FONT_FAMILIES[family].accepted.map((face) => [fold(face), { family, substitute: false }] as const),
  ]),
);
const RARE: ReadonlySet<string> = new Set(RARE_CHARACTER_FACES.map(fold));

/** The family a face belongs to; a substitute counts as of the family it stands in for. Absent: none of the five. */
export function familyOf(face: string): FontFamily | undefined {
  return FAMILY_BY_FACE.get(fold(face))?.family;
}

/** `yes` a face of the family, `substitute` one used in its stead, `no` another. `more`: faces an organisation adds. */
export function isOfFamily(
  face: string,
  family: FontFamily,
  more: readonly string[] = [],
): 'yes' | 'substitute' | 'no' {
  const known = FAMILY_BY_FACE.get(fold(face));
  if (known?.family === family) return known.substitute ? 'substitute' : 'yes';
  return more.some((each) => fold(each) === fold(face)) ? 'yes' : 'no';
}

/** Whether a face is a fallback for rare characters, allowed beside any family. */
export function isRareCharacterFace(face: string): boolean {
  return RARE.has(fold(face));
}
