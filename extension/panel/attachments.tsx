import type { ReactElement } from 'react';
import type { Language } from '../../shared/index.ts';
import { PANEL, say } from '../../shared/ui/index.ts';
import type { AttachmentState, TabState } from '../background/tabs.ts';
import { WORDS } from './strings.ts';
import { order } from './use-tab.ts';

/** Attachments the page links to, each checked when a person asks for it. */
export function Attachments({
  state,
  language,
}: {
  readonly state: TabState;
  readonly language: Language;
}): ReactElement | null {
  const { tab } = state;
  const linked = state.frames.flatMap(({ frame, attachments }) => attachments.map((each) => ({ ...each, frame })));
  if (linked.length === 0) return null;
  return (
    <section aria-label={say(WORDS.attachments, language)}>
      <h2>{say(WORDS.attachments, language)}</h2>
      <ul>
        {linked.map(({ url, name, frame }) => {
          const known = state.attachments.find((each) => each.url === url);
          const busy = known !== undefined && known.step !== 'done';
          return (
            <li key={`${frame}|${url}`} className="box">
              <p>{name || url}</p>
              <div className="row" role="status">
                {busy ? (
                  <button type="button" onClick={() => void order({ kind: 'panel/cancel', tab, url })}>
                    {say(WORDS.cancel, language)}
                  </button>
                ) : (
                  <button
                    type="button"
                    className="check-attachment"
                    aria-label={`${say(WORDS.checkAttachment, language)} ${name}`}
                    onClick={() => void order({ kind: 'panel/attachment', tab, frame, url })}
                  >
                    {say(WORDS.checkAttachment, language)}
                  </button>
                )}
                {known && <span>{outcome(known, language)}</span>}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function outcome({ step, report, failed, unreadable, broken }: AttachmentState, language: Language): string {
  if (step !== 'done') return say(step === 'fetching' ? WORDS.fetching : WORDS.checking, language);
  if (failed) return say(WORDS[failed], language);
  if (unreadable) return say(unreadable, language);
  if (broken === 'slow') return say(WORDS.slow, language);
  if (broken !== undefined || !report) return `${say(WORDS.failed, language)}${broken ?? ''}`;
  if (report.stopped) return say(WORDS.stopped, language);
  const { error, warning, info } = report.summary.counts;
  if (error + warning + info === 0) return say(WORDS.attachmentClean, language);
  return `${say(PANEL.error, language)} ${error} · ${say(PANEL.warning, language)} ${warning} · ${say(PANEL.info, language)} ${info}`;
}
