/** Documents from fields: what they say, that they are right, and that what is missing shows. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { OfficialDocument } from '../../../shared/document/document.ts';
import { isUnreadable } from '../../../shared/document/document.ts';
import { createChecker } from '../../../shared/engine/checker.ts';
import type { CheckResult } from '../../../shared/engine/result.ts';
import { DEFAULT_PROFILE } from '../../../shared/profiles/index.ts';
import { readOoxml } from '../../../shared/readers/ooxml/index.ts';
import { rules } from '../../../shared/rules/index.ts';
import { FIELD_LABELS } from '../../../shared/standards/field-labels.ts';
import { FIELDS } from '../../../shared/writers/templates/fields.ts';
import type { FieldValues } from '../../../shared/writers/templates/index.ts';
import {
  buildTemplate,
  emptyValues,
  exampleValues,
  fieldsSchema,
  missingLabels,
  parseValues,
  templates,
} from '../../../shared/writers/templates/index.ts';

const checker = createChecker(rules, DEFAULT_PROFILE);

function read(bytes: Uint8Array | undefined): OfficialDocument {
  if (!bytes) throw new Error('no such template');
  const document = readOoxml(bytes);
  if (isUnreadable(document)) throw new Error(document.unreadable.en);
  return document;
}
/** What asks for a change; hints (“may need filing”) are no faults of a document. */
const faults = ({ diagnostics }: CheckResult): readonly (readonly string[])[] =>
  diagnostics.filter(({ severity }) => severity !== 'info').map(({ rule, quote }) => [rule, quote]);
const check = (genre: string, values: FieldValues): CheckResult =>
  checker.check(read(buildTemplate(genre, values)), {});
const textOf = (document: OfficialDocument): string => document.paragraphs.map(({ text }) => text).join('\n');

const STATUTORY = [
  ...[
    '决议',
    '决定',
    '命令',
    '公报',
    '公告',
    '通告',
    '意见',
    '通知',
    '通报',
    '报告',
    '请示',
    '批复',
    '议案',
    '函',
    '纪要',
  ],
];
const FORMS: Readonly<Record<string, string>> = { 命令: 'order', 函: 'letter', 纪要: 'minutes' };

describe.each(templates)('$genre', ({ genre, fields }) => {
  const example = exampleValues(genre);

  it('passes all rules when every field is filled in', () => {
    expect(missingLabels(example, fields)).toEqual([]);
    expect(faults(check(genre, example))).toEqual([]);
  });

  it('says every word it was given', () => {
    const text = textOf(read(buildTemplate(genre, example))).replace(/\s+/g, '');
    const given = Object.values(example)
      .flat()
      .filter((word) => word !== '签名章')
      .flatMap((word) => word.split('\n'));
    for (const word of given) expect(text).toContain(word.replace(/\s+/g, '').replace(/^（|）$/g, ''));
  });

  it('shows each missing field, and the rules report exactly those', () => {
    const { diagnostics } = check(genre, emptyValues(fields));
    const reported = diagnostics
      .filter(({ rule }) => rule === 'element/unfilled-field')
      .map(({ data }) => data['field']);
    const missing = missingLabels({}, fields);
    const expected =
      missing.includes('标题') && !reported.includes('标题') ? without(missing, '标题', '事由') : missing;
    expect([...new Set(reported)].sort()).toEqual([...expected].sort());
  });

  it('is the same bytes each time', () => {
    expect(buildTemplate(genre, example)).toEqual(buildTemplate(genre, example));
  });
});

/** A missing title shows its frame: 〔发文机关〕关于〔事由〕的通知. */
function without(labels: readonly string[], label: string, instead: string): readonly string[] {
  return [...labels.filter((each) => each !== label), instead];
}

describe('the templates', () => {
  it.each(STATUTORY)('hold %s, recognised as what it is', (genre) => {
    const { outline } = check(genre, exampleValues(genre));
    expect(outline.genre).toBe(genre);
    expect(outline.form).toBe(FORMS[genre] ?? 'ordinary');
  });

  it('name every field to the rule that reports unfilled ones', () => {
    const labels = Object.values(FIELDS).map(({ label }) => label);
    expect(labels.filter((label) => !FIELD_LABELS.has(label))).toEqual([]);
  });

  it('take values by the code’s name as well as by label', () => {
    const byLabel = exampleValues('通知');
    const byName = Object.fromEntries(
      Object.entries(byLabel).map(([label, value]) => [
        Object.values(FIELDS).find((field) => field.label === label)?.name,
        value,
      ]),
    );
    expect(buildTemplate('通知', byName)).toEqual(buildTemplate('通知', byLabel));
  });

  it('write whatever a field holds as text, never as markup', () => {
    const hostile = '</w:t><w:p/>&lt;"\u0000\u0008\ud800 𠮷 <a>';
    const bytes = buildTemplate('通知', { ...exampleValues('通知'), 正文: [hostile], 附注: hostile });
    const parts = unzipSync(bytes ?? new Uint8Array());
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).not.toMatch(/[\u0000-\u0008]/);
    expect(textOf(read(bytes))).toContain('</w:t><w:p/>&lt;" 𠮷 <a>');
  });

  it('know nothing of fields that only prototypes have', () => {
    expect(textOf(read(buildTemplate('通知', {})))).not.toContain('function');
    expect(buildTemplate('constructor', {})).toBeUndefined();
  });

  it('name no person in the file’s properties', () => {
    const { objects } = read(buildTemplate('请示', exampleValues('请示')));
    expect(
      Object.keys(objects?.metadata ?? {}).filter((name) => /creator|modified|company|manager/i.test(name)),
    ).toEqual([]);
  });
});

