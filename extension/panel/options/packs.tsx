import type { ReactElement } from 'react';
import type { Language } from '../../../shared/index.ts';
import { say } from '../../../shared/ui/index.ts';
import { Address } from './pack-address.tsx';
import { PackBox } from './pack-box.tsx';
import { PackImport } from './pack-import.tsx';
import { PACK_WORDS } from './strings.ts';
import type { HouseView } from './use-house.ts';
import { notesOf } from './use-house.ts';

/** Rule packs in use, where they came from, how the last arrival ended, and a file from hand. */
export function Packs({ view, language }: { readonly view: HouseView; readonly language: Language }): ReactElement {
  const { packUrl, lockOptions } = view.policy.settings;
  const notes = notesOf(view);
  const isByHand = packUrl === undefined && lockOptions !== true;
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">{say(PACK_WORDS.title, language)}</h2>
      <p className="dim">{say(PACK_WORDS.help, language)}</p>
      {view.packs.length === 0 && <p>{say(PACK_WORDS.none, language)}</p>}
      <ul>
        {view.packs.map((pack) => (
          <PackBox key={pack.source} pack={pack} mayDrop={isByHand} language={language} />
        ))}
      </ul>
      {packUrl !== undefined && <Address packUrl={packUrl} view={view} language={language} />}
      {isByHand && <PackImport language={language} />}
      {notes.length > 0 && (
        <details>
          <summary>{`${say(PACK_WORDS.notes, language)}（${notes.length}）`}</summary>
          <ul className="dots">
            {notes.map(({ pack, rule, text }) => (
              <li key={`${pack}|${rule}|${text.en}`}>{say(text, language)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
