/**
 * What an administrator may set centrally, for both halves: the extension reads it from `storage.managed`, the task
 * pane from `policy.json` beside the page. One table gives the reader, the schema of the extension and the ADMX.
 */
import type { Text } from '../document/document.ts';
import type { SiteMapping } from './sites.ts';
import { readSites } from './sites.ts';

/** 集中设置；没有说的，由个人在选项里定。 */
export interface PolicySettings {
  /** 单位全称，显示在面板和报告里。 */
  readonly organization?: string;
  /** 检查方案的名称（内置）。 */
  readonly profile?: string;
  /** 可以检查的网站，https://oa.example.gov.cn/* 的样子。 */
  readonly origins?: readonly string[];
  /** 规则包在内网的地址；不设就不取。 */
  readonly packUrl?: string;
  /** 规则包的公钥，32 字节，base64。 */
  readonly packKey?: string;
  /** 关闭的规则。 */
  readonly disabledRules?: readonly string[];
  /** 本机非涉密：见到密级标志就停下。 */
  readonly unclassified?: boolean;
  /** 个人不能改的选项都锁住。 */
  readonly lockOptions?: boolean;
  /** 只记次数的使用统计。 */
  readonly figures?: boolean;
  /** 个人能不能写进网页的输入框。 */
  readonly allowWriting?: boolean;
  /** 网页上各要素的位置。 */
  readonly sites?: readonly SiteMapping[];
}

export type PolicyName = keyof PolicySettings;

export interface PolicySetting {
  readonly name: PolicyName;
  readonly kind: 'text' | 'switch' | 'list' | 'objects';
  readonly title: Text;
  readonly help: Text;
}

const text = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });

/** Every setting once, in the order people see them. */
export const POLICY_SETTINGS: readonly PolicySetting[] = [
  {
    name: 'organization',
    kind: 'text',
    title: text('单位全称', 'Organisation'),
    help: text('显示在面板和报告里。', 'Shown in the panel and in reports.'),
  },
  {
    name: 'profile',
    kind: 'text',
    title: text('检查方案', 'Profile'),
    help: text(
      '内置方案的名称：party-government、enterprise、filing-package、plain-text、classified-guard。',
      'Name of a built-in profile: party-government, enterprise, filing-package, plain-text, classified-guard.',
    ),
  },
  {
    name: 'origins',
    kind: 'list',
    title: text('可以检查的网站', 'Sites that may be checked'),
    help: text('每行一个，如 https://oa.example.gov.cn/*。', 'One a line, such as https://oa.example.gov.cn/*.'),
  },
  {
    name: 'packUrl',
    kind: 'text',
    title: text('规则包地址', 'Address of the rule pack'),
    help: text(
      '规则包在内网的地址，签名在同一地址加 .sig；要同时设公钥。',
      'Where the pack lies on the intranet; its signature lies beside it as .sig. Needs the public key.',
    ),
  },
  {
    name: 'packKey',
    kind: 'text',
    title: text('规则包公钥', 'Public key of the rule pack'),
    help: text(
      'hegao profile keygen 输出的公钥（base64）；签名不符的规则包不采用。',
      'As printed by hegao profile keygen (base64); packs signed otherwise are not taken.',
    ),
  },
  {
    name: 'disabledRules',
    kind: 'list',
    title: text('关闭的规则', 'Rules switched off'),
    help: text('规则名，如 format/body-line-spacing；必须检查的规则关不掉。', 'Rule ids; mandatory rules stay on.'),
  },
  {
    name: 'unclassified',
    kind: 'switch',
    title: text('本机非涉密', 'This machine is not for classified documents'),
    help: text('见到密级标志就停止检查，不保存、不记录。', 'Stops at a classification mark; stores and logs nothing.'),
  },
  {
    name: 'lockOptions',
    kind: 'switch',
    title: text('锁定选项', 'Lock the options'),
    help: text('个人不能修改选项。', 'People cannot change the options.'),
  },
  {
    name: 'figures',
    kind: 'switch',
    title: text('使用统计', 'Usage figures'),
    help: text(
      '在本机记录各规则的次数，不含任何文字，不发送；由个人导出。默认关闭。',
      'Counts per rule on this machine: no text, nothing sent, handed on by the person. Off by default.',
    ),
  },
  {
    name: 'allowWriting',
    kind: 'switch',
    title: text('允许写入输入框', 'Allow writing into fields'),
    help: text(
      '个人点击“写入”后可以改输入框里的字；默认允许。',
      'A click on “write” may change a plain field; on by default.',
    ),
  },
  {
    name: 'sites',
    kind: 'objects',
    title: text('网页要素位置', 'Site mappings'),
    help: text(
      '各系统页面上标题、文号、正文等的位置（JSON）；可以在选项页“页面要素位置”里导出。',
      'Where pages keep title, number, body and the like (JSON); the options page exports it.',
    ),
  },
];

