/** Words of the extension's own surfaces, both languages side by side; those of findings come from the rules. */
import type { Language, Text } from '../shared/index.ts';
import type { CardText } from './page/card-text.ts';

const text = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });

export const STRINGS = {
  suggest: text('建议：', 'Suggested:'),
  copy: text('复制建议', 'Copy suggestion'),
  write: text('写入', 'Write'),
  remove: text('（删去）', '(remove)'),
  openPanel: text('在面板中查看', 'Show in panel'),
  pickMenu: text('核稿：指出要素的位置', 'Hegao: point out where something stands'),
  pickHint: text(
    '请点一下“{name}”所在的位置。方向键放大、缩小、移动，回车选定，Esc 取消。',
    'Click where “{name}” stands. Arrow keys widen, narrow and move, Enter takes, Esc cancels.',
  ),
} as const;

/** What the browser is set to, as one of our two. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** Labels of the card beside marked words. */
export function labelsIn(language: Language): CardText['labels'] {
  return {
    suggest: STRINGS.suggest[language],
    copy: STRINGS.copy[language],
    write: STRINGS.write[language],
    panel: STRINGS.openPanel[language],
  };
}
