/**
 * Chromium 102–108: no offscreen document yet, and a service worker may start no worker. The rules are read into the
 * service worker itself as it begins (later the browser lets it read no script), and run between its other events. The
 * network is shut there as in their worker; the background has its own way out (outside.ts). What is not to be had is an
 * end from outside for a check that hangs: the browser ends the whole background after five minutes then.
 */
import type { Answers } from './answers.ts';
import type { NetworkScope } from './close-network.ts';
import { closeNetwork } from './close-network.ts';
import type { Judge, JudgeAnswer } from './judge.ts';

/** What the script of the rules leaves behind. */
export interface RulesScope {
  hegaoAnswers?: Answers;
}

interface ClassicScope extends RulesScope {
  importScripts(path: string): void;
}

const RULES = '/rules.js';

export function createOwnJudge(): Judge {
  const scope = globalThis as unknown as ClassicScope;
  let trouble = '';
  try {
    scope.importScripts(RULES);
    closeNetwork(scope as unknown as NetworkScope);
  } catch (error) {
    trouble = error instanceof Error ? error.message : String(error);
  }
  const { hegaoAnswers } = scope;
  return {
    warm: () => {},
    async ask(order, early = () => {}) {
      if (!hegaoAnswers) return { failed: trouble };
      // As from the worker, an order that wants no answer gets none.
      return (await hegaoAnswers(order, early)) as JudgeAnswer;
    },
  };
}
