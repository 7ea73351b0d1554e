import type { PageFinding } from '../messages.ts';
import type { Control } from './fields.ts';

/**
 * Writes a suggestion into a plain control as the person's own typing would: the browser's undo keeps it, and the page
 * hears its usual input event. False, and nothing done, where the words no longer stand there.
 */
export function writeInto(control: Control, { inField, quote, replacement }: PageFinding): boolean {
  if (!inField || replacement === undefined || control instanceof HTMLSelectElement) return false;
  const { start, end } = inField;
  if (control.value.slice(start, end) !== quote || control.readOnly || control.disabled) return false;
  control.focus();
  control.setSelectionRange(start, end);
  // insertText is the only way that keeps the undo list of the field; it also fires the input event.
  if (control.ownerDocument.execCommand('insertText', false, replacement)) return true;
  control.setRangeText(replacement, start, end, 'end');
  control.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: replacement }));
  return true;
}
