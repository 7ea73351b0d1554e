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
import type { Paper, PaperKind } from '../messages.ts';
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
}

/** One paper on one document, with its file in base64: messages carry text only in older browsers. */
export function paperOn({ title, document, result, beside }: Checked, wish: PaperWish): Paper {
  const { kind, language, by, organization, version, fields } = wish;
  const checked = { path: title, document, result, packs: by.packs, ...(beside && { beside }) };
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
