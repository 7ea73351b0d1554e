import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../extension/background/base64.ts';
import type { PageReport } from '../../../extension/background/page-report.ts';
import { kindOf, readAttachment } from '../../../extension/background/read-attachment.ts';
import type { FrameState } from '../../../extension/background/tabs.ts';
import { createTabs, movedFrom } from '../../../extension/background/tabs.ts';
import { documentsOf, verdictOf, wordsBeside } from '../../../extension/panel/findings.ts';
import { remembered } from '../../../extension/panel/remembered.ts';
import { patternOf, patternTyped } from '../../../extension/panel/sites.ts';
import { buildOpinionText, isUnreadable, readOoxml } from '../../../shared/index.ts';

const REPORT: PageReport = {
  genre: null,
  direction: null,
  title: '通知',
  characters: 10,
  fields: [],
  findings: [],
  setAside: [],
  documentKey: 'k',
  summary: {
    counts: { error: 0, warning: 0, info: 0 },
    passed: 1,
    notApplicable: 0,
    off: 0,
    cannotTell: [],
    manual: [],
    broken: [],
  },
};
const FRAME: FrameState = {
  frame: 0,
  url: 'https://a/',
  title: '页面',
  attachments: [],
  unreadable: [],
  moved: [],
  report: REPORT,
};
const card = {
  severity: 'error',
  kind: '',
  element: '',
  message: '应当用全角冒号',
  clauses: '7.3.2',
  labels: { suggest: '', copy: '', write: '', panel: '' },
} as const;
const FINDING = {
  rule: 'r',
  fingerprint: 'f',
  severity: 'error',
  certainty: 'certain',
  group: 'title',
  quote: 'x',
  card,
  at: { block: 3, start: 0, end: 1 },
} as const;
const { report: _report, ...UNDER_WAY } = FRAME;

describe('the verdict', () => {
  const verdict = (frame: FrameState): string => {
    const state = { tab: 1, frames: [frame], attachments: [] };
    return verdictOf(state, documentsOf(state)).kind;
  };
  it('never sounds clean where something was not checked', () => {
    expect(verdict(FRAME)).toBe('acceptable');
    expect(verdict({ ...FRAME, failed: 'broken' })).toBe('noVerdict');
    expect(verdict({ ...FRAME, unreadable: ['canvas'] })).toBe('noVerdict');
    expect(verdict(UNDER_WAY)).toBe('noVerdict');
    expect(verdict({ ...FRAME, report: { ...REPORT, summary: { ...REPORT.summary, broken: ['r'] } } })).toBe(
      'noVerdict',
    );
    expect(verdict({ ...FRAME, report: { ...REPORT, findings: [FINDING] } })).toBe('sendBack');
  });
});

describe('tabs', () => {
  it('keep what moved away until it is found again', () => {
    const old = { ...FRAME, report: { ...REPORT, findings: [FINDING] } };
    expect(movedFrom(old, REPORT, [1, 2])).toEqual([FINDING]);
    expect(movedFrom(old, REPORT, [1, 2, 3])).toEqual([]);
    expect(movedFrom({ ...FRAME, moved: [FINDING] }, { ...REPORT, findings: [FINDING] }, [3])).toEqual([]);
  });

  it('forget a page with its frames and attachments', () => {
    const tabs = createTabs();
    tabs.put(1, FRAME);
    tabs.put(1, { ...FRAME, frame: 5 });
    tabs.putAttachment(1, { url: 'u', name: 'n', step: 'done' });
    expect(tabs.drop(1, 0)).toEqual(['1/0', '1/5', '1|u']);
    expect(tabs.get(1)).toEqual({ tab: 1, frames: [], attachments: [] });
  });
});

describe('attachments', () => {
  it('are told by what they are, each with a plain sentence where they cannot be read', async () => {
    expect(kindOf(strToU8('%PDF-1.7'))).toBe('pdf');
    expect(kindOf(zipSync({ 'OFD.xml': strToU8('<a/>') }))).toBe('ofd');
    expect(kindOf(zipSync({ 'word/document.xml': strToU8('<a/>') }))).toBe('zip');
    for (const bytes of [
      strToU8('%PDF-'),
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
      strToU8('<html>'),
      new Uint8Array(),
    ]) {
      const read = await readAttachment(bytes);
      expect(isUnreadable(read) && read.unreadable['zh-CN'].length > 5).toBe(true);
    }
  });

  it('travel as text without loss', () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 251);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });
});

describe('sites', () => {
  it('are exactly one origin each', () => {
    expect(patternOf('https://oa.example.gov.cn/a?b')).toBe('https://oa.example.gov.cn/*');
    expect(patternOf('about:blank')).toBeUndefined();
    expect(patternTyped('oa.example.gov.cn')).toBe('https://oa.example.gov.cn/*');
    for (const bad of ['', '*', '<all_urls>', 'https://*/*', 'a b']) expect(patternTyped(bad)).toBeUndefined();
  });
});

describe('an edited opinion', () => {
  it('becomes a file with its words, without the notes for the reviewer', () => {
    const read = readOoxml(
      buildOpinionText(
        '审核意见\n\n市水利局：\n　　一、文种格式\n　　1.第1段：改。\n' +
          '　'.repeat(16) +
          '市政府办\n\n——以下供参考——\n　　不发出\n',
      ),
    );
    const text = isUnreadable(read) ? '' : read.paragraphs.map((each) => each.text).join('\n');
    for (const words of ['审核意见', '市水利局：', '第1段：改。', '市政府办']) expect(text).toContain(words);
    expect(text).not.toContain('不发出');
  });
});

describe('the marked words beside a message', () => {
  it('are shown only where the message does not say them, and never at length', () => {
    const told = { ...card, message: '标题末尾一般不用标点，现为“。”' };
    expect(wordsBeside({ quote: '。', card: told }, 40)).toBe('');
    expect(wordsBeside({ quote: ' 文字\n有误 ', card: told }, 40)).toBe('文字 有误');
    expect(wordsBeside({ quote: '长'.repeat(50), card: told }, 40)).toBe(`${'长'.repeat(40)}……`);
  });
});

describe('an open panel', () => {
  const attachment = { url: 'https://a/1.docx', name: '1.docx', step: 'done', report: REPORT } as const;
  const before = { tab: 1, frames: [FRAME], attachments: [attachment] };

  it('goes on showing what was found in attachments when a background that slept tells of the page anew', () => {
    expect(remembered(before, { tab: 1, frames: [FRAME], attachments: [] }).attachments).toEqual([attachment]);
    const again = { ...attachment, step: 'checking' } as const;
    expect(remembered(before, { tab: 1, frames: [FRAME], attachments: [again] }).attachments).toEqual([again]);
  });

  it('lets them go with the page, and shows them on no other tab', () => {
    const tabs = createTabs();
    const told: number[] = [];
    tabs.watch((tab) => told.push(tab));
    // A page left while the background slept is told of too.
    tabs.drop(1, 0);
    expect(told).toEqual([1]);
    const left = remembered(before, tabs.get(1));
    expect(remembered(left, { tab: 1, frames: [FRAME], attachments: [] }).attachments).toEqual([]);
    expect(remembered(before, { tab: 2, frames: [FRAME], attachments: [] }).attachments).toEqual([]);
  });
});
