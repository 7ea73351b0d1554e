import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import type { Severity } from '../../shared/index.ts';

/** Each severity has a shape as well as a colour. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Icon = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular }[severity];
  return <Icon className={`severity ${severity}`} aria-hidden="true" />;
}
