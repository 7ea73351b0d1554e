/**
 * What tests, the generated docs and administrators' tools need of the rules, and a shipped pane does not, taken out at
 * build: the examples of rules; the clauses of a standard that no machine can check, with the reasons why; what editors
 * and policy tools show beside a setting or a field. Phrases of four characters are packed, since thousands of them begin
 * alike, and tables of characters are written as the steps between them. The sources keep all of it as it is read.
 */
import type { Plugin } from 'vite';
import { parseAst } from 'vite';

export function shippedRules(): Plugin {
  return {
    name: 'hegao-shipped-rules',
    enforce: 'post',
    transform(code, id) {
      const spare = SPARE.find(([files]) => files.test(id))?.[1];
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
  readonly arguments?: readonly Node[];
  readonly init?: Node;
  readonly callee?: { readonly name?: string };
  readonly argument?: Node;
  readonly body?: Node;
  readonly expression?: Node;
  readonly quasis?: readonly Node[];
  /** What a piece of a template says. */
  readonly cooked?: string;
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
    const unchecked = clauseIn(clause)?.properties?.find(({ key }) => key?.name === 'unchecked')?.value;
    if (!unchecked || !/^(?:ObjectExpression|Identifier)$/.test(unchecked.type ?? '')) return [];
    // With the comma after it: a hole in the list would be a clause that is none.
    return [{ start: clause.start, end: elements[at + 1]?.start ?? end - 1, put: '' }];
  });
}

/** The clause itself, or the one that each line of a spread table is made into. */
function clauseIn(node: Node | undefined): Node | undefined {
  switch (node?.type) {
    case 'SpreadElement':
      return clauseIn(node.argument);
    case 'CallExpression':
      return clauseIn(node.arguments?.[0]);
    case 'ArrowFunctionExpression':
      return clauseIn(node.body);
    case 'ParenthesizedExpression':
      return clauseIn(node.expression);
    default:
      return node;
  }
}

/** Titles and explanations of settings, for policy tools. */
function settingWordsIn({ type, key, value }: Node): readonly Cut[] {
  const isWords = type === 'Property' && (key?.name === 'title' || key?.name === 'help');
  if (!isWords || value?.type !== 'CallExpression') return [];
  return [{ start: value.start, end: value.end, put: '{}' }];
}

/** 一一列举 一丘之貉 → 一一列举丘之貉, as shared/text/phrase-slips.ts reads them. */
function phrasesIn({ type, start, end, quasis }: Node): readonly Cut[] {
  const words = type === 'TemplateLiteral' ? (quasis?.[0]?.value?.cooked ?? '').split(/\s+/).filter(Boolean) : [];
  const packed = words.reduce<string>(
    (text, word, at) => text + (at > 0 && word[0] === words[at - 1]?.[0] ? word.slice(1) : ` ${word}`),
    '',
  );
  return packed === '' ? [] : [{ start, end, put: `\`${packed}\`` }];
}

/** The example in a field's help, for the schema of its values; whole examples of a genre stay, the pane fills them in. */
function fieldExamplesIn({ type, callee, arguments: given = [] }: Node): readonly Cut[] {
  const example = type === 'CallExpression' && /^(?:one|many)$/.test(callee?.name ?? '') ? given[2] : undefined;
  if (!example) return [];
  return [{ start: example.start, end: example.end, put: callee?.name === 'many' ? '[]' : "''" }];
}

/** A node as far as a text put together of literals goes. */
interface TextNode {
  readonly type?: string;
  readonly value?: unknown;
  readonly left?: TextNode;
  readonly right?: TextNode;
}

function textOf(node: TextNode | undefined): string | undefined {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type !== 'BinaryExpression') return undefined;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

/** Thousands of characters in nearly their own order take a third of the room as the steps between them. */
function letterTablesIn({ type, init }: Node): readonly Cut[] {
  const letters = type === 'VariableDeclarator' && init ? textOf(init as TextNode) : undefined;
  if (!init || letters === undefined) return [];
  const codes = [...letters].map((letter) => letter.codePointAt(0) ?? 0);
  const steps = codes.map((code, at) => (code - (codes[at - 1] ?? 0)).toString(36)).join(' ');
  const put = `(d=>{let c=0,t='';for(const s of d.split(' '))t+=String.fromCodePoint(c+=parseInt(s,36));return t})("${steps}")`;
  return [{ start: init.start, end: init.end, put }];
}

const SPARE: readonly (readonly [files: RegExp, spare: (node: Node) => readonly Cut[]])[] = [
  [/\/shared\/rules\/.+\.ts$/, examplesIn],
  [/\/shared\/standards\/clauses\/.+\.ts$/, uncheckedClausesIn],
  [/\/shared\/packs\/policy\.ts$/, settingWordsIn],
  [/\/shared\/standards\/fixed-phrases\.ts$/, phrasesIn],
  [/\/shared\/standards\/traditional\.ts$/, letterTablesIn],
  [/\/shared\/writers\/templates\/fields\.ts$/, fieldExamplesIn],
];

/** In order; what is cut is not looked into. */
function cutsIn(node: unknown, spare: (node: Node) => readonly Cut[]): readonly Cut[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((each) => cutsIn(each, spare));
  const cuts = spare(node as Node);
  return cuts.length > 0 ? cuts : Object.values(node).flatMap((each) => cutsIn(each, spare));
}
