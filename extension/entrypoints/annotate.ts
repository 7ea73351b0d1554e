import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isMessage } from '../messages.ts';
import type { ToPage } from '../messages.ts';
import { startSession } from '../page/session.ts';

/**
 * Registered at run time for the sites a person or the administrator allowed; never declared for all sites. A plain
 * script: the frame of WXT's content scripts would dispatch events that the page can hear.
 */
export default defineUnlistedScript(begin);

function begin(): void {
  const mark = globalThis as { hegaoSession?: { stop: () => void } };
  mark.hegaoSession?.stop();
  mark.hegaoSession = startSession(document, {
    send: (message) => void chrome.runtime.sendMessage(message).catch(() => mark.hegaoSession?.stop()),
    listen: (receive, signal) => {
      const hear = (
        message: unknown,
        sender: chrome.runtime.MessageSender,
        answer: (value: unknown) => void,
      ): boolean => {
        // Only our own background speaks to pages.
        if (sender.id !== chrome.runtime.id || sender.tab !== undefined || !isMessage(message, 'page/')) return false;
        const answered = receive(message as ToPage);
        void answered?.then(answer);
        return answered !== undefined;
      };
      chrome.runtime.onMessage.addListener(hear);
      signal.addEventListener('abort', () => chrome.runtime.onMessage.removeListener(hear));
    },
    restart: begin,
  });
}
