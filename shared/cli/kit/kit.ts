/** `hegao kit`: everything an administrator of a closed intranet needs, in one folder and one zip, the same every run. */
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPolicy } from '../../packs/policy.ts';
import type { PolicySettings } from '../../packs/policy.ts';
import { readJson, UsageError } from '../options.ts';
import { VERSION } from '../version.ts';
import { addGroupPolicyTemplates } from './admx.ts';
import { addBrowserPolicies } from './browser-policies.ts';
import { addEvidence } from './evidence.ts';
import { addExtension } from './extension-files.ts';
import type { KitFiles } from './files.ts';
import { sumsOf, textFile, zipOf } from './files.ts';
import { addGuides } from './guides.ts';
import { addLicences } from './licences.ts';
import { mayFetchPack } from './pack-site.ts';
import { addServerConfig } from './server.ts';
import { addWord } from './word.ts';
import { addWps } from './wps.ts';

export interface KitFlags {
  readonly baseUrl: string;
  readonly output: string;
  /** The key of the extension; absent, the one beside the kit, which is made the first time. */
  readonly key?: string;
  readonly share?: string;
  readonly settings?: string;
  readonly pack?: readonly string[];
  readonly evidence?: string;
}

/** The root of the project this program was built in. */
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Writes the kit; answers the names of what it wrote. */
export function writeKit(flags: KitFlags): readonly string[] {
  const files = makeKit(flags);
  const zipName = `hegao-offline-${VERSION}.zip`;
  if (existsSync(flags.output) && readdirSync(flags.output).length > 0)
    throw new UsageError(`${flags.output} 不是空文件夹，没有覆盖。`);
  for (const [path, bytes] of [...files, [zipName, zipOf(files)] as const]) {
    const target = join(flags.output, ...path.split('/'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  return [...files.keys(), zipName];
}

function makeKit(flags: KitFlags): KitFiles {
  const baseUrl = checkedUrl(flags.baseUrl);
  const settings = settingsOf(flags.settings);
  const key = keyOf(flags.key ?? ownKey(flags.output));
  const files: KitFiles = new Map();
  const built = (name: string, hint: string): KitFiles => readFolder(join(ROOT, name), hint);
  const extension = addExtension(
    files,
    {
      chromium: built('.output/chrome-mv3', 'npm run build:extension'),
      firefox: built('.output/firefox-mv3', 'npm run build:extension'),
    },
    {
      baseUrl,
      version: VERSION,
      origins: settings.origins ?? [],
      ...(settings.packUrl !== undefined && { packUrl: settings.packUrl }),
      key,
    },
  );
  addBrowserPolicies(files, { baseUrl, extensionId: extension.id, settings, version: VERSION });
  addGroupPolicyTemplates(files, extension.id);
  const site = mayFetchPack(built('dist/addin', 'npm run build:addin'), baseUrl, settings);
  addWord(files, {
    baseUrl,
    settings,
    manifest: readFileSync(join(ROOT, 'manifest.xml'), 'utf8'),
    site,
    ...(flags.share && { share: flags.share }),
  });
  const wps = mayFetchPack(built('dist/wps', 'npm run build:addin'), baseUrl, settings);
  addWps(files, { baseUrl, version: VERSION, settings, addin: wps });
  addServerConfig(files, baseUrl, settings);
  addPacks(files, flags.pack ?? []);
  addGuides(files, { root: ROOT, baseUrl, extensionId: extension.id, version: VERSION });
  addLicences(files, ROOT);
  addEvidence(files, [
    { name: 'Word 任务窗格', files: site },
    { name: 'WPS 任务窗格', files: wps },
    { name: '浏览器扩展（Chromium、Chrome、Edge）', files: extension.chromium },
    { name: '浏览器扩展（Firefox）', files: extension.firefox },
  ]);
  if (flags.evidence) for (const [path, bytes] of readFolder(flags.evidence, '')) files.set(`EVIDENCE/${path}`, bytes);
  files.set('SHA256SUMS', textFile(sumsOf(files)));
  return files;
}

function checkedUrl(url: string): string {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
    throw new UsageError(`--base-url 应当是 https 地址，现为“${url}”。Word 只从 https 打开加载项。`);
  return url.replace(/\/+$/, '');
}

function settingsOf(path: string | undefined): PolicySettings {
  if (path === undefined) return {};
  const { settings, problems } = readPolicy(readJson(path, '集中设置'));
  if (problems.length > 0)
    throw new UsageError(
      problems.map(({ name, problem }) => `集中设置 ${path}：${name}：${problem['zh-CN']}`).join('\n'),
    );
  const { packUrl, packKey } = settings;
  if (packUrl !== undefined && packKey === undefined)
    throw new UsageError(
      `集中设置 ${path}：设了 packUrl，也要设 packKey（hegao profile keygen 输出的公钥），否则不取规则包。`,
    );
  return settings;
}

/** Beside the kit, never in it: the kit is served to everyone. Kept for the next kit, so that the id stays. */
function ownKey(output: string): string {
  const path = `${resolve(output)}.key.pem`;
  if (existsSync(path)) return path;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  try {
    writeFileSync(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  } catch {
    throw new UsageError(`扩展私钥写不到 ${path}：请检查文件夹是否存在、有没有写入权限。`);
  }
  process.stderr.write(`已生成扩展私钥 ${path}，请妥善保管、不要放进部署包；以后各版本都用它。\n`);
  return path;
}

function keyOf(path: string): ReturnType<typeof createPrivateKey> {
  try {
    const key = createPrivateKey(readFileSync(path));
    if (key.asymmetricKeyType === 'rsa') return key;
  } catch {
    // Said below: whatever is wrong with the file, the remedy is the same.
  }
  throw new UsageError(
    `扩展私钥 ${path}：应当是 RSA 私钥（PEM）。可用 openssl genrsa -out ${basename(path)} 2048 生成，请妥善保管。`,
  );
}

function addPacks(files: KitFiles, paths: readonly string[]): void {
  for (const path of paths) {
    if (!existsSync(`${path}.sig`)) throw new UsageError(`规则包 ${path} 没有签名，请先用 hegao profile sign 签名。`);
    files.set(`packs/${basename(path)}`, new Uint8Array(readFileSync(path)));
    files.set(`packs/${basename(path)}.sig`, new Uint8Array(readFileSync(`${path}.sig`)));
  }
}

/** All files below a folder, by their path in it. */
function readFolder(folder: string, hint: string): KitFiles {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(
      hint ? `还没有生成 ${relative(ROOT, folder)}，请先运行 ${hint}。` : `找不到文件夹 ${folder}。`,
    );
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    entries.map((path) => [relative(folder, path).split(sep).join('/'), new Uint8Array(readFileSync(path))]),
  );
}
