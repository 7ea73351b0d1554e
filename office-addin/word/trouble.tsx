import { Nothing } from '../taskpane/nothing.tsx';
import { useSay } from '../taskpane/settings.ts';
import { WORDS } from '../taskpane/strings.ts';

const SENTENCES = {
  old: [WORDS.oldWord, WORDS.oldWordHelp],
  broken: [WORDS.broken, WORDS.brokenStart],
  noOffice: [WORDS.noOffice, WORDS.noOfficeHelp],
  noWord: [WORDS.noWord, WORDS.noWordHelp],
  noWps: [WORDS.noWps, WORDS.noWpsHelp],
} as const;

/** The page where there is no Word or WPS, or one that cannot do what is needed. */
export function Trouble({ kind }: { readonly kind: keyof typeof SENTENCES }) {
  const say = useSay();
  const [title, help] = SENTENCES[kind];
  return (
    <main className="center">
      <Nothing icon="unreadable" title={say(title)} help={say(help)} />
    </main>
  );
}
