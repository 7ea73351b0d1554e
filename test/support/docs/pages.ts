/** All generated pages, by path from the root: what `npm run docs` writes and a test compares with what is there. */
import { isManual } from '../../../shared/rules/rule.ts';
import type { Clause, Rule } from '../../../shared/rules/rule.ts';
import { rules } from '../../../shared/rules/index.ts';
import { CATALOGUE_NOTES } from '../../../shared/standards/catalogue-notes.ts';
import { INSTRUMENTS } from '../../../shared/standards/clauses/index.ts';
import type { ClauseEntry } from '../../../shared/standards/clauses/clause.ts';
import { NORMS } from '../../../shared/standards/norms.ts';
import { citation } from '../../../shared/report/wording.ts';
import { managedSchema } from '../../../shared/packs/policy.ts';
import { parseChineseNumber } from '../../../shared/text/numerals.ts';
import { both, cell, rulePage, SEVERITY } from './rule-page.ts';

const NOTICE = '<!-- Written by `npm run docs` from the rules; change those, not this page. -->';

export function generatedPages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const rule of rules) pages.set(`docs/rules/${rule.id}.md`, `${NOTICE}\n\n${rulePage(rule)}`);
  pages.set('docs/rules.md', `${NOTICE}\n\n${rulesPage()}`);
  pages.set('extension/public/managed_schema.json', `${JSON.stringify(managedSchema(), null, 2)}\n`);
  pages.set('docs/clauses.md', `${NOTICE}\n\n${clausesPage()}`);
  return pages;
}

function rulesPage(): string {
  const families = familiesOf(rules);
  const lines = [`# 规则一览`, '', `共 ${rules.length} 条。每条一页，写明依据、适用输入、例子和实际说出的话。`, ''];
  for (const [family, members] of families) {
    lines.push(
      `## ${family}（${members.length}）`,
      '',
      '| 规则 | 内容 | 依据 | 级别 | 修改 |',
      '|---|---|---|---|---|',
    );
    for (const rule of members) lines.push(ruleRow(rule));
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function familiesOf(list: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const families = new Map<string, Rule[]>();
  for (const rule of list) {
    const family = rule.id.split('/')[0] ?? '';
    families.set(family, [...(families.get(family) ?? []), rule]);
  }
  return families;
}

function ruleRow(rule: Rule): string {
  const clauses = rule.clauses.map((clause) => citation(clause, 'zh-CN')).join('；');
  const fix = isManual(rule) ? '由人审核' : rule.fix === 'safe' ? '一键' : rule.fix === 'review' ? '建议' : '';
  const off = rule.byDefault === 'off' ? '（默认关闭）' : '';
  return `| [\`${rule.id}\`](rules/${rule.id}.md) | ${cell(both(rule.title))} | ${cell(clauses)} | ${SEVERITY[rule.severity]}${off} | ${fix} |`;
}

/** Every clause → its rules, or that people judge it, or why no machine can; then clauses only rules name. */
function clausesPage(): string {
  const byClause = rulesByClause();
  const lines = ['# 条款与规则', '', '每一条款由哪些规则检查；没有规则的，写明由人审核还是为什么机器判断不了。', ''];
  const written = new Set<string>();
  for (const { instrument, clauses } of INSTRUMENTS) {
    lines.push(...heading(instrument), '| 条款 | 内容（转述） | 检查 |', '|---|---|---|');
    for (const entry of clauses) {
      written.add(key({ instrument, clause: entry.clause }));
      lines.push(clauseRow(entry, byClause.get(key({ instrument, clause: entry.clause })) ?? []));
    }
    lines.push('');
  }
  for (const { id } of NORMS) {
    const rest = [...byClause].filter(([name]) => name.startsWith(`${id}|`) && !written.has(name));
    if (rest.length === 0) continue;
    lines.push(
      ...heading(id, written.size > 0 && INSTRUMENTS.some((each) => each.instrument === id) ? '（其他引用）' : ''),
    );
    lines.push('| 条款 | 检查 |', '|---|---|');
    for (const [name, members] of rest) lines.push(`| ${name.slice(id.length + 1) || '全文'} | ${links(members)} |`);
    lines.push('');
  }
  lines.push(...candidates());
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Candidates of the catalogue that are no rule of their own, or stand otherwise than it had them. */
function candidates(): readonly string[] {
  const rows = Object.entries(CATALOGUE_NOTES).map(([id, { mergedInto, why }]) => {
    const where = mergedInto ? `并入 [\`${mergedInto}\`](rules/${mergedInto}.md)` : '—';
    return `| \`${id}\` | ${where} | ${cell(why['zh-CN'])} |`;
  });
  return ['## 没有单列或者另有安排的检查', '', '| 编号 | 去处 | 原因 |', '|---|---|---|', ...rows, ''];
}

function heading(instrument: string, note = ''): readonly string[] {
  return [`## ${citation({ instrument, clause: '' }, 'zh-CN')}${note}`, ''];
}

function clauseRow({ clause, subject, says, unchecked }: ClauseEntry, members: readonly Rule[]): string {
  const reason = unchecked === 'manual' ? '由人审核' : unchecked ? `机器不能检查：${unchecked['zh-CN']}` : '';
  const checks = [links(members), reason].filter(Boolean).join('；');
  return `| ${clause} ${cell(subject)} | ${cell(says)} | ${cell(checks || '—')} |`;
}

function links(members: readonly Rule[]): string {
  return members.map(({ id }) => `[\`${id}\`](rules/${id}.md)`).join('、');
}

function rulesByClause(): ReadonlyMap<string, readonly Rule[]> {
  const found = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const clause of rule.clauses) found.set(key(clause), [...(found.get(key(clause)) ?? []), rule]);
  }
  return new Map([...found].sort(([a], [b]) => (sortKey(a) < sortKey(b) ? -1 : 1)));
}

/** Numbers padded, Chinese ones read first, so that 第九条 stands before 第十条 on every machine. */
function sortKey(name: string): string {
  return name
    .replace(/[零一二三四五六七八九十百]+/g, (numeral) => String(parseChineseNumber(numeral) ?? numeral))
    .replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}

function key({ instrument, clause }: Clause): string {
  return `${instrument}|${clause}`;
}