describe('joint issue', () => {
  const joint: FieldValues = {
    ...exampleValues('请示'),
    发文机关: ['清江市文化和旅游局', '清江市财政局', '清江市自然资源局'],
    签发人: ['陈启明', '周宁', '李平'],
  };

  it('names every issuer in head and signature, and every signer', () => {
    const document = read(buildTemplate('请示', joint));
    for (const name of ['清江市文化和旅游局', '清江市财政局', '清江市自然资源局'])
      expect(textOf(document).split(name).length - 1).toBeGreaterThanOrEqual(2);
    const { outline } = checker.check(document, {});
    expect(outline.direction).toBe('upward');
    expect(outline.elements.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['signer', 'issuer', 'issueDate']));
  });

  it('passes all rules', () => {
    expect(faults(check('请示', joint))).toEqual([]);
  });
});

const BUREAUS = ['清江市文化和旅游局', '清江市财政局', '清江市教育局', '清江市发展和改革委员会'];
const CHECK_NOTICE = '清江市文化和旅游局等4部门\n关于开展图书馆免费开放检查的通知';

describe('the same document otherwise', () => {
  it.each<readonly [string, string, FieldValues]>([
    ['unsealed', '通知', { 署名方式: '不加盖印章' }],
    ['with a signature stamp', '决定', { 署名方式: '签名章', 签署人职务: '市长', 签署人姓名: '陈启明' }],
    ['urgent', '通知', { 紧急程度: '特急' }],
    ['an urgent letter', '函', { 紧急程度: '加急', 抄送机关: ['清江市财政局'] }],
    ['joint, four issuers', '通知', { 发文机关: BUREAUS, 标题: CHECK_NOTICE, 发文字号: '清文旅发〔2026〕9号' }],
    [
      'joint, unsealed',
      '通知',
      { 发文机关: BUREAUS, 标题: CHECK_NOTICE, 发文字号: '清文旅发〔2026〕9号', 署名方式: '不加盖印章' },
    ],
    [
      'with three attachments',
      '通知',
      {
        附件名称: ['公共图书馆服务提升行动重点任务分工安排和完成时限明细表', '责任清单', '联系人名单'],
        附件正文: ['任务分工如下。', '责任清单如下。', '名单如下。'],
      },
    ],
    ['copied to many', '通知', { 抄送机关: BUREAUS.flatMap((name) => [name, `${name}办公室`]) }],
  ])('%s passes all rules', (_, genre, more) => {
    expect(faults(check(genre, { ...exampleValues(genre), ...more }))).toEqual([]);
  });
});

describe('fields from a file', () => {
  const fields = templates.find(({ genre }) => genre === '函')?.fields ?? [];

  it.each([
    [[], 'notObject'],
    ['text', 'notObject'],
    [{ 签发日: '2026年3月2日' }, 'unknown'],
    [{ 标题: 3 }, 'notText'],
    [{ 正文: ['一', 2] }, 'notText'],
    [{ 标题: ['甲', '乙'] }, 'notOne'],
  ])('%j: %s', (value, kind) => {
    expect(parseValues(value, fields).problems[0]?.kind).toBe(kind);
  });

  it.each(templates)('$genre: its example is valid by its schema', ({ genre, fields: own }) => {
    const validate = new Ajv2020({ strict: true }).compile(fieldsSchema(genre, own));
    expect(validate(exampleValues(genre))).toBe(true);
    expect(validate({ ...exampleValues(genre), 别的栏目: '' })).toBe(false);
  });

  it('have a schema that asks for what is required', () => {
    const schema = fieldsSchema('函', fields) as { readonly required: readonly string[]; readonly properties: object };
    expect(schema.required).toEqual(missingLabels({}, fields));
    expect(Object.keys(schema.properties)).toEqual(fields.map(({ label }) => label));
  });
});
