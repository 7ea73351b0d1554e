import { readText } from '../../../shared/index.ts';
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../../extension/background/desk.ts';
import type { PageReport } from '../../../extension/background/page-report.ts';
import { isAlike } from '../../../extension/background/same-document.ts';
import type { PageUpdate, Standing } from '../../../extension/messages.ts';
import { STANDING } from '../../support/standing.ts';

function update(texts: readonly string[], fields: PageUpdate['fields'] = []): PageUpdate {
  return {
    url: 'https://oa.example.gov.cn/',
    title: '页面',
    order: texts.map((_, at) => at + 1),
    blocks: texts.map((text, at) => ({ id: at + 1, text, ...(at === 0 && { centered: true }) })),
    fields,
    attachments: [],
    unreadable: [],
  };
}

const DRAFT = ['关于做好防汛工作的通知。', '各县人民政府：', '　　请于4月31日前完成。'];
const rulesOf = (answer: object): readonly string[] =>
  'findings' in answer ? (answer as PageReport).findings.map(({ rule }) => rule) : [];

const WISH = { version: '1.0.0', fields: {}, answers: [] };

describe('what is found at the beginning of a long page', () => {
  const LONG = [
    '关于防汛工作的通知',
    '各县人民政府：',
    '　　请于4月31日前完成。',
    ...Array<string>(1600).fill('　　已完成。'),
  ];
  LONG.push('　　请于6月31日前报送。');
  const early = (told: Partial<PageUpdate>, standing: Partial<Standing> = {}): readonly string[] | undefined => {
    let found: readonly string[] | undefined;
    const page = { ...update(LONG), ...told };
    const answer = createDesk().checkPage('a', page, { ...STANDING, ...standing }, (findings) => {
      found = findings.map(({ quote, at }) => `${at?.block} ${quote}`);
    });
    expect(answer).toHaveProperty('findings');
    return found;
  };

  it('is told before the rest is judged', () => {
    expect(early({})).toEqual(['3 4月31日']);
  });

  it('is not told where the whole might keep it back, nor of a page that is soon judged', () => {
    const field = { name: '主送', label: '主送机关', value: '各县人民政府' };
    expect(early({ fields: [field] })).toBeUndefined();
    expect(early({}, { unclassified: true })).toBeUndefined();
    const rows = LONG.map((_, at) => `关于第${at}号工作的通知 2026-01-01`);
    expect(early({ blocks: update(rows).blocks })).toBeUndefined();
    expect(early({ order: [1, 2, 3] })).toBeUndefined();
  });
});

