/**
 * The host half of Word on the web: a page that holds the pane in a frame and answers its messages (the cross-document
 * protocol of word-web-16.00.js), as the real one does from its own server.
 */
import type { SimWord } from './service.ts';

/** What the host page asks the simulation, by the verb of the protocol; the answer goes back as it is. */
export function answerWeb(sim: SimWord, verb: string, data: unknown): unknown {
  if (verb !== 'executeMethod') return null;
  const { DdaMethod, ArrayData } = data as { DdaMethod?: { DispatchId: number }; ArrayData?: readonly unknown[] };
  if (DdaMethod?.DispatchId !== RICH_API) return { Error: NOT_SUPPORTED };
  // Here the message is the arguments themselves; in Windows it is the first of them.
  const told = sim.execute(RICH_API, [ArrayData]);
  return { Error: 0, Version: 1, Data: told?.slice(1) };
}

const RICH_API = 93;
const NOT_SUPPORTED = 5000;

/**
 * The page at `host`, one of Microsoft's own https origins: office.js trusts no other. `window.simulatedWeb(verb, data)` must lead to `answerWeb`; `window.richEvent(entries)` raises an event in
 * the pane.
 */
export function webHostPage(pane: URL, host: string, { sets, version }: SimWord['profile']): string {
  // As it is: office.js reads these two without decoding them.
  const address = `${pane.href}?_host_Info=Word$Web$16.00$zh-CN$telemetry$$$0#&_xdm_Info=conversation|app|${host}`;
  const told = {
    _id: 'app',
    _appName: WORD_ON_THE_WEB,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: 'zh-CN',
    _dataLocale: 'zh-CN',
    _docUrl: 'https://documents.test/请示.docx',
    _clientMode: READ_WRITE,
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
<iframe style="width:350px;height:760px;border:0" name='${JSON.stringify({ baseFrameName: 'f' })}' src="${address.replaceAll('&', '&amp;')}"></iframe>
<script>(${hostPage.toString()})(${JSON.stringify(told)})</script>`;
}

const WORD_ON_THE_WEB = 32;
const READ_WRITE = 1;

/** Runs in the host page; one plain function without outside names, so that it can be handed over as source. */
function hostPage(appContext: object): void {
  interface Message {
    readonly _messageType: number;
    readonly _actionType: number;
    readonly _actionName: string;
    readonly _conversationId: string;
    readonly _correlationId: number;
    readonly _data: { readonly eventDispId?: number };
  }
  const REQUEST = 0;
  const REGISTER_EVENT = 1;
  const RICH_API_EVENT = 33;
  const page = window as unknown as {
    simulatedWeb(verb: string, data: unknown): Promise<unknown>;
    richEvent(entries: unknown): void;
  };
  const raise: ((entries: unknown) => void)[] = [];
  page.richEvent = (entries) => raise.forEach((each) => each({ ArrayData: entries }));
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
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') reply(appContext);
    else if (message._actionType === REGISTER_EVENT) {
      if (message._data.eventDispId === RICH_API_EVENT) raise.push((entries) => reply(entries, true));
      reply({ Error: 0 });
    } else void page.simulatedWeb(message._actionName, message._data).then((answer) => reply(answer));
  });
}
