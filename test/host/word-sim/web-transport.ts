/**
 * The host half of Word on the web: a page that holds the pane in a frame and answers its messages (the cross-document
 * protocol of word-web-16.00.js), as the real one does from its own server.
 */
import type { SimWord } from './service.ts';

/** An origin of Microsoft's own: office.js trusts no other. */
export const WEB_HOST = 'https://word-edit.officeapps.live.com';

/** What the host page asks the simulation, by the verb of the protocol; the answer goes back as it is. */
export function answerWeb(sim: SimWord, verb: string, data: unknown): unknown {
  if (verb !== 'executeMethod') return null;
  const { DdaMethod, ArrayData, ...asked } = data as WebCall;
  const answer = (values: Readonly<Record<string, unknown>>): unknown => ({ Error: 0, Version: 1, ...values });
  const known = asked[HANDLE] as number;
  switch (DdaMethod?.DispatchId) {
    case RICH_API:
      // Here the message is the arguments themselves; in Windows it is the first of them.
      return answer({ Data: sim.execute(RICH_API, [ArrayData])?.slice(1) });
    case OPEN_FILE: {
      if (sim.world.failing.has('getFileAsync')) return { Error: INTERNAL_ERROR };
      const [, handle, size] = sim.execute(OPEN_FILE, [COMPRESSED]) ?? [];
      sim.sliceSizes.set(handle as number, asked[SLICE_SIZE] as number);
      return answer({ 0: handle, 1: size });
    }
    case READ_SLICE: {
      const size = sim.sliceSizes.get(known) ?? 0;
      const [, bytes, length] = sim.execute(READ_SLICE, [known, (asked[SLICE] as number) * size, size]) ?? [];
      return answer({ 0: bytes, 1: length });
    }
    case CLOSE_FILE:
      return answer({});
    default:
      return { Error: NOT_SUPPORTED };
  }
}

interface WebCall {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  /** The arguments of what is not a batch, by their numbers. */
  readonly [argument: number]: unknown;
}

const RICH_API = 93;
const OPEN_FILE = 77;
const READ_SLICE = 80;
const CLOSE_FILE = 81;
const NOT_SUPPORTED = 5000;
const INTERNAL_ERROR = 5001;
const COMPRESSED = 1;
/** Arguments about a file, by number. */
const [SLICE_SIZE, HANDLE, SLICE] = [1, 2, 3] as const;

export interface WebHostOptions {
  readonly profile: SimWord['profile'];
  readonly isReadOnly?: boolean;
  /** Of the pane, in pixels. */
  readonly width?: number;
}

/**
 * The page at `WEB_HOST`. `window.simulatedWeb(verb, data)` must lead to `answerWeb`; `window.raise(id, payload)` raises
 * an event in the pane.
 */
export function webHostPage(pane: URL, { profile, isReadOnly = false, width = 350 }: WebHostOptions): string {
  const { sets, version } = profile;
  // As it is: office.js reads these two without decoding them.
  const address = `${pane.href}?_host_Info=Word$Web$16.00$zh-CN$telemetry$$$0#&_xdm_Info=conversation|app|${WEB_HOST}`;
  const told = {
    _id: 'app',
    _appName: WORD_ON_THE_WEB,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: 'zh-CN',
    _dataLocale: 'zh-CN',
    _docUrl: 'https://documents.test/请示.docx',
    _clientMode: isReadOnly ? READ_ONLY : READ_WRITE,
    _settings: {},
    _reason: 'inserted',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'c',
    _appInstanceId: 'i',
    _requirementMatrix: JSON.stringify(sets),
    _hostFullVersion: version,
    _appDomains: [],
    _dialogRequirementMatrix: '{}',
    _initialDisplayMode: 0,
  };
  return `<!doctype html><meta charset="utf-8"><title>Word</title>
<iframe sandbox="${SANDBOX}" style="width:${width}px;height:760px;border:0" name='${JSON.stringify({ baseFrameName: 'f' })}' src="${address.replaceAll('&', '&amp;')}"></iframe>
<script>(${hostPage.toString()})(${JSON.stringify(told)})</script>`;
}

/** What an add-in's frame may do there. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';
const WORD_ON_THE_WEB = 32;
const READ_ONLY = 0;
const READ_WRITE = 1;

/** What the host page's window holds for who drives it. */
export interface WebHostWindow {
  simulatedWeb(verb: string, data: unknown): Promise<unknown>;
  raise(id: number, payload: unknown): void;
}

/** Numbers of the events the pane listens to, and how entries of the rich API travel. */
export const SELECTION_CHANGED = 2;
export const RICH_API_EVENT = 33;
export const richPayload = (entries: unknown): unknown => ({ ArrayData: entries });

/** Runs in the host page; one plain function without outside names, so that it can be handed over as source. */
function hostPage(appContext: object): void {
  interface Message {
    readonly _messageType: number;
    readonly _actionType: number;
    readonly _actionName: string;
    readonly _conversationId: string;
    readonly _correlationId: number;
    readonly _data: { readonly eventDispId?: number } | null;
  }
  const REQUEST = 0;
  const INVOKE = 0;
  const REGISTER_EVENT = 1;
  const page = window as unknown as WebHostWindow;
  const handlers = new Map<number, (payload: unknown) => void>();
  page.raise = (id, payload) => handlers.get(id)?.(payload);
  addEventListener('message', ({ data, source, origin }: MessageEvent<string>) => {
    let message: Message;
    try {
      message = JSON.parse(data) as Message;
    } catch {
      return;
    }
    if (message._messageType !== REQUEST) return;
    const reply = (answer: unknown, isEvent = false): void =>
      (source as Window).postMessage(
        JSON.stringify({
          _messageType: 1,
          _actionName: message._actionName,
          _conversationId: message._conversationId,
          _correlationId: message._correlationId,
          _origin: location.origin,
          _data: answer,
          _errorCode: 0,
          _responseType: isEvent ? 1 : 0,
          _serializerVersion: 1,
        }),
        origin,
      );
    const { eventDispId = -1 } = message._data ?? {};
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') reply(appContext);
    else if (message._actionType === INVOKE)
      void page.simulatedWeb(message._actionName, message._data).then((answer) => reply(answer));
    else {
      if (message._actionType === REGISTER_EVENT) handlers.set(eventDispId, (payload) => reply(payload, true));
      else handlers.delete(eventDispId);
      reply({ Error: 0 });
    }
  });
}
