import type { ReactElement } from 'react';
import type { Language } from '../../shared/index.ts';
import { PANEL, say } from '../../shared/ui/index.ts';
import type { AttachmentState, TabState } from '../background/tabs.ts';
import { openView } from './open-view.ts';
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
  const open = linked.filter(({ url }) => !state.attachments.some((each) => each.url === url && each.step !== 'done'));
  const check = ({ url, frame }: { readonly url: string; readonly frame: number }): void =>
    void order({ kind: 'panel/attachment', tab, frame, url });
  return (
    <section aria-label={say(WORDS.attachments, language)}>
      <h2>{say(WORDS.attachments, language)}</h2>
      {linked.length > 1 && (
        <p>
          <button type="button" className="check-all" disabled={open.length === 0} onClick={() => open.forEach(check)}>
            {say(WORDS.checkAllAttachments, language)} <b>{linked.length}</b>
          </button>
        </p>
      )}
      <ul>
        {linked.map((each) => (
          <Attachment
            key={`${each.frame}|${each.url}`}
            name={each.name || each.url}
            known={state.attachments.find(({ url }) => url === each.url)}
            language={language}
            onCheck={() => check(each)}
            onOpen={() =>
              openView(
                tab,
                state.attachments.findIndex(({ url }) => url === each.url),
              )
            }
            onCancel={() => void order({ kind: 'panel/cancel', tab, url: each.url })}
          />
        ))}
      </ul>
    </section>
  );
}

interface AttachmentProps {
  readonly name: string;
  readonly known: AttachmentState | undefined;
  readonly language: Language;
  readonly onCheck: () => void;
  readonly onOpen: () => void;
  readonly onCancel: () => void;
}

function Attachment({ name, known, language, onCheck, onOpen, onCancel }: AttachmentProps): ReactElement {
  const isBusy = known !== undefined && known.step !== 'done';
  const check = say(known ? WORDS.checkAgain : WORDS.checkAttachment, language);
  return (
    <li className="box attachment">
      <p>{name}</p>
      <div className="row" role="status">
        {isBusy ? (
          <button
            type="button"
            className="cancel-attachment"
            aria-label={`${say(WORDS.cancel, language)} ${name}`}
            onClick={onCancel}
          >
            {say(WORDS.cancel, language)}
          </button>
        ) : (
          <button type="button" className="check-attachment" aria-label={`${check} ${name}`} onClick={onCheck}>
            {check}
          </button>
        )}
        {known?.step === 'done' && known.report && !known.report.stopped && (
          <button
            type="button"
            className="open-attachment"
            aria-label={`${say(WORDS.openView, language)} ${name}`}
            onClick={onOpen}
          >
            {say(WORDS.openView, language)}
          </button>
        )}
        {known && <span className="outcome">{outcome(known, language)}</span>}
      </div>
    </li>
  );
}

const STEPS = { waiting: WORDS.waiting, fetching: WORDS.fetching, checking: WORDS.checking };

function outcome({ step, report, failed, unreadable, broken }: AttachmentState, language: Language): string {
  if (step !== 'done') return say(STEPS[step], language);
  if (failed) return say(WORDS[failed], language);
  if (unreadable) return say(unreadable, language);
  if (broken === 'slow') return say(WORDS.slow, language);
  if (broken !== undefined || !report) return `${say(WORDS.failed, language)}${broken ?? ''}`;
  if (report.stopped) return say(WORDS.stopped, language);
  const { error, warning, info } = report.summary.counts;
  const said =
    error + warning + info === 0
      ? say(WORDS.attachmentClean, language)
      : `${say(PANEL.error, language)} ${error} · ${say(PANEL.warning, language)} ${warning} · ${say(PANEL.info, language)} ${info}`;
  const open = report.summary.cannotTell.reduce((sum, { rules }) => sum + rules.length, 0);
  if (open === 0) return said;
  return `${said}${language === 'en' ? '; ' : '；'}${say(WORDS.undecided, language).replace('{n}', String(open))}`;
}
