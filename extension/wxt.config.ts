import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig } from 'wxt';

/** HEGAO_HOSTS=https://oa.example.gov.cn/* builds the managed flavour: exactly those origins, granted without asking. */
const hosts = process.env['HEGAO_HOSTS']?.split(',').filter(Boolean);

const CSP =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' http: https:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

/** Character maps of Chinese fonts that PDFs name without holding them: files of our own, read when one is named. */
const CMAPS = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');
const CHINESE = /^(?:Adobe-(?:GB1|CNS1)|GB|UniGB|UniCNS|B5|CNS|ET|HK|[HV]\.|LICENSE)/;

export default defineConfig({
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const name of readdirSync(CMAPS).filter((each) => CHINESE.test(each)))
        files.push({ absoluteSrc: join(CMAPS, name), relativeDest: `cmaps/${name}` });
    },
  },
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '核稿',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    permissions: [
      'storage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
    ],
    ...(hosts?.length ? { host_permissions: hosts } : { optional_host_permissions: ['http://*/*', 'https://*/*'] }),
    content_security_policy: { extension_pages: CSP },
    action: { default_title: '__MSG_extName__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'hegao@hegao.local',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // storage.session came with 102; below 109 the rules run in the service worker itself.
          minimum_chrome_version: '102',
          incognito: 'split' as const,
          storage: { managed_schema: 'managed_schema.json' },
          message_serialization: 'structured_clone',
        }),
    commands: {
      'check-page': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_cmdCheck__' },
      'next-finding': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_cmdNext__' },
      'previous-finding': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_cmdPrevious__' },
    },
  }),
  // Nothing of the rules package acts on being imported: what a part does not use need not be in it.
  vite: ({ browser }) => ({
    // The reader of PDFs comes with the first PDF, not with the rules.
    worker: { format: 'es' },
    build: {
      target: browser === 'firefox' ? 'firefox128' : 'chrome102',
      rollupOptions: { treeshake: { moduleSideEffects: (id) => !/\/shared\/.*\.ts$/.test(id) } },
    },
  }),
  zip: { includeSources: ['extension/**', 'shared/**', 'package.json', 'package-lock.json', 'tsconfig.json'] },
});
