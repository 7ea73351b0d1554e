/** Somebody types elsewhere between our looking and our looking again: the fix is done, and no alarm is raised. */
import { expect, it } from 'vitest';
import { isUnreadable, samples } from '../../shared/index.ts';
import type { Fix, OfficialDocument } from '../../shared/index.ts';
import { probe } from '../../office-addin/host/word/probe.ts';
import type { WordHost } from '../../office-addin/host/word/word-host.ts';
import { createWordHost } from '../../office-addin/host/word/word-host.ts';
import { directDesk } from './desks.ts';
import { loadWord } from './word-sim/load-jsdom.ts';
import type { HostProfile } from './word-sim/profiles.ts';
import { PROFILES } from './word-sim/profiles.ts';
import type { SimWord } from './word-sim/service.ts';
import { createSimWord } from './word-sim/service.ts';

const bytes = samples.find(({ id }) => id === 'draft-with-slips')?.build() ?? new Uint8Array();
const [WINDOWS] = PROFILES;
const WEB = PROFILES.find(({ isOnTheWeb }) => isOnTheWeb);

/** A Word in which `meanwhile` happens once the document has been handed over for a fix. */
async function fixWhile(
  profile: HostProfile,
  meanwhile: (sim: SimWord, at: number) => void,
): Promise<{ outcome: string; said: string | undefined; sim: SimWord; at: number; text: string }> {
  const sim = createSimWord(bytes, profile);
  const runtime = await loadWord(sim);
  const tools = { runtime, desk: directDesk(), abilities: await probe(runtime), mayWritePlainly: async () => true };
  const host: WordHost = createWordHost(tools);
  const document = await host.read();
  if (isUnreadable(document)) throw new Error(document.unreadable.en);
  const { fix, at, text } = firstLetterOf(document, sim);
  let isArmed = true;
  const execute = sim.execute.bind(sim);
  sim.execute = (id, params) => {
    const answer = execute(id, params);
    if (isArmed && JSON.stringify(params).includes('GetOoxml')) {
      isArmed = false;
      meanwhile(sim, at);
    }
    return answer;
  };
  const outcome = await host.apply(fix);
  runtime.close();
  return { outcome, said: host.refusal()?.['zh-CN'], sim, at, text };
}

function firstLetterOf({ paragraphs }: OfficialDocument, sim: SimWord): { fix: Fix; at: number; text: string } {
  const found = paragraphs.find(({ place, text }) => place === 'body' && text.length > 30);
  if (!found) throw new Error('no long paragraph');
  const { id, text } = found;
  const edit = {
    kind: 'replaceText',
    at: { paragraph: id, start: 0, end: 1 },
    expect: text.slice(0, 1),
    insert: '某',
  } as const;
  return { fix: { safety: 'safe', edits: [edit] }, at: sim.texts().indexOf(text), text };
}

for (const profile of [WINDOWS, WEB]) {
  if (!profile) throw new Error('a profile is gone');
  it(`${profile.name}: letters typed in another paragraph leave the fix done`, async () => {
    const typed = '别处正在写的一句话。';
    const { outcome, said, sim, at, text } = await fixWhile(profile, (world, here) => world.type(here - 1, typed));
    expect([outcome, said]).toEqual(['applied', undefined]);
    expect(sim.texts()[at]).toBe(`某${text.slice(1)}`);
    expect(sim.texts()[at - 1]).toBe(typed);
  });

  it(`${profile.name}: letters typed in the same paragraph make it stale, and stay`, async () => {
    const { outcome, sim, at, text } = await fixWhile(profile, (world, here) =>
      world.type(here, `${world.texts()[here] ?? ''}再写一句。`),
    );
    expect(outcome).toBe('stale');
    expect(sim.texts()[at]).toBe(`${text}再写一句。`);
  });
}
