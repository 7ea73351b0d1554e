import type { AskForPack } from '../../shared/index.ts';
import { PACK_LIMIT_MS } from '../../shared/index.ts';

/** The only request this pane makes besides its own files: for the rule pack, where the administrator named one. */
export const askForPack: AskForPack = (url, how) => fetch(url, { ...how, signal: AbortSignal.timeout(PACK_LIMIT_MS) });
