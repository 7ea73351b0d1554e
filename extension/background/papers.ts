/** Papers made from what was found: opinions to edit and the printable report. */
import type {
  CheckResult,
  Language,
  OfficialDocument,
  OpinionFields,
  OpinionKind,
  OpinionSubject,
} from '../../shared/index.ts';
import { buildOpinion, htmlReport, opinionText, registryOf, rules, writeOpinion } from '../../shared/index.ts';
import type { PageAnswer, Paper, PaperKind } from '../messages.ts';
import { toBase64 } from './base64.ts';
import type { CheckedBy } from './composed.ts';

export interface Checked {
  readonly title: string;
  readonly document: OfficialDocument;
  readonly result: CheckResult;
  readonly beside?: OpinionSubject['beside'];
}

const registry = registryOf(rules);
const NAMES: Readonly<Record<PaperKind, string>> = {
  review: '审核意见',
  return: '退文单',
  filing: '备案审查意见',
  report: '核稿报告',
};

export interface PaperWish {
  readonly kind: PaperKind;
  readonly language: Language;
  readonly by: CheckedBy;
  readonly organization?: string;
  readonly version: string;
  readonly fields: OpinionFields;
  readonly answers: readonly PageAnswer[];
}

/** One paper on one document, with its file in base64: messages carry text only in older browsers. */
export function paperOn({ title, document, result, beside }: Checked, wish: PaperWish): Paper {
  const { kind, language, by, organization, version, fields, answers } = wish;
  const told = answered(result, answers);
  const checked = { path: title, document, result: told, packs: by.packs, ...(beside && { beside }) };
  const stem = `${NAMES[kind]}-${title.replace(/[\\/:*?"<>|\s]+/g, '').slice(0, 40)}`;
  if (kind === 'report') {
    const engine = {
      name: 'hegao' as const,
      version,
      profile: { id: by.profile.id, hash: by.hash },
      packs: by.packs,
      ...(organization !== undefined && { organization }),
    };
    const html = htmlReport([checked], { engine, registry, language });
    return { name: `${stem}.html`, text: html, file: toBase64(new TextEncoder().encode(html)) };
  }
  const opinion = writeOpinion(kind satisfies OpinionKind, checked, registry, fields);
  return { name: `${stem}.docx`, text: opinionText(opinion), file: toBase64(buildOpinion(opinion)) };
}

/** One truth with the panel: where a rule could not tell from the record what the page shows, the page's words stand. */
function answered(result: CheckResult, answers: readonly PageAnswer[]): CheckResult {
  const outcomes = new Map(result.outcomes);
  for (const { rule, open } of answers) {
    if (outcomes.get(rule)?.kind !== 'cannotTell') continue;
    outcomes.set(rule, open ? { kind: 'cannotTell', missing: [], reasons: [open] } : { kind: 'pass', units: 1 });
  }
  return { ...result, outcomes };
}
