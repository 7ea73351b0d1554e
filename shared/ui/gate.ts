/** 送审前自检: the conditions a draft meets before it is sent for review, and a page of them to print and sign. */
import type { Language, Text } from '../document/document.ts';
import type { PackInForce } from '../report/index.ts';
import { basisLine, escapeHtml } from '../report/index.ts';
import type { Card } from './cards.ts';
import type { RuleName } from './rule-names.ts';
import type { SetAsideRecord } from './set-aside.ts';
import { SCOPES } from './set-aside.ts';
import { both } from './text.ts';

/** 条例第二十条: what a review looks at. A person ticks each; the machine never does. */
export const REVIEW_HEADS: readonly { readonly id: string; readonly name: Text }[] = [
  {
    id: 'head/necessity',
    name: both('行文理由是否充分，行文依据是否准确', 'The reason for issuing is sufficient and its basis accurate'),
  },
  {
    id: 'head/content',
    name: both(
      '内容是否符合党的理论路线方针政策和国家法律法规，是否同现行有关公文相衔接，所提政策措施和办法是否切实可行',
      'The content accords with policy and law, fits documents in force, and its measures can be carried out',
    ),
  },
  {
    id: 'head/consultation',
    name: both(
      '涉及有关地区或者部门职权范围内的事项是否经过充分协商并达成一致意见',
      'Regions and departments concerned were consulted and agree',
    ),
  },
  {
    id: 'head/form',
    name: both(
      '文种是否正确，格式是否规范；人名、地名、时间、数字、段落顺序、引文等是否准确；文字、数字、计量单位和标点符号等用法是否规范',
      'The type, format, names, dates, figures, quotations, wording and marks are right',
    ),
  },
  {
    id: 'head/others',
    name: both('其他内容是否符合公文起草的有关要求', 'Everything else meets the rules of drafting'),
  },
];

export interface GatePoint {
  readonly name: Text;
  readonly isMet: boolean;
}

export interface Gate {
  readonly isOpen: boolean;
  readonly points: readonly GatePoint[];
  readonly heads: readonly GatePoint[];
}

export interface GateFacts {
  readonly cards: readonly Card[];
  readonly records: readonly SetAsideRecord[];
  /** Checks that failed to run: their silence is no pass. */
  readonly broken: number;
  readonly ticked: ReadonlySet<string>;
}

export function gateOf({ cards, records, broken, ticked }: GateFacts): Gate {
  const errors = cards.filter(({ diagnostic }) => diagnostic.severity === 'error').length;
  const silent = records.filter(({ reason }) => reason.trim() === '').length;
  const heads = REVIEW_HEADS.map(({ id, name }) => ({ name, isMet: ticked.has(id) }));
  const left = heads.filter(({ isMet }) => !isMet).length;
  const points = [
    point(errors, both('没有“应当改正”的问题', 'Nothing left “to be corrected”')),
    point(silent, both('搁置的提示都写明了理由', 'Every finding set aside has a reason')),
    point(broken, both('检查项目全部运行完毕', 'Every check ran')),
    point(left, both('条例第二十条五项审核都已勾选', 'All five heads of article 20 are ticked')),
  ];
  return { isOpen: points.every(({ isMet }) => isMet), points, heads };
}

function point(open: number, name: Text): GatePoint {
  const rest = both(`${name['zh-CN']}（还有 ${open} 项）`, `${name.en} (${open} left)`);
  return { name: open === 0 ? name : rest, isMet: open === 0 };
}

interface GatePaper {
  readonly state: { readonly name: string };
  readonly records: readonly SetAsideRecord[];
  readonly names: readonly RuleName[];
  /** Rule packs in force. */
  readonly packs: readonly PackInForce[];
  readonly language: Language;
}

/** One page for printing: the conditions, the heads, what was set aside and why, room to sign, by which packs. */
export function gateReport(
  { isOpen, points, heads }: Gate,
  { state, records, names, packs, language }: GatePaper,
): string {
  const zh = language === 'zh-CN';
  const file = state.name.split(/[\\/]/).at(-1) ?? '';
  const title = zh ? '送审前自检表' : 'Self-check before review';
  const row = ({ name, isMet }: GatePoint): string => `<li>${isMet ? '☑' : '☐'} ${escapeHtml(name[language])}</li>`;
  const aside = records
    .map(({ rule, scope, reason, date }) => {
      const name = names.find((each) => each.rule === rule)?.title[language] ?? rule;
      const reach = SCOPES.find((each) => each.scope === scope)?.name[language] ?? '';
      return `<li>${escapeHtml(`${name}（${reach}，${date}）`)}<br>${escapeHtml(zh ? `理由：${reason}` : `Reason: ${reason}`)}</li>`;
    })
    .join('');
  const verdict = isOpen
    ? zh
      ? '各项条件均已具备。'
      : 'All conditions are met.'
    : zh
      ? '尚有条件未具备。'
      : 'Some conditions are not met.';
  const basis = basisLine(packs, language);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${title}</title>
<style>body{font:15px/1.8 "Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:720px;margin:2em auto;padding:0 1em}h1{font-size:1.4em}h2{font-size:1.1em}ul{list-style:none;padding:0}.basis{font-size:.85em;overflow-wrap:anywhere}@page{size:A4;margin:25mm}</style></head>
<body><h1>${title}</h1>${file && `<p>${escapeHtml(file)}</p>`}<p><strong>${verdict}</strong></p>
<ul>${points.map(row).join('')}</ul><h2>${zh ? '审核重点（条例第二十条）' : 'Heads of review (article 20)'}</h2><ul>${heads.map(row).join('')}</ul>
${aside ? `<h2>${zh ? '搁置的提示及理由' : 'Set aside, with reasons'}</h2><ul>${aside}</ul>` : ''}
<p>${zh ? '自检人：　　　　　　日期：　　　　年　　月　　日' : 'Checked by:                  Date:'}</p>${basis === undefined ? '' : `\n<p class="basis">${escapeHtml(basis)}</p>`}</body></html>
`;
}
