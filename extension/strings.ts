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

/** Elements by the names fields and mappings know them by, in the order people look for them. */
export const PLACE_NAMES = {
  标题: text('标题', 'Title'),
  发文字号: text('发文字号', 'Document number'),
  主送: text('主送机关', 'Recipient'),
  抄送: text('抄送机关', 'Copied to'),
  发文机关: text('发文机关', 'Issuer'),
  成文日期: text('成文日期', 'Date of issue'),
  密级: text('密级', 'Classification'),
  紧急程度: text('紧急程度', 'Urgency'),
  签发人: text('签发人', 'Signer'),
  正文: text('正文', 'Body'),
  附件: text('附件', 'Attachments'),
} as const;

export function placeName(name: string, language: Language): string {
  return name in PLACE_NAMES ? PLACE_NAMES[name as keyof typeof PLACE_NAMES][language] : name;
}

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
