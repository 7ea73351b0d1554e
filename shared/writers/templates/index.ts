/** Documents from nothing: the fifteen types and the papers beside them, from one table of fields. */
import type { FieldValues, TemplateField } from './fields.ts';
import { FIELDS, readValues } from './fields.ts';
import type { Paper } from './package.ts';
import { packDocument } from './package.ts';
import type { TemplateSource } from './sources.ts';
import { SOURCES } from './sources.ts';

export type { Block, ParagraphBlock } from './blocks.ts';
export type { FieldValues, TemplateField } from './fields.ts';
export { buildOpinion, buildOpinionText } from './opinion.ts';
export type { Paper } from './package.ts';
export { packDocument } from './package.ts';
export type { FieldProblem } from './schema.ts';
export { emptyValues, fieldsSchema, missingLabels, parseValues } from './schema.ts';

/** One kind of document that can be begun. */
export interface Template {
  /** 文种, or the paper's name. */
  readonly genre: string;
  readonly fields: readonly TemplateField[];
}

export const templates: readonly Template[] = SOURCES.map((source) => ({
  genre: source.genre,
  fields: fieldsOf(source),
}));

function fieldsOf({ fields, required, examples }: TemplateSource): readonly TemplateField[] {
  return fields.map((name) => ({
    ...FIELDS[name],
    required: required.includes(name),
    example: examples[name] ?? FIELDS[name].example,
  }));
}

/** A genre's document before it is a file; undefined where there is no such template. */
export function templatePaper(genre: string, values: FieldValues): Paper | undefined {
  return SOURCES.find((each) => each.genre === genre)?.build(readValues(values));
}

/** The .docx of a genre; undefined where there is no such template. Same values, same bytes. */
export function buildTemplate(genre: string, values: FieldValues): Uint8Array | undefined {
  const paper = templatePaper(genre, values);
  return paper && packDocument(paper);
}

/** Complete example values of a genre: by label. */
export function exampleValues(genre: string): FieldValues {
  const source = SOURCES.find((each) => each.genre === genre);
  return Object.fromEntries(
    (source?.fields ?? []).flatMap((name) => {
      const value = source?.examples[name];
      return value === undefined ? [] : [[FIELDS[name].label, value] as const];
    }),
  );
}
