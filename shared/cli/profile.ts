/** `hegao profile …`: check, schema, keygen, sign and verify profiles and rule packs. */
import type { KeyObject } from 'node:crypto';
import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Language } from '../document/document.ts';
import { layerPacks } from '../packs/layers.ts';
import { readPack, ruleBookOf } from '../packs/read-pack.ts';
import { stampOf } from '../packs/renew.ts';
import { packJsonSchema } from '../packs/json-schema.ts';
import { isSignedBy } from '../packs/signature.ts';
import { DEFAULT_PROFILE, profiles } from '../profiles/index.ts';
import { rules } from '../rules/index.ts';
import { warn } from './check.ts';
import type { Shell } from './options.ts';
import { readJson, UsageError } from './options.ts';

export function addProfileCommands(program: Command, { language, setCode }: Shell): void {
  const say = (zh: string, en: string): string => (language === 'en' ? en : zh);
  const file = say('方案或规则包（JSON）', 'profile or pack (JSON)');
  const profile = program
    .command('profile')
    .description(say('检查方案和规则包', 'profiles and rule packs'))
    .exitOverride();
  profile
    .command('check')
    .description(say('列出一份方案的全部问题', 'print every problem of a profile'))
    .argument('<file>', file)
    .exitOverride()
    .action((path: string) => setCode(checkProfile(path, language)));
  profile
    .command('schema')
    .description(say('输出 JSON Schema，供编辑器使用', 'print the JSON Schema, for editors'))
    .exitOverride()
    .action(() => print(`${JSON.stringify(packJsonSchema(), null, 2)}\n`));
  profile
    .command('keygen')
    .description(say('生成一对签名密钥', 'make a pair of signing keys'))
    .requiredOption(
      '-o, --output <file>',
      say('私钥写入文件，公钥写入“文件.pub”', 'private key; the public one goes to FILE.pub'),
    )
    .exitOverride()
    .action(({ output }: { output: string }) => makeKeys(output, say));
  profile
    .command('sign')
    .description(say('给规则包签名，写入“文件.sig”', 'sign a pack; writes FILE.sig'))
    .argument('<file>', file)
    .requiredOption('--key <file>', say('私钥', 'private key'))
    .exitOverride()
    .action((path: string, { key }: { key: string }) => signPack(path, key));
  profile
    .command('verify')
    .description(say('验证规则包的签名', 'verify the signature of a pack'))
    .argument('<file>', file)
    .requiredOption('--key <file>', say('公钥', 'public key'))
    .exitOverride()
    .action(async (path: string, { key }: { key: string }) => setCode(await verifyPack(path, key, say)));
}

function checkProfile(path: string, language: Language): number {
  const { pack, problems } = readPack(readJson(path, '检查方案'), ruleBookOf(rules));
  for (const { path: place, problem } of problems) warn(`${place ? `${place}：` : ''}${problem[language]}`);
  const base = pack.profile.base === undefined ? DEFAULT_PROFILE : profiles[pack.profile.base];
  if (!base)
    warn(
      language === 'en' ? `base: there is no “${pack.profile.base}”` : `base：没有名为“${pack.profile.base}”的基础方案`,
    );
  const { notes } = layerPacks(base ?? DEFAULT_PROFILE, [pack], rules);
  for (const { text } of notes) warn(text[language]);
  if (problems.length > 0 || notes.length > 0 || !base) return 1;
  const { id, hash } = stampOf(pack);
  print(language === 'en' ? `Profile “${id}” is sound. Hash: ${hash}\n` : `检查方案“${id}”没有问题。校验值：${hash}\n`);
  return 0;
}

function makeKeys(output: string, say: (zh: string, en: string) => string): void {
  if (existsSync(output)) throw new UsageError(`${output} 已经存在，没有覆盖。`);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  writeFileSync(output, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  writeFileSync(`${output}.pub`, `${rawPublicKey(publicKey)}\n`);
  print(`${say('公钥', 'Public key')}: ${rawPublicKey(publicKey)}\n`);
}

function signPack(path: string, keyPath: string): void {
  const signature = sign(null, readBytes(path, '规则包'), privateKeyOf(keyPath));
  writeFileSync(`${path}.sig`, `${signature.toString('base64')}\n`);
  print(`${path}.sig\n`);
}

async function verifyPack(path: string, keyPath: string, say: (zh: string, en: string) => string): Promise<number> {
  const signature = readBytes(`${path}.sig`, '签名').toString('utf8');
  const key = readBytes(keyPath, '公钥').toString('utf8').trim();
  const isGood = await isSignedBy(readBytes(path, '规则包'), signature, key);
  if (isGood) print(say('签名有效。\n', 'The signature is good.\n'));
  else
    warn(
      say(
        '签名不对：规则包被改动过，或者公钥不是这一个。',
        'The signature is wrong: the pack was changed, or the key is another.',
      ),
    );
  return isGood ? 0 : 1;
}

function privateKeyOf(path: string): KeyObject {
  try {
    return createPrivateKey(readBytes(path, '私钥'));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`私钥 ${path}：不是有效的 Ed25519 私钥。`);
  }
}

/** The 32 bytes of the key, base64: what a policy or a build carries. */
function rawPublicKey(key: KeyObject): string {
  return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64');
}

function readBytes(path: string, what: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new UsageError(`${what} ${path}：找不到或读不出这个文件。`);
  }
}

function print(text: string): void {
  process.stdout.write(text);
}
