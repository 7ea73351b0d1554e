export interface HostProfile {
  readonly name: string;
  readonly version: string;
  readonly sets: Readonly<Record<string, number>>;
  /** The CDN's office.js; else the copied one of 2022. */
  readonly isCurrentRuntime: boolean;
  readonly hasSubscription: boolean;
  /** The pane stands in a frame, with the runtime and the messages of the web; else in Windows. */
  readonly isOnTheWeb?: boolean;
}

const COMMON = { file: 1.1, compressedfile: 1.1, settings: 1.1, documentevents: 1.1 };

/** The five kinds of Word the product meets. */
export const PROFILES: readonly HostProfile[] = [
  {
    name: 'Microsoft 365, current runtime',
    version: '16.0.19822.20168',
    sets: { wordapi: 1.9, wordapidesktop: 1.5, ...COMMON },
    isCurrentRuntime: true,
    hasSubscription: true,
  },
  {
    name: 'Microsoft 365, copied runtime',
    version: '16.0.19822.20168',
    sets: { wordapi: 1.9, wordapidesktop: 1.5, ...COMMON },
    isCurrentRuntime: false,
    hasSubscription: true,
  },
  {
    name: 'LTSC 2024',
    version: '16.0.17932.20000',
    sets: { wordapi: 1.8, wordapidesktop: 1.1, ...COMMON },
    isCurrentRuntime: true,
    hasSubscription: false,
  },
  {
    name: 'LTSC 2021',
    version: '16.0.14332.20000',
    sets: { wordapi: 1.3, ...COMMON },
    isCurrentRuntime: false,
    hasSubscription: false,
  },
  {
    name: 'Word on the web',
    version: '16.0.0.0',
    sets: { wordapi: 1.9, ...COMMON },
    isCurrentRuntime: true,
    hasSubscription: true,
    isOnTheWeb: true,
  },
];
