/** Words as WordprocessingML. */

/** Text between tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'));
}

/** A value between double quotes. Control characters XML cannot hold are left out. */
export function escapeAttribute(value: string): string {
  return escapeText(value)
    .replaceAll('"', '&quot;')
    .replace(/[\u0000-\u001f\ufffe\uffff]/g, '');
}

/** One empty element with its attributes, in the order given. */
export function emptyElement(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
  return `<${name}${written.join('')}/>`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\t': '<w:tab/>',
  '\n': '<w:br/>',
  '\f': '<w:br w:type="page"/>',
};

/** What a run holds to show `text`: w:t (or w:delText), tabs and breaks. */
export function runContent(text: string, tag: 'w:t' | 'w:delText' = 'w:t'): string {
  return text
    .split(/([\t\n\f])/)
    .map((piece) => {
      if (piece === '') return '';
      const space = /^\s|\s$|\s{2}/.test(piece) ? ' xml:space="preserve"' : '';
      return SPECIAL[piece] ?? `<${tag}${space}>${escapeText(piece)}</${tag}>`;
    })
    .join('');
}
