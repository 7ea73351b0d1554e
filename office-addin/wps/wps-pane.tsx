/** The task pane in WPS: the same panel, on the WPS host. */
import { useEffect, useSyncExternalStore } from 'react';
import type { Host } from '../../shared/host.ts';
import { saveFile, TYPES } from '../bench/files.ts';
import type { RemoteDesk } from '../desk/remote.ts';
import type { Session } from '../session/session.ts';
import { useSettings } from '../taskpane/settings.ts';
import { PaneBody } from '../word/pane-body.tsx';
import { listenToRibbon } from '../word/ribbon.ts';

interface Props {
  readonly desk: RemoteDesk;
  readonly session: Session;
  readonly host: Host;
}

export function WpsPane({ desk, session, host }: Props) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { language } = useSettings();
  useEffect(() => {
    const report = (): void => {
      const { document: read } = session.state();
      if (!read) return;
      void desk
        .report({ name: '当前文档', document: read, options: {}, format: 'html', language })
        .then((page) => saveFile('检查报告.html', page, TYPES.html));
    };
    return listenToRibbon(session.open(host, ''), {
      check: () => void session.check(),
      tidy: () => void session.tidy(),
      layout: () => undefined,
      report,
    });
  }, [desk, session, host, language]);
  return (
    <div className="word-pane">
      <PaneBody session={session} state={state} host={host} layout={undefined} />
    </div>
  );
}
