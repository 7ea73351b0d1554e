/**
 * Form fields by their labels, with no code for single sites: a label's own control, or the cell or element that
 * follows it. A number split over several controls is read as the whole cell shows it.
 */
import type { PageField } from '../messages.ts';
import { isVisible } from './block-text.ts';
import { fieldNameOf, plainLabel } from './labels.ts';
import type { Root } from './roots.ts';
import type { Steps } from './turns.ts';

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export interface FoundField extends Omit<PageField, 'control'> {
  /** The one control its value stands in, when there is exactly one. */
  readonly element?: Control;
}

const LABELS = 'label, th, td, dt, legend, b, strong, span, div, p';
const CONTROLS = 'input, textarea, select';
const MAX_LABEL_UNITS = 24;

/** A label and where its value stands. */
interface Label {
  readonly element: HTMLElement;
  readonly words: string;
  readonly name: string;
  readonly place?: Element;
}

/** The fields of a frame from one reading to the next: labels are looked for only where some may have come or gone. */
export interface FieldReader {
  /**
   * All fields of the roots, a step for each label looked at; the first of a name wins unless it is empty, and what a
   * mapping names wins always.
   *
   * @param reworded where nothing but words changed since the last reading: the elements whose own words did
   */
  readonly read: (
    roots: readonly Root[],
    mapped: ReadonlyMap<string, Element>,
    reworded: readonly Element[] | undefined,
  ) => Steps<readonly FoundField[]>;
  /** Whether a control stands where the value of a known label does. */
  readonly holds: (control: Element) => boolean;
}

export function createFieldReader(): FieldReader {
  let labels: readonly Label[] | undefined;
  return {
    *read(roots, mapped, reworded) {
      const known = labels;
      const isKnown = known && reworded && known.every(isStanding) && !reworded.some((each) => isLabelled(each, known));
      labels = isKnown ? known : yield* labelSteps(roots);
      return yield* fieldSteps(labels, mapped);
    },
    holds: (control) => labels?.some(({ place }) => place?.contains(control)) === true,
  };
}

function* labelSteps(roots: readonly Root[]): Steps<readonly Label[]> {
  const labels: Label[] = [];
  for (const root of roots)
    for (const element of root.querySelectorAll<HTMLElement>(LABELS)) {
      const label = labelOf(element);
      if (label) labels.push(label);
      yield;
    }
  return labels;
}

function labelOf(element: HTMLElement): Label | undefined {
  const words = labelWords(element);
  const name = words === undefined ? undefined : fieldNameOf(words);
  if (name === undefined || words === undefined || !isVisible(element)) return undefined;
  const place = valuePlace(element);
  return { element, words, name, ...(place && { place }) };
}

function* fieldSteps(labels: readonly Label[], mapped: ReadonlyMap<string, Element>): Steps<readonly FoundField[]> {
  const found = new Map<string, FoundField>();
  for (const [name, place] of mapped) found.set(name, { ...fieldAt(place), name, label: name, mapped: true });
  for (const { name, words, place } of labels) {
    const known = found.get(name);
    // The headings of a list stand side by side: one is not the value of the other.
    if (!place || mapped.has(name) || (known && known.value !== '') || isLabel(place)) continue;
    const field = { name, label: words, ...fieldAt(place) };
    if (!known || field.value !== '') found.set(name, field);
    yield;
  }
  return [...found.values()];
}

function isStanding({ element, place = element }: Label): boolean {
  return element.isConnected && place.isConnected;
}

function wholesOf({ element }: Label): readonly (Element | null)[] {
  return [element.closest('td, th'), element.closest('dt')];
}

/** Whether an element's own words may be those of a label, as it was or as it is now. */
function isLabelled(element: Element, labels: readonly Label[]): boolean {
  let isShort = true;
  for (let each: Element | null = element; each; each = each.parentElement) {
    const around = each;
    // What stands around long words is no label.
    isShort &&= hasShortWords(around);
    if (isShort && around.matches(LABELS) && isLabel(around)) return true;
    // A label may be the whole of its cell, or not: that decides where its value stands.
    if (labels.some((label) => [label.element, ...wholesOf(label)].includes(around))) return true;
  }
  return false;
}

