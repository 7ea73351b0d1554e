/** What the panel says of a filing, of the review sheet and of what an opinion is filled in with: never more than it knows. */
import { describe, expect, it } from 'vitest';
import { createDesk } from '../../../extension/background/desk.ts';
import type { PageReport } from '../../../extension/background/page-report.ts';
import type { TabState } from '../../../extension/background/tabs.ts';
import type { PageField } from '../../../extension/messages.ts';
import { answersOf, filingOf } from '../../../extension/panel/filing.ts';
import { documentsOf, openReasons, verdictOf } from '../../../extension/panel/findings.ts';
import { fieldsFrom, spokenToday } from '../../../extension/panel/opinion-fields.ts';
import { filledHeads, sheetText } from '../../../extension/panel/sheet.ts';
import { buildOpinionText, isUnreadable, readOoxml } from '../../../shared/index.ts';
import { STANDING } from '../../support/standing.ts';

const field = (name: string, value: string, label = name): PageField => ({ name, label, value });
const FORM = [field('报备机关', '清江市人民政府'), field('标题', '清江市城市供水管理办法')];

function reportOf(texts: readonly string[], fields: readonly PageField[], desk = createDesk(), key = 'a'): PageReport {
  const update = {
    url: 'https://oa.example.gov.cn/',
    title: '报备',
    order: texts.map((_, at) => at + 1),
    blocks: texts.map((text, at) => ({ id: at + 1, text, ...(at === 0 && { centered: true }) })),
    fields,
    attachments: [],
    unreadable: [],
  };
  return desk.checkPage(key, update, STANDING) as PageReport;
}

const form = reportOf([], FORM);
function stateOf(names: readonly string[], fields: readonly PageField[] = FORM, title = '规范性文件报备'): TabState {
  const attachments = names.map((name, at) => ({ url: `https://a/${at}`, name, sameOrigin: true }));
  const report = { ...form, fields };
  return {
    tab: 1,
    attachments: [],
    frames: [{ frame: 0, url: 'https://a/', title, attachments, unreadable: [], moved: [], report }],
  };
}
const states = (state: TabState): Readonly<Record<string, string>> =>
  Object.fromEntries((filingOf(state) ?? []).map((item) => [item.id, item.state]));

const ALL = ['关于《办法》的备案报告.docx', '清江市城市供水管理办法.docx', '起草说明.docx'];

describe('the papers of a filing', () => {
  it('are all there', () => {
    const copies = [...FORM, field('份数', '3', '报备份数')];
    expect(states(stateOf(ALL, copies))).toEqual({
      report: 'present',
      text: 'present',
      explanation: 'present',
      copies: 'present',
      electronic: 'present',
    });
  });

  it('lack one only where every attachment is known', () => {
    expect(states(stateOf(ALL.slice(0, 2)))).toMatchObject({ explanation: 'missing', copies: 'unknown' });
    expect(states(stateOf([...ALL.slice(0, 2), '扫描件.pdf']))).toMatchObject({ explanation: 'unknown' });
    expect(states(stateOf([...ALL.slice(0, 2), '制定依据.pdf']))).toMatchObject({ explanation: 'missing' });
    expect(states(stateOf([]))).toMatchObject({ report: 'unknown', text: 'unknown', explanation: 'unknown' });
  });

  it('may be known by what was read in them', () => {
    const state = stateOf(['附件1.docx', ...ALL.slice(1)]);
    expect(states(state)).toMatchObject({ report: 'unknown' });
    const read = {
      url: 'https://a/0',
      name: '附件1.docx',
      step: 'done',
      report: { ...form, genre: '备案报告' },
    } as const;
    expect(states({ ...state, attachments: [read] })).toMatchObject({ report: 'present' });
  });

  it('never count copies printed as copies filed, and a .pdf as words before it was read', () => {
    expect(states(stateOf(ALL, [...FORM, field('份数', '2', '印数')]))).toMatchObject({ copies: 'unknown' });
    expect(states(stateOf(ALL, [...FORM, field('份数', '2', '报备份数')]))).toMatchObject({ copies: 'missing' });
    expect(states(stateOf([ALL[0] ?? '', '正式文本.pdf', ALL[2] ?? '']))).toMatchObject({ electronic: 'unknown' });
  });

  it('are asked for on pages of filings only, and send back only what lacks one', () => {
    expect(filingOf(stateOf(ALL.slice(1), [field('标题', '关于防汛的通知')], '发文拟稿单'))).toBeUndefined();
    expect(filingOf(stateOf([], [], '网站备案号查询'))).toBeUndefined();
    const [frame] = stateOf(ALL).frames;
    const list = frame && { ...frame, report: { ...form, listed: 5 } };
    expect(filingOf({ ...stateOf(ALL), frames: list ? [list] : [] })).toBeUndefined();
    const verdict = (state: TabState): string =>
      verdictOf(state, documentsOf(state), { items: filingOf(state) ?? [], language: 'zh-CN' }).kind;
    const copies = [...FORM, field('份数', '3', '报备份数')];
    expect(verdict(stateOf(ALL, copies))).toBe('acceptable');
    expect(verdict(stateOf(ALL.slice(0, 2), copies))).toBe('sendBack');
    expect(verdict(stateOf([...ALL.slice(0, 2), '扫描件.pdf'], copies))).toBe('noVerdict');
  });
});

