/** What @types/office-js says of every Word class: its members with the requirement set each came with. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

/** Type name and requirement set of a member. */
export type Member = readonly [type: string, set: string];
export interface ClassMembers {
  readonly props: Record<string, Member>;
  /** `result`, `void` or `object`, then the type. */
  readonly methods: Record<string, readonly [kind: string, type: string, set: string]>;
  readonly events: Record<string, Member>;
}
export interface WordMetadata {
  readonly classes: Readonly<Record<string, ClassMembers>>;
  readonly eventTypes: Record<string, number>;
}

const INHERITED = new Set(['context', 'isNullObject', 'load', 'toJSON', 'track', 'untrack', 'set', 'newObject']);
/** The classes the product touches, and what their members lead to. */
const CLASSES = new Set([
  'Document',
  'Body',
  'Paragraph',
  'ParagraphCollection',
  'Range',
  'RangeCollection',
  'Font',
  'Section',
  'SectionCollection',
  'PageSetup',
  'Comment',
  'CommentCollection',
  'Annotation',
  'AnnotationCollection',
]);

let made: WordMetadata | undefined;

export function wordMetadata(): WordMetadata {
  made ??= readTypings();
  return made;
}

function readTypings(): WordMetadata {
  const file = createRequire(import.meta.url).resolve('@types/office-js/index.d.ts');
  const source = readFileSync(file, 'utf8');
  const tree = ts.createSourceFile('index.d.ts', source, ts.ScriptTarget.Latest, true);
  const classes: Record<string, ClassMembers> = {};
  const setOf = (node: ts.Node): string =>
    [...source.slice(node.getFullStart(), node.getStart()).matchAll(/\[Api set: ([^\]]+)\]/g)].at(-1)?.[1] ?? '';
  tree.forEachChild((node) => {
    if (!ts.isModuleDeclaration(node) || node.name.text !== 'Word' || !node.body || !ts.isModuleBlock(node.body))
      return;
    for (const statement of node.body.statements) {
      if (!ts.isClassDeclaration(statement) || !statement.name || !CLASSES.has(statement.name.text)) continue;
      const members = (classes[statement.name.text] ??= { props: {}, methods: {}, events: {} });
      const own = setOf(statement);
      for (const member of statement.members) addMember(members, member, setOf(member) || own);
    }
  });
  return { classes, eventTypes: {} };
}

function addMember(into: ClassMembers, member: ts.ClassElement, set: string): void {
  const name = member.name?.getText();
  if (!name || INHERITED.has(name)) return;
  if (ts.isPropertyDeclaration(member)) {
    const type = member.type?.getText() ?? 'unknown';
    const event = /^OfficeExtension\.EventHandlers<(.*)>$/s.exec(type)?.[1];
    if (event) into.events[name] = [event, set];
    else into.props[name] = [type, set];
  } else if (ts.isMethodDeclaration(member)) {
    const type = member.type?.getText() ?? 'void';
    const result = /^OfficeExtension\.ClientResult<(.*)>$/s.exec(type)?.[1];
    into.methods[name] ??= [result ? 'result' : type === 'void' ? 'void' : 'object', result ?? type, set];
  }
}