function isLabel(place: Element): boolean {
  const words = place instanceof HTMLElement ? labelWords(place) : undefined;
  return words !== undefined && fieldNameOf(words) !== undefined;
}

function fieldAt(place: Element): Pick<FoundField, 'value' | 'element'> {
  const controls = controlsIn(place);
  const [only] = controls;
  return { value: valueOf(place), ...(controls.length === 1 && only && { element: only }) };
}

/** Where the value of a label stands, for each label with these words. */
export function placesByLabel(words: string, roots: readonly Root[]): readonly Element[] {
  const wanted = plainLabel(words);
  const places = roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(LABELS)])
    .filter((label) => plainLabel(labelWords(label) ?? '') === wanted && isVisible(label))
    .flatMap((label) => valuePlace(label) ?? []);
  return [...new Set(places)];
}

/** The label a value stands beside and the whole place of its value, where an element is either of them. */
export function labelled(element: Element): { readonly label: string; readonly place: Element } | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  const near = element.closest('tr, dl, li, form, [class*=item], [class*=row]') ?? root;
  for (const label of near.querySelectorAll<HTMLElement>(LABELS)) {
    const words = labelWords(label);
    const place = words === undefined || fieldNameOf(words) === undefined ? undefined : valuePlace(label);
    if (words !== undefined && place && (place.contains(element) || label.contains(element)))
      return { label: words, place };
  }
  return undefined;
}

/** Without reading all of a page's words to find that they are many. */
function hasShortWords(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let units = 0;
  while (units <= MAX_LABEL_UNITS && walker.nextNode()) units += (walker.currentNode as Text).data.trim().length;
  return units <= MAX_LABEL_UNITS;
}

/** The label's own short text, without what its children of other kinds say. */
function labelWords(label: HTMLElement): string | undefined {
  if (label.childElementCount > 3 || label.querySelector(CONTROLS)) return undefined;
  const words = label.textContent?.trim() ?? '';
  return words === '' || words.length > MAX_LABEL_UNITS ? undefined : words;
}

function valuePlace(label: HTMLElement): Element | undefined {
  if (label instanceof HTMLLabelElement && label.control) return label.control;
  const cell = label.closest('td, th');
  if (cell && sameWords(cell, label)) return cell.nextElementSibling ?? undefined;
  const item = label.closest('dt');
  if (item && sameWords(item, label)) return item.nextElementSibling ?? undefined;
  if (cell) return undefined;
  return label.nextElementSibling ?? undefined;
}

/** The label is all the cell says: its value is next door. */
function sameWords(cell: Element, label: Element): boolean {
  return cell.textContent?.trim() === label.textContent?.trim();
}

function controlsIn(place: Element): readonly Control[] {
  if (isControl(place)) return [place];
  return [...place.querySelectorAll<Control>(CONTROLS)].filter(
    (control) => control.type !== 'hidden' && isVisible(control),
  );
}

function isControl(element: Element): element is Control {
  return element.matches(CONTROLS);
}

/** What the place shows: controls by their values, words between them as they stand (〔, 〕, 号). */
function valueOf(place: Element): string {
  if (isControl(place)) return shownBy(place);
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push((node as Text).data);
    else if (node instanceof HTMLElement && isControl(node)) parts.push(node.type === 'hidden' ? '' : shownBy(node));
    else if (
      !(node instanceof HTMLElement) ||
      (!/^(?:SCRIPT|STYLE|BUTTON|TEMPLATE)$/.test(node.tagName) && isVisible(node))
    )
      for (const child of node.childNodes) walk(child);
  };
  walk(place);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function shownBy(control: Control): string {
  if (control instanceof HTMLSelectElement) {
    const option = control.selectedOptions[0];
    return option && option.value !== '' ? option.text.trim() : '';
  }
  if (control instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(control.type))
    return control.checked ? (control.labels?.[0]?.textContent?.trim() ?? '是') : '';
  if (control instanceof HTMLInputElement && /^(?:password|file|button|submit|image|reset)$/.test(control.type))
    return '';
  return control.value;
}
