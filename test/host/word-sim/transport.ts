/**
 * The in-page half of the simulated Win32 host: the `window.external` the real office.js talks to. It is one plain
 * function without outside names, so that it can be handed to jsdom and to a browser page as source.
 */
export interface TransportOptions {
  readonly sets: Readonly<Record<string, number>>;
  readonly version: string;
  readonly settings: Record<string, string>;
  /** Opened so that nobody can write: 受保护的视图, 标记为最终状态 and kin. */
  readonly isReadOnly?: boolean;
  readonly exec: (id: number, params: unknown) => unknown;
}
export interface Transport {
  /** Raises a rich-API event: entries of `[category, type, target, json, id]`. */
  richEvent(entries: unknown): void;
  /** Raises a Common API event by its dispatch id. */
  event(id: number, payload: unknown): void;
}

export function installWin32Host(window: object, options: TransportOptions): Transport {
  const safe = (list: readonly unknown[]): object => ({
    toArray: () => list.map((each) => (Array.isArray(each) ? safe(each) : each)),
    dimensions: () => 1,
    ubound: () => list.length,
    lbound: () => 1,
  });
  const told: Record<string, unknown> = {
    GetAppType: 1,
    GetSolutionRef: 'hegao',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: 'zh-CN',
    GetAppDataLocale: 'zh-CN',
    GetDocUrl: 'C:\\docs\\test.docx',
    GetAppCapabilities: options.isReadOnly ? 1 : 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetCorrelationId: 'corr',
    GetInstanceId: 'inst',
    GetTouchEnabled: false,
    GetCommerceAllowed: true,
    GetSupportedMatrix: JSON.stringify(options.sets),
    GetHostCustomMessage: '',
    GetHostFullVersion: options.version,
    GetDialogRequirementMatrix: '{}',
    GetFeaturesForSolution: '{}',
    GetInitialDisplayMode: 0,
  };
  const context: Record<string, () => unknown> = {};
  for (const key of Object.keys(told)) context[key] = () => told[key];
  context['GetSettings'] = () => ({
    Read(keys: string[], values: string[]) {
      for (const [key, value] of Object.entries(options.settings)) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: string[], values: string[]) {
      keys.forEach((key, at) => {
        options.settings[key] = values[at] ?? '';
      });
    },
  });
  const handlers: Record<number, ((id: number, payload: unknown) => void)[]> = {};
  const external = {
    GetHostInfo: () => '_host_Info=Word$Win32$16.01$zh-CN$telemetry$$$0',
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute(id: number, params: unknown, done: (answer: unknown) => void) {
      Promise.resolve()
        .then(() => options.exec(id, params))
        .then(
          (answer) => done(Array.isArray(answer) ? safe(answer) : 5001),
          () => done(5001),
        );
    },
    RegisterEvent(
      id: number,
      _target: string,
      handler: (id: number, payload: unknown) => void,
      done: (code: number) => void,
    ) {
      (handlers[id] ??= []).push(handler);
      setTimeout(() => done(0), 0);
    },
    UnregisterEvent(id: number, _target: string, done: (code: number) => void) {
      delete handlers[id];
      setTimeout(() => done(0), 0);
    },
  };
  Object.defineProperty(window, 'external', { configurable: true, writable: true, value: external });
  const raise = (id: number, payload: unknown): void => {
    for (const handler of handlers[id] ?? []) handler(id, safe(payload as unknown[]));
  };
  return { richEvent: (entries) => raise(33, entries), event: raise };
}
