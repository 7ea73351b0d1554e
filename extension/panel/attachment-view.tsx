import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../../shared/index.ts';
import { say } from '../../shared/ui/index.ts';
import type { AttachmentView as Shown, ViewParagraph } from '../background/view.ts';
import { FindingList } from './finding-list.tsx';
import type { DocumentEntry } from './findings.ts';
import { documentsOf, listedOf } from './findings.ts';
import { WORDS } from './strings.ts';
import { MarkedText } from './marked-text.tsx';
import { order, useTab } from './use-tab.ts';

/** The attachment under check whose number the address gives, to read: what is marked and why. */
export function AttachmentPage({ language }: { readonly language: Language }): ReactElement {
  const { state } = useTab();
  const at = Number(new URLSearchParams(location.search).get('at'));
  const attachment = state?.attachments[at];
  const entry =
    state && documentsOf(state).find(({ place }) => place.url !== undefined && place.url === attachment?.url);
  const name = attachment?.name ?? '';
  useEffect(() => {
    if (name !== '') document.title = name;
  }, [name]);
  if (!state) return <main />;
  if (!attachment || !entry || entry.report.stopped) return <Nothing language={language} />;
  return <Reading key={entry.report.documentKey} name={name} entry={entry} language={language} />;
}

function Nothing({ language }: { readonly language: Language }): ReactElement {
  return (
    <main>
      <p className="box warning" role="status">
        {say(WORDS.viewGone, language)}
      </p>
    </main>
  );
}

interface ReadingProps {
  readonly name: string;
  readonly entry: DocumentEntry;
  readonly language: Language;
}

function Reading({ name, entry, language }: ReadingProps): ReactElement {
  const { place, report } = entry;
  const [shown, setShown] = useState<Shown | 'gone'>();
  const [wanted, setWanted] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const text = useRef<HTMLElement>(null);
  useEffect(() => {
    let isCurrent = true;
    void order<Shown | object>({ kind: 'panel/view', place }).then((answer) => {
      if (isCurrent) setShown('view' in answer ? answer : 'gone');
    });
    return () => {
      isCurrent = false;
    };
    // A new check gives a new report of the same place.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [report]);
  useEffect(() => {
    const hear = (): void => setWanted(decodeURIComponent(location.hash.slice(1)));
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, []);
  useEffect(() => {
    const mark = wanted && text.current?.querySelector<HTMLElement>(`[data-marks~="${CSS.escape(wanted)}"]`);
    if (mark) mark.scrollIntoView({ block: 'center' });
  }, [wanted, shown]);
  if (shown === 'gone') return <Nothing language={language} />;
  return (
    <main className="reading">
      <section ref={text} className="words" aria-label={say(WORDS.attachmentText, language)} tabIndex={0}>
        <h1>{name}</h1>
        {shown?.view.map((paragraph, at) => (
          <Words
            key={at}
            paragraph={paragraph}
            before={shown.view[at - 1]}
            wanted={wanted}
            language={language}
            onPick={setWanted}
          />
        ))}
      </section>
      <div className="beside">
        <FindingList
          all={listedOf(entry)}
          language={language}
          onReveal={({ finding: { fingerprint } }) => setWanted(fingerprint)}
        />
      </div>
    </main>
  );
}

interface WordsProps {
  readonly paragraph: ViewParagraph;
  readonly before: ViewParagraph | undefined;
  readonly wanted: string;
  readonly language: Language;
  readonly onPick: (fingerprint: string) => void;
}

function Words({ paragraph, before, wanted, language, onPick }: WordsProps): ReactElement {
  const { page, centered, place } = paragraph;
  const isApart = place === 'header' || place === 'footer';
  return (
    <>
      {page !== undefined && page !== before?.page && !isApart && (
        <p className="page-mark dim">{say(WORDS.page, language).replace('{n}', String(page))}</p>
      )}
      <p className={`${centered ? 'centered' : ''} in-${place}`}>
        <MarkedText paragraph={paragraph} wanted={wanted} onPick={onPick} />
      </p>
    </>
  );
}
