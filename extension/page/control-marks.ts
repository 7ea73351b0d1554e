/** Marks inside textareas and inputs: boxes in our own layer over a mirror's measure of the words. */
import type { PageFinding } from '../messages.ts';
import type { FoundField } from './fields.ts';
import { mirrorRects } from './mirror.ts';
import { LINES } from './severity-lines.ts';

export interface ControlMarks {
  readonly show: (findings: readonly PageFinding[], fields: readonly FoundField[]) => void;
  readonly reveal: (finding: PageFinding, fields: readonly FoundField[]) => void;
  /** Its words are being typed over: its marks vanish until they are judged again. */
  readonly hideFor: (control: Element) => void;
  readonly at: (x: number, y: number) => PageFinding | undefined;
  readonly setHidden: (hidden: boolean) => void;
}

interface Marked {
  readonly finding: PageFinding;
  readonly control: HTMLInputElement | HTMLTextAreaElement;
}

export function createControlMarks(document: Document, layer: () => HTMLElement, signal: AbortSignal): ControlMarks {
  let marked: readonly Marked[] = [];
  let rects: readonly (readonly DOMRect[])[] = [];
  let boxes: HTMLElement | undefined;
  let waiting = 0;
  const draw = (): void => {
    waiting = 0;
    if (marked.length === 0) {
      boxes?.replaceChildren();
      rects = [];
      return;
    }
    boxes ??= layer().appendChild(document.createElement('div'));
    const home = boxes;
    // Measure everything before anything is written: one layout, not one a mark.
    rects = marked.map(
      ({ finding, control }) => mirrorRects(control, [finding.inField ?? { start: 0, end: 0 }], home)[0] ?? [],
    );
    home.replaceChildren(
      ...marked.flatMap(({ finding }, at) => (rects[at] ?? []).map((rect) => box(document, rect, finding))),
    );
  };
  const redraw = (): void => {
    if (waiting === 0 && (marked.length > 0 || rects.length > 0)) waiting = requestAnimationFrame(draw);
  };
  document.addEventListener('scroll', redraw, { capture: true, passive: true, signal });
  document.defaultView?.addEventListener('resize', redraw, { signal });
  return {
    show(findings, fields) {
      marked = findings.flatMap((finding) => {
        const control = finding.inField && fields[finding.inField.control]?.element;
        if (!finding.inField || !control || control instanceof HTMLSelectElement) return [];
        return control.value.slice(finding.inField.start, finding.inField.end) === finding.quote
          ? [{ finding, control }]
          : [];
      });
      redraw();
    },
    reveal(finding, fields) {
      const control = finding.inField && fields[finding.inField.control]?.element;
      control?.scrollIntoView({ block: 'center' });
      redraw();
    },
    hideFor(control) {
      marked = marked.filter((each) => each.control !== control);
      redraw();
    },
    at: (x, y) =>
      marked.find((_, at) =>
        rects[at]?.some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom),
      )?.finding,
    setHidden: (hidden) => {
      if (boxes) boxes.hidden = hidden;
    },
  };
}

function box(document: Document, rect: DOMRect, { severity }: PageFinding): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = `position:fixed;pointer-events:none;left:${rect.left}px;top:${rect.top}px;width:${rect.width}px;height:${rect.height}px;border-bottom:${LINES[severity]}`;
  return element;
}
