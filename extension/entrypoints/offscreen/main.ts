import { workerJudge } from '../../background/judge.ts';
import { isMessage } from '../../messages.ts';
import type { ToWorker } from '../../messages.ts';
import RulesWorker from '../../background/rules-worker.ts?worker';

const judge = workerJudge(() => new RulesWorker());

chrome.runtime.onMessage.addListener((message: unknown, sender, answer: (value: unknown) => void) => {
  if (sender.id !== chrome.runtime.id || sender.tab !== undefined || !isMessage(message, 'judge/order')) return false;
  void judge.ask((message as unknown as { readonly order: ToWorker }).order).then(answer);
  return true;
});