describe('the page and the record', () => {
  const OWN = /没有“(?:报备材料|报备份数|备案报送|电子文本)”/;
  const desk = createDesk();
  const texts = ['清江市城市供水管理办法', '　　第一条　为了加强城市供水管理，制定本办法。'];
  const key = 'filing';
  reportOf(texts, FORM, desk, key);
  const paper = (state: TabState): string => {
    const answers = answersOf(filingOf(state));
    const wish = { kind: 'report', version: '1.0.0', fields: {}, answers } as const;
    const made = desk.paper(key, wish, STANDING);
    return 'text' in made ? made.text : '';
  };

  it('say one thing: what the box of papers answers is no open point beside it', () => {
    const state = stateOf(ALL);
    const report = reportOf(texts, FORM);
    expect(openReasons(report, []).join()).toContain('没有“报备材料”');
    const open = openReasons(report, answersOf(filingOf(state)));
    expect(open.join()).not.toContain('没有“报备材料”');
    expect(open.join()).not.toContain('没有“报备份数”');
    expect(open.length).toBeGreaterThan(0);
    // On a page that is no filing nothing is answered.
    const other = stateOf(ALL.slice(1), [field('标题', '关于防汛的通知')], '发文拟稿单');
    expect(openReasons(report, answersOf(filingOf(other)))).toEqual(openReasons(report, []));
  });

  it('say one thing in the report, too: what is open in the words of the page, what is there not at all', () => {
    expect(paper(stateOf([], [field('标题', '通知')], '发文拟稿单'))).toMatch(OWN);
    const lacking = paper(stateOf(ALL.slice(0, 2)));
    expect(lacking).toContain('备案说明：附件名称里没有，请核对');
    expect(lacking).not.toContain('没有“报备材料”');
    const whole = paper(stateOf(ALL, [...FORM, field('份数', '3', '报备份数')]));
    expect(whole).not.toMatch(/没有“报备材料”|没有“报备份数”|备案说明：/);
  });
});

describe('the review sheet', () => {
  const report = reportOf(
    [
      '关于做好防汛工作的通知。',
      '各县人民政府：',
      '　　根据《党政机关公文处理工作条例》（2013年），请于4月31日前完成。',
    ],
    [],
  );
  it('has the heads of both reviews, with no head answered', () => {
    expect(report.sheets?.review.map(({ title }) => title)).toEqual([
      '行文理由和依据',
      '内容合乎法规政策',
      '协商一致',
      '文种、格式和文字',
      '其他内容',
      // Asked by a rule of its own that is on in this profile.
      '印章',
    ]);
    expect(report.sheets?.filing.map(({ title }) => title.replace(/.*：/, ''))).toEqual([
      '政治性',
      '合法合规性',
      '合理性',
      '规范性',
      '印章',
    ]);
  });

  it('puts every finding above a hint under exactly one head, and none under those for people alone', () => {
    for (const kind of ['review', 'filing'] as const) {
      const filled = filledHeads(kind, report.sheets?.[kind] ?? [], report.findings);
      const under = filled.flatMap(({ findings }) => findings);
      expect(under).toHaveLength(report.findings.filter(({ severity }) => severity !== 'info').length);
      const forPeople = filled.filter(({ head }) => /political|reasonable|other/.test(head.id));
      expect(forPeople.flatMap(({ findings }) => findings)).toEqual([]);
    }
    const form = filledHeads('review', report.sheets?.review ?? [], report.findings)[3];
    expect(form?.findings.map(({ rule }) => rule)).toContain('punctuation/title-end-mark');
  });

  it('is saved with ticks and remarks as a person gave them', () => {
    const filled = filledHeads('review', report.sheets?.review ?? [], report.findings);
    const entries = new Map([['review/form', { ticked: '需修改', remark: '请改标题' }]]);
    const packs = [{ id: 'office', version: 3, hash: '00000000000003' }];
    const text = sheetText('公文审核单', filled, { entries, subject: report.title, date: '2026年11月25日', packs });
    expect(text.match(/☑/g)).toHaveLength(1);
    expect(text.match(/☐/g)).toHaveLength(11);
    const document = readOoxml(buildOpinionText(text));
    const words = isUnreadable(document) ? [] : document.paragraphs.map((each) => each.text);
    expect(words.join('\n')).toMatch(/☐符合　☑需修改[^]*审核人意见：请改标题/);
    expect(words).toContain('（检查依据：规则包office第3版，校验值00000000000003）');
  });
});

describe('an opinion', () => {
  it('is filled in from the page, and stays open where the page says nothing', () => {
    const now = new Date(2026, 10, 5);
    expect(spokenToday(now)).toBe('2026年11月5日');
    const state = stateOf([], [...FORM, field('拟稿单位', '市水利局'), field('发文字号', '清政发〔2026〕9号')]);
    expect(fieldsFrom(state, 'filing', '河东省司法厅', now)).toEqual({
      date: '2026年11月5日',
      recipient: '清江市人民政府',
      issuer: '河东省司法厅',
      title: '清江市城市供水管理办法',
      number: '清政发〔2026〕9号',
    });
    const lacking = fieldsFrom(stateOf(ALL.slice(0, 2)), 'filing', undefined, now).lacking;
    expect(lacking?.map(({ words }) => words)).toEqual(['缺备案说明（附件名称里没有，请核对）']);
    expect(fieldsFrom(state, 'review', undefined, now)).toMatchObject({ recipient: '市水利局' });
    expect(fieldsFrom(stateOf([], []), 'review', undefined, now)).toEqual({ date: '2026年11月5日' });
  });
});
