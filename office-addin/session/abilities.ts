/** What a host can do for a finding and take back again; known without trying. */
import type { Text } from '../../shared/index.ts';
import type { Host } from '../../shared/host.ts';
import type { Card } from '../../shared/ui/index.ts';

/** A host that can take back what it did; Word does that by itself. */
export interface UndoableHost extends Host {
  steps(): { readonly canUndo: boolean; readonly canRedo: boolean };
  undo(): boolean;
  redo(): boolean;
  squash(count: number): void;
}

export function isUndoable(host: Host): host is UndoableHost {
  return 'undo' in host;
}

/** Why the host cannot do what a finding's fix needs, where it has a sentence for it. */
export function whyNotFix({ whyNot }: Host, { diagnostic: { fix } }: Card): Text | undefined {
  return fix && whyNot?.(fix);
}

/** Whether the host can do what a finding's fix needs. */
export function canFix({ abilities, whyNot }: Host, { diagnostic: { fix } }: Card): boolean {
  return fix !== undefined && fix.edits.every(({ kind }) => abilities.edits.has(kind)) && whyNot?.(fix) === undefined;
}
