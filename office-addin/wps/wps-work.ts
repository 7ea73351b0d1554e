/** What only WPS can do beside checking: comments, laid-out and new documents, reports. */
import type { FieldValues } from '../../shared/index.ts';
import type { RemoteDesk } from '../desk/remote.ts';
import { setPage } from '../host/wps/format.ts';
import { GONE, READ_ONLY } from '../host/wps/sentences.ts';
import type { WpsApp, WpsDocument } from '../host/wps/object-model.ts';
import type { WpsHost } from '../host/wps/wps-host.ts';
import { openDocument } from '../host/wps/wps-host.ts';
import type { Notice } from '../session/notices.ts';
import type { Session } from '../session/session.ts';
import { WORDS } from '../taskpane/strings.ts';
import type { HostWork } from '../word/work.ts';
import { joined, refusedWords, saveReport, wordsOf, writeComments } from '../word/work.ts';
import { WPS_WORDS } from './strings.ts';

interface Tools {
  readonly app: WpsApp;
  readonly desk: RemoteDesk;
  readonly session: Session;
  readonly host: WpsHost;
}

export function createWpsWork({ app, desk, session, host }: Tools): HostWork {
  const warn = (text: Notice['text']): void => session.say({ kind: 'warning', text });
  const guard = (work: Promise<void>, otherwise: Notice['text']): void => {
    work.catch(() => warn(otherwise));
  };

  /** The copy stands beside the document, which nothing touches; only a copy with the same words is called done. */
  const layOut = async (): Promise<void> => {
    const open = openDocument(app);
    if (!open) return warn(GONE);
    const flat = open.WordOpenXML;
    const laid = await desk.layoutFlat(flat);
    if (laid === 'stale' || !('xml' in laid)) return warn(refusedWords(laid));
    const copy = newDocument(app, laid.xml);
    await setPaper(copy, laid.xml);
    const [before, after] = await Promise.all([read(flat), read(copy.WordOpenXML)]);
    if ('unreadable' in before || 'unreadable' in after || wordsOf(before) !== wordsOf(after))
      return warn(WPS_WORDS.copyDiffers);
    session.say({ kind: 'info', text: joined([WORDS.laidOutCopy, WPS_WORDS.copyPaper, ...laid.notes]) });
  };

  /** Whether paper comes along with XML put in is not the same in every version: it is set once more. */
  const setPaper = async (copy: WpsDocument, xml: string): Promise<void> => {
    const wanted = await read(xml);
    if ('unreadable' in wanted) return;
    const papers = wanted.pageSetup ?? [];
    if (papers.length !== copy.Sections.Count) return;
    papers.forEach((paper, at) => setPage(copy.Sections.Item(at + 1).PageSetup, paper));
  };

  const read = (flatOpc: string): ReturnType<RemoteDesk['read']> => desk.read({ name: '', flatOpc });

  const create = async (genre: string, values: FieldValues): Promise<void> => {
    const flat = await desk.flatTemplate(genre, values);
    if (flat !== undefined) newDocument(app, flat);
  };

  return {
    comment: (language) => guard(writeComments(session, language, host), READ_ONLY),
    layOut: () => guard(layOut(), WPS_WORDS.noCopyHere),
    create: (genre, values) => guard(create(genre, values), WPS_WORDS.noCopyHere),
    report: (language) => guard(saveReport(desk, session, language), WPS_WORDS.noCopyHere),
  };
}

/** Throws where this WPS has none of the members, or refuses. */
function newDocument(app: WpsApp, flat: string): WpsDocument {
  const made = app.Documents.Add();
  made.Range(0, 0).InsertXML(flat);
  return made;
}
