/** Accepts or rejects one author's tracked changes in a body's XML, as Word's buttons do: what tests compare with. */

type Verdict = 'accept' | 'reject';

/** Only run-level marks and property changes; other authors' marks stay. */
export function settleChanges(xml: string, verdict: Verdict, author: string): string {
  const mine = (tag: string): RegExp => new RegExp(`<${tag} [^>]*w:author="${author}"[^>]*>(.*?)</${tag}>`, 'gs');
  const unwrap = (text: string, tag: string): string => text.replace(mine(tag), '$1');
  const drop = (text: string, tag: string): string => text.replace(mine(tag), '');
  if (verdict === 'accept') return ['w:rPrChange', 'w:pPrChange', 'w:del'].reduce(drop, unwrap(xml, 'w:ins'));
  const words = unwrap(drop(xml, 'w:ins'), 'w:del').replace(/(<\/?w:)delText\b/g, '$1t');
  return restoreProperties(words, author);
}

function restoreProperties(xml: string, author: string): string {
  const change = new RegExp(
    `<w:rPr>(?:(?!</?w:rPr>).)*<w:rPrChange [^>]*w:author="${author}"[^>]*><w:rPr>((?:(?!</?w:rPr>).)*)</w:rPr></w:rPrChange></w:rPr>`,
    'gs',
  );
  return xml.replace(change, '<w:rPr>$1</w:rPr>');
}
