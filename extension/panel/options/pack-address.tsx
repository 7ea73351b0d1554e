import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../../../shared/index.ts';
import { say } from '../../../shared/ui/index.ts';
import type { PackNews } from '../../background/packs.ts';
import { PACK_SITE } from '../../background/sites.ts';
import { patternOf } from '../sites.ts';
import { order } from '../use-tab.ts';
import { News } from './pack-news.tsx';
import { PACK_WORDS } from './strings.ts';
import type { HouseView } from './use-house.ts';

/** The administrator's address: how the last time ended, and once more now. */
export function Address({
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
