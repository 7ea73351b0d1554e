/** The frame of every dialog of the pane: a title, what it is about, and its buttons; closing it any other way is `close`. */
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly actions: ReactNode;
  readonly children: ReactNode;
  readonly close: () => void;
  /** Takes the height there is, for long content. */
  readonly isTall?: boolean;
  /** What Enter in a field does; the dialog is a form then. */
  readonly submit?: () => void;
  /** Shown only while asked; always when absent. */
  readonly isOpen?: boolean;
  readonly className?: string;
}

export function PaneDialog({ title, actions, children, close, isTall, submit, isOpen = true, className = '' }: Props) {
  const body = (
    <DialogBody>
      <DialogTitle>{title}</DialogTitle>
      <DialogContent className={`dialog-content ${className}`}>{children}</DialogContent>
      <DialogActions>{actions}</DialogActions>
    </DialogBody>
  );
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface className={isTall ? 'dialog tall' : 'dialog'}>
        {submit ? (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              submit();
            }}
          >
            {body}
          </form>
        ) : (
          body
        )}
      </DialogSurface>
    </Dialog>
  );
}
