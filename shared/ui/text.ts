import type { Language, Text } from '../document/document.ts';

/** Both languages of one sentence, the Chinese first. */
export function both(zh: string, en: string): Text {
  return { 'zh-CN': zh, en };
}

/** One sentence in the reader's language. */
export function say(text: Text, language: Language): string {
  return text[language];
}
