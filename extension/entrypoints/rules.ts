import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createAnswers } from '../background/answers.ts';
import type { RulesScope } from '../background/own-judge.ts';

/** The rules as one plain script, for service workers that may have no worker beside them: see own-judge.ts. */
export default defineUnlistedScript({
  include: ['chrome', 'edge'],
  main() {
    (globalThis as unknown as RulesScope).hegaoAnswers = createAnswers();
  },
});
