import type { JudgeOrder, TellEarly } from '../../background/judge.ts';
import { workerJudge } from '../../background/judge.ts';
import { isMessage } from '../../messages.ts';
import RulesWorker from '../../background/rules-worker.ts?worker';

const judge = workerJudge(() => new RulesWorker());

chrome.runtime.onMessage.addListener((message: unknown, sender, answer: (value: unknown) => void) => {
  if (sender.id !== chrome.runtime.id || sender.tab !== undefined || !isMessage(message, 'judge/order')) return false;
  const { order, early } = message as JudgeOrder;
  const tell: TellEarly = (findings) =>
    void chrome.runtime.sendMessage({ kind: 'judge/early', early, findings }).catch(() => {});
  void judge.ask(order, early === undefined ? undefined : tell).then(answer);
  return true;
});
