/** The contract of all hosts for Word in its five kinds: the real office.js of each on a simulated Word. */
import { samples } from '../../shared/index.ts';
import { probe } from '../../office-addin/host/word/probe.ts';
import { createWordHost } from '../../office-addin/host/word/word-host.ts';
import { hostContract } from './contract.ts';
import { directDesk } from './desks.ts';
import { STORM } from './storm.ts';
import { loadWord } from './word-sim/load-jsdom.ts';
import { PROFILES } from './word-sim/profiles.ts';
import { createSimWord } from './word-sim/service.ts';

const desk = directDesk();
const bytes = (): Uint8Array => {
  const draft = samples.find(({ id }) => id === 'draft-with-slips');
  if (!draft) throw new Error('the sample with slips is gone');
  return draft.build();
};

for (const profile of PROFILES) {
  hostContract(profile.name, {
    bytes,
    storm: STORM,
    async open(source) {
      const sim = createSimWord(source, profile);
      const runtime = await loadWord(sim);
      const abilities = await probe(runtime);
      const host = createWordHost({ runtime, desk, abilities, mayWritePlainly: async () => true });
      return {
        host,
        texts: () => sim.texts(),
        type: (index, text) => sim.type(index, text),
        close: () => runtime.close(),
      };
    },
  });
}
