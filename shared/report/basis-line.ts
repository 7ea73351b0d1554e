/** 检查依据 as reports say it: which rule packs were in force, each with its 校验值, so that two desks can be compared. */
import type { Language } from '../document/document.ts';

/** A 规则包 that was in force; equal hashes, equal rules on every desk. */
export interface PackInForce {
  readonly id: string;
  readonly version?: number;
  /** 校验值 of what the pack says. */
  readonly hash: string;
}

/** 规则包 office 第 3 版 (00000000000003) */
export function packWords({ id, version, hash }: PackInForce, language: Language): string {
  const zh = language === 'zh-CN';
  const edition = version === undefined ? '' : zh ? ` 第 ${version} 版` : ` v${version}`;
  return `${zh ? '规则包' : 'Pack'} ${id}${edition} (${hash})`;
}

/** One line for the end of a report; undefined where the built-in rules alone were in force. */
export function basisLine(packs: readonly PackInForce[], language: Language): string | undefined {
  if (packs.length === 0) return undefined;
  const zh = language === 'zh-CN';
  const words = packs.map((pack) => packWords(pack, language)).join(zh ? '，' : ', ');
  return zh ? `检查依据：${words}` : `Checked by: ${words}`;
}

/** The same as an 附注 under the date of a paper that is sent out (GB/T 9704—2012, 7.3.6); undefined as above. */
export function basisNote(packs: readonly PackInForce[]): string | undefined {
  if (packs.length === 0) return undefined;
  const words = packs.map(({ id, version, hash }) => {
    const edition = version === undefined ? '' : `第${version}版`;
    return `规则包${id}${edition}，校验值${hash}`;
  });
  return `（检查依据：${words.join('；')}）`;
}
