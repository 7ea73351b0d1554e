/**
 * The rules worker's own desk: documents of pages as their content scripts tell them, each with a checker of its own so
 * that only what changed is judged again. Runs in a worker; holds nothing on disk.
 */
import type {
  Checker,
  CheckOptions,
  CheckResult,
  Diagnostic,
  ElementKind,
  Language,
  OfficeRecord,
  OfficialDocument,
  Outline,
  ParagraphId,
  Profile,
} from '../../shared/index.ts';
import {
  createChecker,
  previewOf,
  readHtml,
  registryOf,
  rules,
  SEVERITY_NAMES,
  summarize,
  wordsOf,
} from '../../shared/index.ts';
import type { PageBlock, PageField, PageFinding, PageUpdate } from '../messages.ts';
import { labelsIn } from '../strings.ts';

/** What is known of one frame's document; plain values, for the panel. */
export interface PageReport {
  readonly genre: string | null;
  readonly direction: string | null;
  readonly title: string;
  readonly characters: number;
  readonly fields: readonly PageField[];
  readonly findings: readonly PageFinding[];
  readonly summary: ReturnType<typeof summarize>;
}

export interface DeskOptions extends CheckOptions {
  readonly language: Language;
}

export interface Desk {
  readonly checkPage: (key: string, update: PageUpdate, options: DeskOptions) => PageReport;
  readonly forget: (key: string) => void;
}

interface Page {
  readonly text: Checker;
  readonly form: Checker;
  readonly blocks: Map<number, PageBlock>;
}

const registry = registryOf(rules);

export function createDesk(profile: Profile): Desk {
  const pages = new Map<string, Page>();
  const open = (key: string): Page => {
    const page = pages.get(key) ?? {
      text: createChecker(rules, profile),
      form: createChecker(rules, profile),
      blocks: new Map<number, PageBlock>(),
    };
    pages.set(key, page);
    return page;
  };
  return {
    checkPage(key, update, { language, ...options }) {
      const page = open(key);
      keepUp(page.blocks, update);
      const shown = update.order.flatMap((id) => page.blocks.get(id) ?? []).filter(({ chrome }) => chrome !== true);
      const document = readHtml(shown);
      const record = recordOf(update, options.record);
      const given = { ...options, ...(record && { record }) };
      const result = page.text.check(document, given);
      const inForm = checkForm(page.form, update.fields, given);
      const words = (diagnostic: Diagnostic): Omit<PageFinding, 'at' | 'inField'> => toldOf(diagnostic, language);
      const inText = result.diagnostics.map((each) => inBlock(each, document, shown, words(each)));
      return {
        genre: result.outline.genre ?? null,
        direction: result.outline.direction ?? null,
        title: titleOf(result, document) || (update.fields.find(({ name }) => name === '标题')?.value ?? update.title),
        characters: result.characters,
        fields: update.fields,
        findings: distinct([
          ...inForm.map((each) => ({ ...words(each.diagnostic), ...(each.inField && { inField: each.inField }) })),
          ...inText,
        ]),
        summary: summarize(result, language),
      };
    },
    forget: (key) => void pages.delete(key),
  };
}

function keepUp(blocks: Map<number, PageBlock>, { order, blocks: changed }: PageUpdate): void {
  const alive = new Set(order);
  for (const id of blocks.keys()) if (!alive.has(id)) blocks.delete(id);
  for (const block of changed) blocks.set(block.id, block);
}

/** The form beside the text: what its fields say is the record that rules compare the text with. */
function recordOf({ fields }: PageUpdate, given: OfficeRecord | undefined): OfficeRecord | undefined {
  const told = fields.filter(({ value }) => value !== '');
  if (told.length === 0) return given;
  return {
    ...given,
    fields: { ...Object.fromEntries(told.map(({ name, value }) => [name, value])), ...given?.fields },
  };
}

/** Fields whose value is written as the element itself is; the others are facts of the record only. */
const ELEMENT_FIELDS: Readonly<Record<string, ElementKind>> = { 标题: 'title', 发文字号: 'documentNumber' };

interface InForm {
  readonly diagnostic: Diagnostic;
  readonly inField?: NonNullable<PageFinding['inField']>;
}

function checkForm(checker: Checker, fields: readonly PageField[], options: CheckOptions): readonly InForm[] {
  const told = fields.flatMap((field) => {
    const kind = ELEMENT_FIELDS[field.name];
    return kind && field.value !== '' && field.control !== undefined ? [{ field, kind }] : [];
  });
  if (told.length === 0) return [];
  const document = readHtml(told.map(({ field }) => ({ text: field.value })));
  const outline: Outline = {
    form: 'draft',
    partial: true,
    elements: document.paragraphs.map(({ id }, at) => ({
      kind: told[at]?.kind ?? 'body',
      paragraphs: [id],
      certainty: 'certain',
    })),
  };
  const { diagnostics } = checker.check(document, { ...options, outline });
  return diagnostics.flatMap((diagnostic): InForm[] => {
    if (!('paragraph' in diagnostic.at)) return [];
    const { paragraph, start, end } = diagnostic.at;
    const control = told[document.paragraphs.findIndex(({ id }) => id === paragraph)]?.field.control;
    return control === undefined ? [] : [{ diagnostic, inField: { control, start, end } }];
  });
}

function titleOf({ outline }: CheckResult, document: OfficialDocument): string {
  const ids = new Set<ParagraphId>(outline.elements.find(({ kind }) => kind === 'title')?.paragraphs);
  return document.paragraphs.flatMap(({ id, text }) => (ids.has(id) ? [text.trim()] : [])).join('');
}

function inBlock(
  { at }: Diagnostic,
  document: OfficialDocument,
  ...[shown, told]: readonly [readonly PageBlock[], Omit<PageFinding, 'at' | 'inField'>]
): PageFinding {
  if (!('paragraph' in at)) return told;
  const block = shown[document.paragraphs.findIndex(({ id }) => id === at.paragraph)];
  return block ? { ...told, at: { block: block.id, start: at.start, end: at.end } } : told;
}

function toldOf(diagnostic: Diagnostic, language: Language): Omit<PageFinding, 'at' | 'inField'> {
  const { message, element, clauses } = wordsOf(diagnostic, registry, language);
  const { rule, fingerprint, severity, certainty, quote } = diagnostic;
  const replacement = previewOf(diagnostic);
  return {
    rule,
    fingerprint,
    severity,
    certainty,
    quote,
    ...(replacement !== undefined && { replacement }),
    card: {
      severity,
      kind: SEVERITY_NAMES[severity][language],
      element,
      message,
      clauses: clauses.join(language === 'en' ? '; ' : '；'),
      ...(replacement !== undefined && { suggestion: replacement }),
      labels: labelsIn(language),
    },
  };
}

/** The form and the text beside it often say the same words: one finding is enough. */
function distinct(findings: readonly PageFinding[]): readonly PageFinding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    if (!finding.inField && seen.has(`${finding.rule}|${finding.quote}`)) return false;
    if (finding.inField) seen.add(`${finding.rule}|${finding.quote}`);
    return true;
  });
}
