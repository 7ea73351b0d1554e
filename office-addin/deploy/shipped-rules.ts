/**
 * What tests and the generated docs need of the rules, and a shipped pane does not, taken out at build: the examples of
 * rules, and the clauses of a standard that no machine can check, with the reasons why. The sources keep both beside
 * what they belong to.
 */
import type { Plugin } from 'vite';
import { parseAst } from 'vite';

export function shippedRules(): Plugin {
  return {
    name: 'hegao-shipped-rules',
    enforce: 'post',
    transform(code, id) {
      const spare = /\/shared\/rules\/.+\.ts$/.test(id)
        ? examplesIn
        : /\/shared\/standards\/clauses\/.+\.ts$/.test(id)
          ? uncheckedClausesIn
          : undefined;
      if (!spare) return null;
      const cuts = cutsIn(parseAst(code), spare);
      if (cuts.length === 0) return null;
      const slim = cuts.reduceRight((text, { start, end, put }) => text.slice(0, start) + put + text.slice(end), code);
      return { code: slim, map: null };
    },
  };
}

/** A part of the code and what stands there instead. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}
/** As much of a syntax node as is looked at. */
interface Node {
  readonly type?: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
  readonly value?: Node;
  readonly properties?: readonly Node[];
  readonly elements?: readonly Node[];
}

const EXAMPLES: Readonly<Record<string, string>> = { examples: 'ObjectExpression', sample: 'ObjectExpression' };
const EXAMPLE_LISTS = new Set(['good', 'bad', 'minor', 'traps']);

function examplesIn({ type, key, value }: Node): readonly Cut[] {
  const name = type === 'Property' ? key?.name : undefined;
  if (!name || !value) return [];
  const { start, end } = value;
  if (value.type === EXAMPLES[name]) return [{ start, end, put: '{}' }];
  return EXAMPLE_LISTS.has(name) && value.type === 'ArrayExpression' ? [{ start, end, put: '[]' }] : [];
}

/** A clause that says why it is unchecked is cited by no rule. What people check says `manual`, and stays. */
function uncheckedClausesIn({ type, end, elements = [] }: Node): readonly Cut[] {
  if (type !== 'ArrayExpression') return [];
  return elements.flatMap((clause, at) => {
    const unchecked = clause.properties?.find(({ key }) => key?.name === 'unchecked')?.value;
    if (!unchecked || unchecked.type === 'Literal') return [];
    // With the comma after it: a hole in the list would be a clause that is none.
    return [{ start: clause.start, end: elements[at + 1]?.start ?? end - 1, put: '' }];
  });
}

/** In order; what is cut is not looked into. */
function cutsIn(node: unknown, spare: (node: Node) => readonly Cut[]): readonly Cut[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((each) => cutsIn(each, spare));
  const cuts = spare(node as Node);
  return cuts.length > 0 ? cuts : Object.values(node).flatMap((each) => cutsIn(each, spare));
}
