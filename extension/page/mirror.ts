/** Where words of a textarea or input stand on the screen: the same text laid out in a mirror of ours, and measured. */

/** Everything that decides where a glyph lands. */
const PROPERTIES = [
  'direction',
  'boxSizing',
  'width',
  'height',
  'overflowX',
  'overflowY',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'borderStyle',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'fontStretch',
  'fontSize',
  'fontSizeAdjust',
  'lineHeight',
  'fontFamily',
  'fontKerning',
  'textAlign',
  'textTransform',
  'textIndent',
  'letterSpacing',
  'wordSpacing',
  'tabSize',
  'lineBreak',
  'wordBreak',
  'writingMode',
  'fontSizeAdjust',
  'fontFeatureSettings',
  'fontVariantEastAsian',
  'fontVariationSettings',
  'textRendering',
  'unicodeBidi',
] as const;
/** Newer ones, of which a browser may know nothing: gaps between 汉字 and figures, and marks set narrower. */
const NEWER = ['text-spacing-trim', 'text-autospace'] as const;

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Rectangles of each span, clipped to the control, in the viewport. `layer` is our own and is left as it was. */
export function mirrorRects(
  control: HTMLTextAreaElement | HTMLInputElement,
  spans: readonly TextSpan[],
  layer: HTMLElement,
): readonly (readonly DOMRect[])[] {
  const style = getComputedStyle(control);
  const mirror = control.ownerDocument.createElement('div');
  const text = control.ownerDocument.createTextNode(`${control.value}\u200b`);
  const box = control.getBoundingClientRect();
  for (const property of PROPERTIES) mirror.style[property] = style[property];
  // The language chooses the font of figures and 汉字; our layer has none of the page's.
  mirror.lang = control.closest<HTMLElement>('[lang]')?.lang ?? '';
  for (const property of NEWER) mirror.style.setProperty(property, style.getPropertyValue(property));
  Object.assign(mirror.style, {
    position: 'fixed',
    left: `${box.left}px`,
    top: `${box.top}px`,
    visibility: 'hidden',
    margin: '0',
    overflow: 'hidden',
    borderColor: 'transparent',
  });
  if (control instanceof HTMLTextAreaElement) {
    Object.assign(mirror.style, { whiteSpace: 'pre-wrap', overflowWrap: 'break-word' });
    const bar =
      control.offsetWidth -
      control.clientWidth -
      parseFloat(style.borderLeftWidth) -
      parseFloat(style.borderRightWidth);
    if (bar > 0) mirror.style.paddingRight = `${parseFloat(style.paddingRight) + bar}px`;
    mirror.append(text);
  } else {
    Object.assign(mirror.style, { whiteSpace: 'pre', display: 'flex', alignItems: 'center' });
    const line = control.ownerDocument.createElement('span');
    line.append(text);
    mirror.append(line);
  }
  layer.append(mirror);
  const rects = spans.map(({ start, end }) =>
    rectsOf(text, { start, end }).flatMap((rect) => clip(rect, control, box)),
  );
  mirror.remove();
  return rects;
}

function rectsOf(text: Text, { start, end }: TextSpan): readonly DOMRect[] {
  const range = text.ownerDocument.createRange();
  range.setStart(text, Math.min(start, text.length));
  range.setEnd(text, Math.min(end, text.length));
  return [...range.getClientRects()];
}

function clip(rect: DOMRect, control: Element, box: DOMRect): readonly DOMRect[] {
  const moved = new DOMRect(rect.x - control.scrollLeft, rect.y - control.scrollTop, rect.width, rect.height);
  const left = Math.max(moved.left, box.left);
  const top = Math.max(moved.top, box.top);
  const right = Math.min(moved.right, box.right);
  const bottom = Math.min(moved.bottom, box.bottom);
  return right > left && bottom > top ? [new DOMRect(left, top, right - left, bottom - top)] : [];
}
