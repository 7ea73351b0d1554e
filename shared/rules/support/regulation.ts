/** Whether a document is, or carries, a set of rules in articles (第一条……). */
interface Seen {
  readonly paragraphs: readonly { readonly text: string }[];
}

const ARTICLE = /^[\s\u3000]*第[一二三四五六七八九十百零〇\d]{1,6}条[\s\u3000]/;
const NAME = /(?:办法|规定|细则|规则|条例|准则|章程|规程)(?:[》（(〔]|的通知|$)/;
const MIN_ARTICLES = 3;

/** 制度类文本：标题为办法、规定一类，正文至少三条。 */
export function isRegulation(title: string, { paragraphs }: Seen): boolean {
  if (!NAME.test(title)) return false;
  let count = 0;
  for (const { text } of paragraphs) if (ARTICLE.test(text)) count += 1;
  return count >= MIN_ARTICLES;
}
