/** A sentence in a coloured bar: what was done, or what limits what can be done. */
import { CheckmarkCircle20Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Notice } from '../session/notices.ts';
import { SeverityIcon } from './severity-icon.tsx';

interface Props {
  readonly kind: Notice['kind'];
  readonly text: string;
  /** A button at the end. */
  readonly action?: ReactNode;
}

export function Message({ kind, text, action }: Props) {
  return (
    <div className={`message ${kind}`}>
      {kind === 'success' ? <CheckmarkCircle20Filled className="good" /> : <SeverityIcon severity={kind} />}
      <p>{text}</p>
      {action}
    </div>
  );
}
