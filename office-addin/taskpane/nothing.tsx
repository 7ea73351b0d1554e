import { CheckmarkCircle32Regular, DocumentDismiss24Regular, ShieldError32Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly help?: string;
  readonly icon?: 'good' | 'unreadable' | 'stopped';
  readonly children?: ReactNode;
}

/** A calm page for when there is no list to show, and why. */
export function Nothing({ title, help, icon, children }: Props) {
  return (
    <div className="nothing">
      {icon === 'good' && <CheckmarkCircle32Regular className="good" aria-hidden="true" />}
      {icon === 'unreadable' && <DocumentDismiss24Regular className="severity warning" aria-hidden="true" />}
      {icon === 'stopped' && <ShieldError32Regular className="severity error" aria-hidden="true" />}
      <h2>{title}</h2>
      {help && <p>{help}</p>}
      {children}
    </div>
  );
}
