import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../../../shared/index.ts';
import { PACK_STATES } from '../../../shared/index.ts';
import { say } from '../../../shared/ui/index.ts';
import { keepHouse } from '../../background/house.ts';
import type { PackNews } from '../../background/packs.ts';
import { PACK_SITE } from '../../background/sites.ts';
import { patternOf } from '../sites.ts';
import { order } from '../use-tab.ts';
import { PackImport } from './pack-import.tsx';
import { PACK_WORDS } from './strings.ts';
import type { HouseView, PackInUse } from './use-house.ts';
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

function PackBox({
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

/** The administrator's address: how the last time ended, and once more now. */
function Address({
  packUrl,
  view: { news },
  language,
}: {
  readonly packUrl: string;
  readonly view: HouseView;
  readonly language: Language;
}): ReactElement {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const renew = async (): Promise<void> => {
    setBusy(true);
    setFailure('');
    const answer = await order<PackNews | { readonly failed: string } | undefined>({ kind: 'panel/pack-renew' });
    if (answer && 'failed' in answer) setFailure(answer.failed);
    setBusy(false);
  };
  return (
    <div className="box">
      <p>
        {say(PACK_WORDS.address, language)}：{packUrl}{' '}
        <span className="dim">{say(PACK_WORDS.byAdministrator, language)}</span>
      </p>
      {news?.source === packUrl && <News news={news} language={language} />}
      {failure !== '' && (
        <p role="alert" className="error">
          {say(PACK_WORDS.failed, language)}
          {failure}
        </p>
      )}
      <Permission packUrl={packUrl} language={language} granted={() => void renew()} />
      <button type="button" disabled={isBusy} onClick={() => void renew()}>
        {say(isBusy ? PACK_WORDS.renewing : PACK_WORDS.renew, language)}
      </button>
    </div>
  );
}

/** How an arrival ended, in a few words and then in full. */
export function News({ news, language }: { readonly news: PackNews; readonly language: Language }): ReactElement {
  const isWell = news.state === 'taken' || news.state === 'same';
  const when = new Date(news.at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div role="status">
      <p>
        <b className={isWell ? 'good' : 'warning'}>{say(PACK_STATES[news.state], language)}</b>{' '}
        <span className="dim">{`${say(PACK_WORDS.lastAsked, language)} ${when}`}</span>
      </p>
      {news.said.map((text) => (
        <p key={text.en}>{say(text, language)}</p>
      ))}
      {news.problems.length > 0 && (
        <details>
          <summary>{`${say(PACK_WORDS.problems, language)}（${news.problems.length}）`}</summary>
          <ul className="dots">
            {news.problems.map(({ path, problem }) => (
              <li key={`${path}|${problem.en}`}>
                <code>{path || say(PACK_WORDS.whole, language)}</code>：{say(problem, language)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Asked for exactly the address's own site, by the person's click, and used for nothing but the pack. */
function Permission({
  packUrl,
  language,
  granted,
}: {
  readonly packUrl: string;
  readonly language: Language;
  readonly granted: () => void;
}): ReactElement | null {
  const [isMissing, setMissing] = useState(false);
  const pattern = patternOf(packUrl);
  useEffect(() => {
    if (pattern !== undefined) void chrome.permissions.contains({ origins: [pattern] }).then((has) => setMissing(!has));
  }, [pattern]);
  const mayAsk = (chrome.runtime.getManifest().optional_host_permissions ?? []).length > 0;
  if (!isMissing || pattern === undefined || !mayAsk) return null;
  const ask = async (): Promise<void> => {
    const isGranted = await chrome.permissions.request({ origins: [pattern] });
    if (!isGranted) return;
    await chrome.storage.local.set({ [PACK_SITE]: pattern });
    setMissing(false);
    granted();
  };
  return (
    <p>
      {say(PACK_WORDS.allowHelp, language)}{' '}
      <button type="button" className="main" onClick={() => void ask()}>
        {say(PACK_WORDS.allow, language)}
      </button>
    </p>
  );
}
