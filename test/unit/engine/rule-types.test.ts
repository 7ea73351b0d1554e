/** What a rule sees is computed from what it declares. Each line below must not compile without its comment. */
import { describe, expect, it } from 'vitest';
import type { Text } from '../../../shared/document/document.ts';
import type { Finding, Units } from '../../../shared/rules/rule.ts';

type ParagraphUnit<N extends 'runFormat' | 'paragraphFormat' | 'pageSetup'> = Units<N>['paragraph'];

type MessagesOfExample = {
  readonly found: (data: { readonly actual: string }) => Text;
  readonly plain: () => Text;
};
const at = { document: true } as const;

describe('the types of a rule', () => {
  it('hand over what was declared', () => {
    const read = (unit: ParagraphUnit<'runFormat'>): number => unit.paragraph.runFormat.length;
    expect(read).toBeTypeOf('function');
  });

  it('hide a paragraph facet that was not declared', () => {
    // @ts-expect-error -- paragraphFormat was not asked for
    const read = (unit: ParagraphUnit<'runFormat'>): unknown => unit.paragraph.paragraphFormat;
    expect(read).toBeTypeOf('function');
  });

  it('hide a document facet that was not declared', () => {
    // @ts-expect-error -- pageSetup was not asked for
    const read = (unit: Units<'runFormat'>['document']): unknown => unit.pageSetup;
    expect(read).toBeTypeOf('function');
  });

  it('end at the scope', () => {
    // @ts-expect-error -- a paragraph rule does not see the outline
    const read = (unit: ParagraphUnit<'runFormat'>): unknown => unit.outline;
    expect(read).toBeTypeOf('function');
  });

  it('know the messages and their data', () => {
    const good: Finding<MessagesOfExample> = { message: 'found', at, data: { actual: '甲' } };
    // @ts-expect-error -- no such message
    const unknown: Finding<MessagesOfExample> = { message: 'lost', at, data: { actual: '甲' } };
    // @ts-expect-error -- actual is a string
    const wrong: Finding<MessagesOfExample> = { message: 'found', at, data: { actual: 1 } };
    expect([good.message, unknown.message, wrong.message]).toEqual(['found', 'lost', 'found']);
  });
});
