/** Theme fonts and colours, with the Hans fallback for East Asian faces the theme leaves empty. */
import type { OoxmlPackage } from './package.ts';
import type { XmlElement } from './xml.ts';
import { child, numberOf } from './xml.ts';

export interface Theme {
  /** Typeface behind a theme name such as minorEastAsia, majorHAnsi. */
  font(name: string): string | undefined;
  /** RRGGBB behind a theme colour such as accent1, text1. */
  color(name: string): string | undefined;
  /** Width of the line style a shape refers to, from 1. */
  lineWidthEmu(index: number): number | undefined;
}

const COLOR_ALIASES: Readonly<Record<string, string>> = {
  text1: 'dk1',
  dark1: 'dk1',
  text2: 'dk2',
  dark2: 'dk2',
  background1: 'lt1',
  light1: 'lt1',
  background2: 'lt2',
  light2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/^zh-(?:TW|HK|MO|Hant)/i, 'Hant'],
  [/^ja/i, 'Jpan'],
  [/^ko/i, 'Hang'],
];

/** @param language the East Asian language the settings name for theme fonts; simplified Chinese when not said */
export function readTheme(file: OoxmlPackage, partName: string | undefined, language = 'zh-CN'): Theme {
  const script = SCRIPTS.find(([pattern]) => pattern.test(language))?.[1] ?? 'Hans';
  const elements = partName ? child(file.xml(partName), 'a:themeElements') : undefined;
  const fonts = child(elements, 'a:fontScheme');
  const colors = child(elements, 'a:clrScheme');
  const lines = child(child(elements, 'a:fmtScheme'), 'a:lnStyleLst');
  return {
    font(name) {
      const scheme = child(fonts, name.startsWith('major') ? 'a:majorFont' : 'a:minorFont');
      if (!scheme) return undefined;
      return /EastAsia$/.test(name) ? eastAsianFace(scheme, script) : face(child(scheme, 'a:latin'));
    },
    color(name) {
      const entry = child(colors, `a:${COLOR_ALIASES[name] ?? name}`)?.children[0];
      const value = entry?.attributes['lastClr'] ?? entry?.attributes['val'];
      return value && /^[0-9A-Fa-f]{6}$/.test(value) ? value.toUpperCase() : undefined;
    },
    lineWidthEmu: (index) => numberOf(lines?.children[index - 1]?.attributes['w']),
  };
}

function eastAsianFace(scheme: XmlElement, script: string): string | undefined {
  const own = scheme.children.find(({ name, attributes }) => name === 'a:font' && attributes['script'] === script);
  return face(child(scheme, 'a:ea')) ?? face(own);
}

function face(element: XmlElement | undefined): string | undefined {
  return element?.attributes['typeface'] || undefined;
}
