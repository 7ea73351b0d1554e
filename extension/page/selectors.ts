/**
 * Selectors of site mappings (站点映射): CSS, or `label(文件标题)` for the value beside a label as the page writes it. A
 * selector counts only where it leads to exactly one element that people see.
 */
import { isVisible } from './block-text.ts';
import { placesByLabel } from './fields.ts';
import { plainLabel } from './labels.ts';

export type Root = Document | ShadowRoot;

const LABEL = /^label\(([^()]{1,24})\)$/;

/** Everything a selector leads to; nothing where it is not a selector at all. */
export function allOf(selector: string, roots: readonly Root[]): readonly Element[] {
  const label = LABEL.exec(selector)?.[1];
  if (label !== undefined) return placesByLabel(label, roots);
  try {
    return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  } catch {
    // Written by a person: what the browser cannot read as a selector finds nothing.
    return [];
  }
}

/** The one element people see at the selector. */
export function oneOf(selector: string, roots: readonly Root[]): Element | undefined {
  const [only, other] = allOf(selector, roots).filter(isVisible);
  return other ? undefined : only;
}

/** The selector of a label's value, or nothing where the label's words cannot stand in one. */
export function labelSelector(label: string): string | undefined {
  const selector = `label(${plainLabel(label)})`;
  return LABEL.test(selector) ? selector : undefined;
}

/** A selector that leads to this element and to no other, the sturdiest kind first; nothing where there is none. */
export function selectorFor(element: Element, roots: readonly Root[], label?: string): string | undefined {
  const leads = (selector: string | undefined): selector is string => {
    if (selector === undefined) return false;
    const [only, other] = allOf(selector, roots);
    return only === element && other === undefined;
  };
  const byLabel = label === undefined ? undefined : labelSelector(label);
  return [...ownSelectors(element), byLabel].find(leads) ?? pathsTo(element).find(leads);
}

/** What the element says of itself: id, name, classes that look like a person's own words. */
function ownSelectors(element: Element): readonly string[] {
  const tag = element.localName;
  const name = element.getAttribute('name');
  const classes = [...element.classList].filter(isStableClass).map((each) => `.${CSS.escape(each)}`);
  return [
    ...(isStableId(element.id) ? [`#${CSS.escape(element.id)}`] : []),
    ...(name && isStableId(name) ? [`${tag}[name="${CSS.escape(name)}"]`] : []),
    ...classes.map((each) => `${tag}${each}`),
    ...(classes.length > 1 ? [`${tag}${classes.join('')}`] : []),
  ];
}

/** Paths down from each ancestor that can be named, the nearest first, and from the root at last. */
function pathsTo(element: Element): readonly string[] {
  const paths: string[] = [];
  let path = '';
  for (let each: Element | null = element; each; each = each.parentElement) {
    for (const own of each === element ? [] : ownSelectors(each)) paths.push(`${own} > ${path}`);
    path = path === '' ? stepTo(each) : `${stepTo(each)} > ${path}`;
    if (each.parentElement === null) paths.push(path);
  }
  return paths;
}

function stepTo(element: Element): string {
  const tag = CSS.escape(element.localName);
  const same = [...(element.parentElement?.children ?? [])].filter(({ localName }) => localName === element.localName);
  return same.length > 1 ? `${tag}:nth-of-type(${same.indexOf(element) + 1})` : tag;
}

/** Ids that frameworks count up or make of hashes lead elsewhere on the next visit. */
function isStableId(id: string): boolean {
  return (
    /^[\p{L}_][\p{L}\p{N}_-]{0,60}$/u.test(id) &&
    !/\d{3,}|[0-9a-f]{8,}|^(?:el|ant|rc|ng|ember|react|vue|radix)[-_:]/i.test(id)
  );
}

/** States (is-active) and made-up names (css-1x2y3z) come and go. */
function isStableClass(name: string): boolean {
  return (
    isStableId(name) &&
    !/^(?:is|has|ng|css|sc|jss|svelte|data-v)[-_]|(?:^|[-_])(?:active|hover|focus(?:ed)?|selected|open|current|disabled|odd|even|show|hide)$/i.test(
      name,
    ) &&
    !/[-_][a-z]*\d[a-z\d]{4,}$/i.test(name)
  );
}