export interface ReadPolicy {
  readonly settings: PolicySettings;
  /** Names the administrator set: shown as “由管理员设定”. */
  readonly set: ReadonlySet<PolicyName>;
  readonly problems: readonly { readonly name: string; readonly problem: Text }[];
}

const BANNED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads managed values as browsers really deliver them: objects, or (Firefox on the Windows registry) the same as
 * JSON strings. What does not fit is named and left out; nothing throws.
 */
export function readPolicy(values: unknown): ReadPolicy {
  const settings: Record<string, unknown> = {};
  const set = new Set<PolicyName>();
  const problems: { name: string; problem: Text }[] = [];
  if (values === null || typeof values !== 'object') return { settings, set, problems };
  for (const [name, value] of Object.entries(values)) {
    const setting = POLICY_SETTINGS.find((each) => each.name === name);
    if (BANNED_KEYS.has(name)) problems.push({ name, problem: text('不允许的名称', 'This name is not allowed') });
    else if (!setting) problems.push({ name, problem: text('不认识的设置', 'Unknown setting') });
    else {
      const fits = valueOf(setting, value, problems);
      if (fits === undefined) problems.push({ name, problem: expected(setting) });
      else {
        settings[name] = fits;
        set.add(setting.name);
      }
    }
  }
  return { settings, set, problems };
}

type Problems = ReadPolicy['problems'][number][];

function valueOf({ kind, name }: PolicySetting, value: unknown, problems: Problems): unknown {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && isSound(name, value) ? value : undefined;
    case 'switch':
      if (value === 1 || value === '1' || value === 'true') return true;
      if (value === 0 || value === '0' || value === 'false') return false;
      return typeof value === 'boolean' ? value : undefined;
    case 'list': {
      const list = unfold(value);
      return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : undefined;
    }
    case 'objects':
      return sitesOf(value, problems);
  }
}

/** The mappings that fit, the others named with their place; nothing where the value is no list at all. */
function sitesOf(value: unknown, problems: Problems): readonly SiteMapping[] | undefined {
  const list = unfold(value);
  if (!Array.isArray(list)) return undefined;
  const read = readSites(list);
  for (const { path, problem } of read.problems) problems.push({ name: path, problem });
  return read.sites;
}

/** A value that came as JSON text, or as it is. */
function unfold(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

function isSound(name: PolicyName, value: string): boolean {
  return name !== 'packUrl' || /^https?:\/\/[^\s]+$/.test(value);
}

function expected({ kind }: PolicySetting): Text {
  switch (kind) {
    case 'text':
      return text('应当是文字（地址须以 http 开头）', 'This must be text (addresses begin with http)');
    case 'switch':
      return text('应当是 true 或 false', 'This must be true or false');
    case 'list':
      return text('应当是文字的列表', 'This must be a list of strings');
    case 'objects':
      return text('应当是“网站—位置”的列表', 'This must be a list of site mappings');
  }
}

/** The extension's managed_schema.json: flat, each property one type, nothing Chromium would refuse. */
export function managedSchema(): object {
  return {
    type: 'object',
    properties: Object.fromEntries(POLICY_SETTINGS.map((setting) => [setting.name, schemaOf(setting)])),
  };
}

function schemaOf({ kind, title, help }: PolicySetting): object {
  const said = { title: title['zh-CN'], description: help['zh-CN'] };
  switch (kind) {
    case 'text':
      return { type: 'string', ...said };
    case 'switch':
      return { type: 'boolean', ...said };
    case 'list':
      return { type: 'array', items: { type: 'string' }, ...said };
    case 'objects':
      return {
        type: 'array',
        ...said,
        items: {
          type: 'object',
          properties: {
            origin: { type: 'string' },
            path: { type: 'string' },
            frame: { type: 'string' },
            proof: { type: 'object', properties: { title: { type: 'string' }, text: { type: 'string' } } },
            body: { type: 'string' },
            attachments: { type: 'string' },
            fields: { type: 'object', additionalProperties: { type: 'string' } },
          },
        },
      };
  }
}
