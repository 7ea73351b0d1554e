/** What the administrator set, kept current while a surface of ours is open. */
import { useEffect, useState } from 'react';
import type { ReadPolicy } from '../../shared/index.ts';
import { currentPolicy, managedPolicy, watchPolicy } from '../background/settings.ts';

/**
 * Calls `changed` with what is known, and again when it turns out to be another; Firefox tells nobody of a change, so that
 * the browser is asked again whenever a person comes back to the surface. Answers how to end it.
 */
export function followPolicy(changed: (policy: ReadPolicy) => void): () => void {
  let isOpen = true;
  const tell = (policy: ReadPolicy): void => {
    if (isOpen) changed(policy);
  };
  const known = (): void => void managedPolicy().then(tell);
  const look = (): void => {
    if (document.visibilityState === 'visible') void currentPolicy();
  };
  const unwatch = watchPolicy(known);
  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', look);
  known();
  return () => {
    isOpen = false;
    unwatch();
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('focus', look);
  };
}

/** The settings; none until first read. */
export function usePolicy(): ReadPolicy['settings'] {
  const [settings, setSettings] = useState<ReadPolicy['settings']>({});
  useEffect(() => followPolicy((policy) => setSettings(policy.settings)), []);
  return settings;
}
