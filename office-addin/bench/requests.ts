import type { Language } from '../../shared/index.ts';
import { requestPage } from '../../shared/ui/index.ts';
import type { RemoteDesk } from '../desk/remote.ts';
import type { Session } from '../session/session.ts';
import { saveFile, TYPES } from './files.ts';

/** 请单位统一规定, handed over as a page to print or send. */
export async function saveRequests(desk: RemoteDesk, session: Session, language: Language): Promise<void> {
  const { setAside } = session.state();
  const names = await desk.ruleNames(setAside.map(({ rule }) => rule));
  const name = language === 'en' ? 'for-the-organisation.html' : '请单位统一规定.html';
  saveFile(name, requestPage(setAside, { names, language }), TYPES.html);
}
