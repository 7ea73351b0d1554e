/** What others wrote that the kit carries: a bill of materials and the notices their licences ask for. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../options.ts';
import type { KitFiles } from './files.ts';
import { textFile } from './files.ts';

export function addLicences(files: KitFiles, root: string): void {
  files.set('sbom.cdx.json', textFile(billOfMaterials(root)));
  files.set('THIRD-PARTY-NOTICES.txt', textFile(notices(root)));
}

/** CycloneDX by npm itself, without what changes from run to run. */
function billOfMaterials(root: string): string {
  const run = spawnSync('npm', ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0) throw new UsageError('生成软件物料清单需要 npm 10 或更高版本。');
  const bill = JSON.parse(run.stdout) as { serialNumber?: string; metadata?: { timestamp?: string } };
  delete bill.serialNumber;
  delete bill.metadata?.timestamp;
  return `${JSON.stringify(bill, null, 2)}\n`;
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly license?: string; readonly dev?: boolean }>
  >;
}

function notices(root: string): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  return shipped
    .map(([path, { version = '', license = '' }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return `${name} ${version}\n${license}\n\n${licenceText(join(root, path))}\n`;
    })
    .join(`${'-'.repeat(72)}\n`);
}

function licenceText(folder: string): string {
  if (!existsSync(folder)) return '';
  const name = readdirSync(folder)
    .sort()
    .find((each) => /^licen[cs]e/i.test(each));
  return name ? readFileSync(join(folder, name), 'utf8').trimEnd() : '';
}
