/** Marks in the shown document: the CSS Custom Highlight API, or boxes laid over the words where it is missing. */
import type { Severity } from '../../shared/index.ts';

export interface Mark {
  readonly severity: Severity;
  readonly range: Range;
}

export interface Marks {
  show(marks: readonly Mark[], current: Range | undefined): void;
  clear(): void;
}

const NAMES: Readonly<Record<Severity | 'current', string>> = {
  error: 'hegao-error',
  warning: 'hegao-warning',
  info: 'hegao-info',
  current: 'hegao-current',
};

export function createMarks(content: HTMLElement): Marks {
  return 'highlights' in CSS && typeof Highlight === 'function' ? highlightMarks() : boxMarks(content);
}

function highlightMarks(): Marks {
  const clear = (): void => Object.values(NAMES).forEach((name) => CSS.highlights.delete(name));
  return {
    show(marks, current) {
      clear();
      for (const severity of ['info', 'warning', 'error'] as const) {
        const ranges = marks.filter((mark) => mark.severity === severity).map(({ range }) => range);
        if (ranges.length > 0) CSS.highlights.set(NAMES[severity], new Highlight(...ranges));
      }
      if (!current) return;
      const highlight = new Highlight(current);
      highlight.priority = 1;
      CSS.highlights.set(NAMES.current, highlight);
    },
    clear,
  };
}

/** Boxes are drawn for the chosen finding only: hundreds of them would weigh on every scroll. */
function boxMarks(content: HTMLElement): Marks {
  const clear = (): void => content.querySelectorAll('.hegao-box').forEach((box) => box.remove());
  return {
    show(_marks, current) {
      clear();
      if (!current) return;
      const frame = content.getBoundingClientRect();
      for (const { left, top, width, height } of current.getClientRects()) {
        const box = content.ownerDocument.createElement('div');
        box.className = 'hegao-box';
        Object.assign(box.style, {
          left: `${left - frame.left}px`,
          top: `${top - frame.top}px`,
          width: `${width}px`,
          height: `${height}px`,
        });
        content.append(box);
      }
    },
    clear,
  };
}
