/** The document itself, beside the list. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { FileHost } from '../host/file-host.ts';
import type { Session } from '../session/session.ts';
import type { SessionState } from '../session/state.ts';
import { useSay } from '../taskpane/settings.ts';
import { BENCH } from './strings.ts';
import type { Preview } from '../view/preview.ts';
import { createPreview, PAGES_LIMIT } from '../view/preview.ts';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly host: FileHost;
}

export function DocumentArea({ session, state, host }: Props) {
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  const preview = useRef<Preview>(undefined);
  const [forced, setForced] = useState<FileHost>();
  const { document } = state;
  const isLong = document !== undefined && lengthOf(document) > PAGES_LIMIT;
  const hasPages = host.kind === 'docx' && (!isLong || forced === host);
  const pick = useEffectEvent((key: string) => void session.select(key));
  const marks = useEffectEvent(() => session.state().checked?.result.diagnostics ?? []);

  useEffect(() => {
    if (!frame.current) return undefined;
    const made = createPreview(frame.current);
    made.onPick((key) => pick(key));
    preview.current = made;
    host.setView(made);
    return () => {
      host.setView(undefined);
      made.dispose();
    };
  }, [host]);

  useEffect(() => {
    if (!document) return;
    const pages = hasPages ? { pages: host.bytes() } : {};
    void preview.current?.show({ document, language: 'zh-CN', ...pages }).then(() => preview.current?.mark(marks()));
  }, [document, host, hasPages]);

  return (
    <section className="document-area" aria-label={say(BENCH.document)}>
      <div ref={frame} className="document-frame" role="document" tabIndex={0} aria-label={say(BENCH.document)} />
      <p className="document-note dim">
        {say(hasPages ? BENCH.previewNote : BENCH.linesNote)}
        {host.kind === 'docx' && !hasPages && (
          <Button size="small" appearance="transparent" onClick={() => setForced(host)}>
            {say(BENCH.drawPages)}
          </Button>
        )}
      </p>
    </section>
  );
}

function lengthOf({ paragraphs }: NonNullable<SessionState['document']>): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}
