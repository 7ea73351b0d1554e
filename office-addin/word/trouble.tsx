import { Nothing } from '../taskpane/nothing.tsx';
import { useSay } from '../taskpane/settings.ts';
import { WORDS } from '../taskpane/strings.ts';

/** The page where there is no Word, or one that cannot do what is needed. */
export function Trouble({ kind }: { readonly kind: 'noWord' | 'old' }) {
  const say = useSay();
  const [title, help] = kind === 'old' ? [WORDS.oldWord, WORDS.oldWordHelp] : [WORDS.noWord, WORDS.noWordHelp];
  return (
    <main className="center">
      <Nothing icon="unreadable" title={say(title)} help={say(help)} />
    </main>
  );
}
