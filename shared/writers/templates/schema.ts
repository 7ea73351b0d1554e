/** The fields of a template as people fill them in: a skeleton by Chinese label, its JSON Schema, and what is wrong. */
import type { FieldValues, TemplateField } from './fields.ts';

/** Every field empty, by label, in the order they are asked for. */
export function emptyValues(fields: readonly TemplateField[]): FieldValues {
  return Object.fromEntries(fields.map(({ label, multi }) => [label, multi ? [] : '']));
}

/** JSON Schema (2020-12) of a template's fields by label; `required` fields left out become placeholders. */
export function fieldsSchema(genre: string, fields: readonly TemplateField[]): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${genre}的栏目`,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(fields.map((field) => [field.label, propertySchema(field)])),
    required: fields.filter(({ required }) => required).map(({ label }) => label),
  };
}

function propertySchema({ multi, help, example }: TemplateField): Readonly<Record<string, unknown>> {
  const text = { type: 'string' };
  return {
    ...(multi ? { oneOf: [{ type: 'array', items: text }, text] } : text),
    description: help,
    examples: [example],
  };
}

export interface FieldProblem {
  readonly kind: 'notObject' | 'unknown' | 'notText' | 'notOne';
  /** The label or name as it was given. */
  readonly field?: string;
}

/** Values from a file: what can be used, and every problem. */
export function parseValues(
  value: unknown,
  fields: readonly TemplateField[],
): { readonly values: FieldValues; readonly problems: readonly FieldProblem[] } {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return { values: {}, problems: [{ kind: 'notObject' }] };
  const problems: FieldProblem[] = [];
  const good: (readonly [string, string | readonly string[]])[] = [];
  for (const [key, given] of Object.entries(value)) {
    const field = fields.find(({ name, label }) => key === label || key === name);
    if (!field) problems.push({ kind: 'unknown', field: key });
    else if (typeof given === 'string') good.push([field.label, given]);
    else if (!isTexts(given)) problems.push({ kind: 'notText', field: key });
    else if (!field.multi && given.length > 1) problems.push({ kind: 'notOne', field: key });
    else good.push([field.label, given]);
  }
  return { values: Object.fromEntries(good), problems };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** Labels of the required fields that have no value yet. */
export function missingLabels(values: FieldValues, fields: readonly TemplateField[]): readonly string[] {
  return fields
    .filter(({ name, label, required }) => required && isEmpty(values[label] ?? values[name]))
    .map(({ label }) => label);
}

function isEmpty(value: string | readonly string[] | undefined): boolean {
  return value === undefined || (typeof value === 'string' ? [value] : value).every((text) => text.trim() === '');
}
