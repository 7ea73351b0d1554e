/** The state of the tab a panel stands beside, kept current by what the background tells. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ToBackground } from '../messages.ts';
import { isMessage } from '../messages.ts';
import type { TabState } from '../background/tabs.ts';
import { remembered } from './remembered.ts';

/** Says something to the background and takes its answer. */
export async function order<T>(message: ToBackground): Promise<T> {
  return (await chrome.runtime.sendMessage(message)) as T;
}

export interface TabView {
  readonly state: TabState | undefined;
  /** Why the last wish to check could not be met. */
  readonly refusal: string | undefined;
  readonly check: () => void;
}

/** A panel opened as a tab of its own names its page in the address; a side panel follows the tab in front. */
function namedTab(): number | undefined {
  const named = new URLSearchParams(location.search).get('tab');
  return named === null ? undefined : Number(named);
}

async function currentTab(): Promise<number | undefined> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

export function useTab(): TabView {
  const [state, setState] = useState<TabState>();
  const [refusal, setRefusal] = useState<string>();
  const asked = useRef(0);
  const load = useCallback(async (): Promise<void> => {
    asked.current += 1;
    const mine = asked.current;
    const tab = namedTab() ?? (await currentTab());
    if (tab === undefined || mine !== asked.current) return;
    const next = await order<TabState>({ kind: 'panel/state', tab });
    // Another tab came to the front meanwhile.
    if (mine !== asked.current) return;
    setRefusal(undefined);
    setState((old) => remembered(old, next));
  }, []);
  useEffect(() => {
    const hear = (message: unknown, sender: chrome.runtime.MessageSender): undefined => {
      if (sender.id !== chrome.runtime.id || sender.tab !== undefined || !isMessage(message, 'panel/changed')) return;
      const { state: next } = message as unknown as { readonly state: TabState };
      setState((old) => (old?.tab === next.tab ? remembered(old, next) : old));
    };
    const follow = (): void => void load();
    chrome.runtime.onMessage.addListener(hear);
    if (namedTab() === undefined) chrome.tabs.onActivated.addListener(follow);
    follow();
    return () => {
      chrome.runtime.onMessage.removeListener(hear);
      chrome.tabs.onActivated.removeListener(follow);
    };
  }, [load]);
  const tab = state?.tab;
  const check = useCallback((): void => {
    if (tab === undefined) return;
    void order<true | { readonly failed: string }>({ kind: 'panel/check', tab }).then((answer) =>
      setRefusal(answer === true ? undefined : answer.failed),
    );
  }, [tab]);
  return { state, refusal, check };
}
