import type { ReactElement } from 'react';
import type { Language } from '../../../shared/index.ts';
import { say } from '../../../shared/ui/index.ts';
import { keepHouse } from '../../background/house.ts';
import { PACK_WORDS } from './strings.ts';
import type { PackInUse } from './use-house.ts';

/** One rule pack in use: what it is called, whether it is signed, its version and hash, and where it came from. */
export function PackBox({
  pack: { pack, stamp, source, since, isSigned },
  mayDrop,
  language,
}: {
  readonly pack: PackInUse;
  readonly mayDrop: boolean;
  readonly language: Language;
}): ReactElement {
  const { notBefore, notAfter, issuer } = pack;
  const days = [
    notBefore === undefined ? '' : `${say(PACK_WORDS.from, language)} ${notBefore}`,
    notAfter === undefined ? '' : `${say(PACK_WORDS.until, language)} ${notAfter}`,
  ].filter((each) => each !== '');
  const facts: readonly (readonly [string, string])[] = [
    [say(PACK_WORDS.version, language), String(stamp.version ?? '—')],
    [say(PACK_WORDS.hash, language), stamp.hash],
    [say(PACK_WORDS.since, language), since],
    [say(PACK_WORDS.source, language), source],
    ...(days.length > 0 ? [[say(PACK_WORDS.valid, language), days.join(' ')] as const] : []),
  ];
  return (
    <li className="box">
      <p>
        <b>{say(pack.profile.title, language)}</b>
        {issuer !== undefined && <span className="dim"> {issuer}</span>}{' '}
        <span className={isSigned ? 'good' : 'warning'}>
          {say(isSigned ? PACK_WORDS.signed : PACK_WORDS.unsigned, language)}
        </span>
      </p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {mayDrop && (
        <button
          type="button"
          onClick={() =>
            void keepHouse((house) => ({ ...house, packs: house.packs.filter((each) => each.source !== source) }))
          }
        >
          {say(PACK_WORDS.drop, language)}
        </button>
      )}
    </li>
  );
}
