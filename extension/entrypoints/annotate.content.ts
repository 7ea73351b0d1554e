import { defineContentScript } from 'wxt/utils/define-content-script';
import { isMessage } from '../messages.ts';
import type { ToPage } from '../messages.ts';
import { startSession } from '../page/session.ts';

/** Registered at run time for the sites a person or the administrator allowed; never declared for all sites. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    const mark = globalThis as { hegaoSession?: { stop: () => void } };
    mark.hegaoSession?.stop();
    mark.hegaoSession = startSession(document, {
      send: (message) => void chrome.runtime.sendMessage(message).catch(() => mark.hegaoSession?.stop()),
      listen: (receive) =>
        chrome.runtime.onMessage.addListener((message: unknown, sender, answer: (value: unknown) => void) => {
          // Only our own background speaks to pages.
          if (sender.id !== chrome.runtime.id || sender.tab !== undefined || !isMessage(message, 'page/')) return false;
          const answered = receive(message as ToPage);
          void answered?.then(answer);
          return answered !== undefined;
        }),
    });
  },
});