describe('the desk of pages', () => {
  it('judges only what changed and asks for everything where it lost track', () => {
    const desk = createDesk();
    expect(rulesOf(desk.checkPage('a', update(DRAFT), STANDING))).toContain('punctuation/title-end-mark');
    const mended = { ...update(DRAFT), blocks: [{ id: 1, text: '关于做好防汛工作的通知', centered: true }] };
    expect(rulesOf(desk.checkPage('a', mended, STANDING))).not.toContain('punctuation/title-end-mark');
    expect(createDesk().checkPage('a', { ...update(DRAFT), blocks: [] }, STANDING)).toEqual({ resend: true });
    expect(createDesk().checkAgain('a', STANDING)).toEqual({ resend: true });
  });

  it('sets aside by fingerprint in this document and nowhere else', () => {
    const desk = createDesk();
    const first = desk.checkPage('a', update(DRAFT), STANDING) as PageReport;
    const found = first.findings.find(({ rule }) => rule === 'punctuation/title-end-mark');
    const record = {
      scope: 'place' as const,
      rule: 'punctuation/title-end-mark',
      fingerprint: found?.fingerprint ?? '',
      document: first.documentKey,
      reason: '惯例',
      date: '2026-01-01',
    };
    const after = desk.checkAgain('a', { ...STANDING, records: [record] }) as PageReport;
    expect(rulesOf(after)).not.toContain('punctuation/title-end-mark');
    expect(after.setAside.map(({ reason }) => reason)).toEqual(['惯例']);
    const other = { ...STANDING, records: [{ ...record, document: 'another' }] };
    expect(rulesOf(desk.checkAgain('a', other))).toContain('punctuation/title-end-mark');
  });

  it('stops at a mark of secrecy where the machine may not hold such documents', () => {
    const fields = [{ name: '密级', label: '密级', value: '机密★1年' }];
    const guarded = { ...STANDING, unclassified: true };
    const report = createDesk().checkPage('a', update(DRAFT, fields), guarded) as PageReport;
    expect(report).toMatchObject({ stopped: true, title: '', findings: [], fields: [] });
    const open = createDesk().checkPage('a', update(DRAFT, fields), STANDING) as PageReport;
    expect(open.stopped).toBeUndefined();
  });

  it('compares a form with the words beside it, but never with those of another document', () => {
    const form = (title: string): PageUpdate['fields'] => [
      { name: '标题', label: '标题', value: title },
      { name: '主送', label: '主送', value: '省人民政府' },
    ];
    const same = createDesk().checkPage('a', update(DRAFT, form('关于做好防汛工作的通知')), STANDING);
    expect(rulesOf(same)).toContain('consistency/form-vs-document');
    const other = createDesk().checkPage('a', update(DRAFT, form('城市供水管理办法')), STANDING);
    expect(rulesOf(other)).not.toContain('consistency/form-vs-document');
    expect(isAlike('清江市人民政府关于做好防汛工作的通知', '关于做好防汛工作的通知')).toBe(true);
    expect(isAlike('关于印发预算的通知', '城市供水管理办法')).toBe(false);
  });

  it('knows a list of documents from a document with a table of them, and says nothing of its rows', () => {
    const desk = createDesk();
    const titles = ['关于防汛的通知。', '关于防汛工作的通知', '关于抗旱经费的请示', '清江市供水管理办法（试行）'];
    const table = (texts: readonly string[], before: readonly string[] = []): PageUpdate => {
      const base = update([...before, ...texts]);
      const cellAt = (at: number): object => ({ cell: { table: 1, row: at - before.length, column: 1 } });
      return {
        ...base,
        blocks: base.blocks.map((block, at) => (at < before.length ? block : { ...block, ...cellAt(at) })),
      };
    };
    const list = desk.checkPage('a', table(['标题', ...titles]), STANDING) as PageReport;
    expect(list).toMatchObject({ listed: 3, findings: [], fields: [], title: '页面' });
    expect(desk.paper('a', { kind: 'return', ...WISH }, STANDING)).toEqual({ resend: true });
    const dated = titles.slice(1).flatMap((title) => [title, '2026-04-03']);
    expect(desk.checkPage('b', update(dated), STANDING)).toMatchObject({ listed: 3 });
    // Titles that are links are the site's own words, and a form that is filled in has a document beside the list.
    const links = update(dated).blocks.map((block) => ({ ...block, chrome: true }));
    const filled = ['标题', '发文字号', '主送'].map((name) => ({ name, label: name, value: '关于防汛的通知' }));
    expect(desk.checkPage('e', { ...update(dated), blocks: links }, STANDING)).toMatchObject({ listed: 3 });
    expect(desk.checkPage('f', { ...update(dated, filled), blocks: links }, STANDING)).not.toHaveProperty('listed');
    // Names of attachments have no dates, and a decision with a table of what it repeals is a document.
    expect(desk.checkPage('c', update(titles.slice(1)), STANDING)).not.toHaveProperty('listed');
    const decision = [
      '关于废止部分文件的决定',
      '　　经研究，决定废止下列文件。本决定自公布之日起施行。',
      '　　特此决定，请遵照执行，不得有误。',
    ];
    expect(desk.checkPage('d', table(titles, decision), STANDING)).not.toHaveProperty('listed');
  });

  it('names what the form has in an opinion, and takes title and number from it where the text has none', () => {
    const desk = createDesk();
    const fields = [{ name: '标题', label: '标题', value: '关于防汛的通知。', control: 0 }];
    desk.checkPage('a', update([], fields), STANDING);
    const told = { title: '关于防汛的通知', number: '清水〔2026〕5号', recipient: '市水利局', date: '2026年11月25日' };
    const opinion = desk.paper('a', { kind: 'review', ...WISH, fields: told }, STANDING);
    const text = 'text' in opinion ? opinion.text : '';
    const lacking = [{ words: '缺备案说明（附件名称里没有，请核对）', basis: '《条例》第八条' }];
    const filing = desk.paper('a', { kind: 'filing', ...WISH, fields: { ...told, lacking } }, STANDING);
    expect('text' in filing && filing.text).toMatch(
      /一、报备材料\s+1\.报备材料：缺备案说明（附件名称里没有，请核对）。依据：《条例》第八条。/,
    );
    for (const words of ['《关于防汛的通知》（清水〔2026〕5号）', '市水利局：', '表单“标题”：', '2026年11月25日'])
      expect(text).toContain(words);
  });

  it('writes an opinion and a report on what it judged', () => {
    const desk = createDesk();
    desk.checkPage('a', update(DRAFT), STANDING);
    const opinion = desk.paper('a', { kind: 'return', ...WISH }, STANDING);
    expect('text' in opinion && opinion.text).toMatch(/2\.正文：.*4月31日/);
    expect(desk.paper('b', { kind: 'return', ...WISH }, STANDING)).toEqual({ resend: true });
  });

  it('keeps nothing of an attachment with a mark of secrecy, and shows the words of others while they are held', () => {
    const guarded = { ...STANDING, unclassified: true };
    const desk = createDesk();
    const marked = readText(
      '机密★10年\n清江市人民政府文件\n清政发〔2026〕1号\n关于做好防汛工作的通知\n各县人民政府：\n请于4月31日前完成。',
    );
    const stopped = desk.checkDocument('a', { name: '密件.docx', document: marked }, guarded);
    expect([stopped.stopped, stopped.findings, stopped.title, stopped.documentKey]).toEqual([true, [], '', '']);
    expect(desk.view('a')).toEqual({ resend: true });
    const open = desk.checkDocument('b', { name: '通知.docx', document: readText(DRAFT.join('\n')) }, guarded);
    expect(open.stopped).toBeUndefined();
    const shown = desk.view('b');
    if (!('view' in shown)) throw new Error('nothing to show');
    const slip = shown.view.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)));
    expect(slip).toContain('4月31日');
    desk.forget('b');
    expect(desk.view('b')).toEqual({ resend: true });
  });
});
