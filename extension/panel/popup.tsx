import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../../shared/index.ts';
import { PANEL, say } from '../../shared/ui/index.ts';
import { documentsOf } from './findings.ts';
import { patternOf, requiredSites } from './sites.ts';
import { OPTION_WORDS, WORDS } from './strings.ts';
import { useTab } from './use-tab.ts';

/** One click checks the page in front; a switch allows or leaves its site for good. */
export function Popup({ language }: { readonly language: Language }): ReactElement {
  const { state, refusal, check } = useTab();
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { report } of state ? documentsOf(state) : [])
    for (const { severity } of report.findings) counts[severity] += 1;
  const checked = state !== undefined && state.frames.length > 0;
  return (
    <main className="popup">
      <h1>{language === 'en' ? 'Hegao' : '核稿'}</h1>
      {refusal !== undefined && (
        <p role="alert" className="error">
          {say(WORDS.cannotCheck, language)}
        </p>
      )}
      {checked ? (
        <p role="status" className="row">
          {(['error', 'warning', 'info'] as const).map((severity) => (
            <span key={severity} className={severity}>
              {say(PANEL[severity], language)} {counts[severity]}
            </span>
          ))}
        </p>
      ) : (
        <p>{say(WORDS.checkHelp, language)}</p>
      )}
      <div className="row">
        <button type="button" className="main" disabled={!state} onClick={check}>
          {say(WORDS.check, language)}
        </button>
        {state && (
          <button type="button" onClick={() => openPanel(state.tab)}>
            {say(OPTION_WORDS.openPanel, language)}
          </button>
        )}
        <button type="button" onClick={() => void chrome.runtime.openOptionsPage()}>
          {say(WORDS.options, language)}
        </button>
      </div>
      <SiteSwitch language={language} />
    </main>
  );
}

function openPanel(tab: number): void {
  if ('sidePanel' in chrome && 'open' in chrome.sidePanel) void chrome.sidePanel.open({ tabId: tab });
  else if ('sidebarAction' in chrome)
    void (chrome as unknown as { sidebarAction: { open: () => Promise<void> } }).sidebarAction.open();
  else void chrome.tabs.create({ url: chrome.runtime.getURL(`/sidepanel.html?tab=${tab}`) });
}

/** The address of the tab in front is known only through the click that opened this popup. */
function SiteSwitch({ language }: { readonly language: Language }): ReactElement | null {
  const [site, setSite] = useState<string>();
  const [allowed, setAllowed] = useState(false);
  useEffect(() => {
    void chrome.tabs.query({ active: true, currentWindow: true }).then(async ([tab]) => {
      const pattern = patternOf(tab?.url);
      if (pattern === undefined) return;
      setSite(pattern);
      setAllowed(await chrome.permissions.contains({ origins: [pattern] }));
    });
  }, []);
  if (site === undefined || requiredSites().length > 0) return null;
  const change = async (): Promise<void> => {
    const origins = [site];
    if (allowed) setAllowed(!(await chrome.permissions.remove({ origins })));
    else setAllowed(await chrome.permissions.request({ origins }));
  };
  return (
    <p>
      <label>
        <input type="checkbox" checked={allowed} onChange={() => void change()} /> {say(OPTION_WORDS.always, language)}
        <span className="dim"> {site}</span>
      </label>
    </p>
  );
}
