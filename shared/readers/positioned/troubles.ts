/** Why fixed pages cannot be judged, one plain sentence each. */
import type { Text } from '../../document/document.ts';

/** More pages are no official document. */
export const MOST_PAGES = 500;

export type Trouble =
  | 'encrypted'
  | 'damaged'
  | 'scan'
  | 'overScan'
  | 'nameless'
  | 'turned'
  | 'tooManyPages'
  | 'slow'
  | 'tooLarge'
  | 'notThis';

/** @param name of the format, as people call it */
export function troublesOf(name: 'PDF' | 'OFD'): Readonly<Record<Trouble, Text>> {
  const say = (zh: string, en: string): Text => ({ 'zh-CN': `这个 ${name} ${zh}`, en: `This ${name} ${en}` });
  return {
    encrypted: say('设了密码，请去掉密码后再检查。', 'is protected by a password; please remove it first.'),
    damaged: say('已损坏或者不完整，请重新获取后再检查。', 'is damaged or incomplete; please get it again.'),
    scan: say(
      '是扫描件或者图片，没有可读的文字，请对照原文人工核对。',
      'is a scan or all pictures; it holds no text to read.',
    ),
    overScan: say(
      '是扫描件，文字是机器识别出来的，可能有误，没有检查；请提供原文件。',
      'is a scan whose words were recognised by a machine and may be wrong, so it was not checked; please give the original.',
    ),
    nameless: say(
      '的字体没有写明是什么字，读出来是乱码，没有检查；请提供原文件。',
      'has fonts that do not say which letters they show, so it was not checked; please give the original.',
    ),
    turned: say(
      '有很多竖排或者斜排的文字，没有检查；请提供原文件。',
      'has many words that run downwards or aslant, so it was not checked; please give the original.',
    ),
    tooManyPages: say(`超过 ${MOST_PAGES} 页，没有检查。`, `has more than ${MOST_PAGES} pages and was not checked.`),
    slow: say(
      '读取时间过长，没有检查；请提供原文件。',
      'takes too long to read, so it was not checked; please give the original.',
    ),
    tooLarge: say(
      '展开后过大或者部件过多，为安全起见没有读取。',
      'grows too large when opened and was not read, for safety.',
    ),
    notThis: say(
      '缺少必要的部件，不能读取，请重新获取。',
      'lacks parts that every such file has; please get it again.',
    ),
  };
}
