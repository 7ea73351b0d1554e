/** What a pane checks by, with a real server handing out really signed packs. */
import type { KeyObject } from 'node:crypto';
import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BasisKeeper } from '../../../office-addin/session/basis.ts';
import { createBasis } from '../../../office-addin/session/basis.ts';
import type { Memory } from '../../../office-addin/session/memory.ts';
import { createMemory } from '../../../office-addin/session/memory.ts';
import { today } from '../../../office-addin/session/today.ts';
import { isUnreadable, usageFromCsv } from '../../../shared/index.ts';
import { directDesk } from '../../host/desks.ts';

interface Keys {
  readonly privateKey: KeyObject;
  readonly publicKey: string;
}
const keys = (): Keys => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32);
  return { privateKey, publicKey: raw.toString('base64') };
};
const OURS = keys();
const THEIRS = keys();
const desk = directDesk();

let server: Server;
let address: string;
let asked: string[] = [];
const shelf = new Map<string, Buffer>();
const publish = (version: number, by: Keys = OURS, more: object = {}): void => {
  const bytes = Buffer.from(JSON.stringify({ id: 'office', title: '某省委办公厅', version, ...more }));
  shelf.set('/pack.json', bytes);
  shelf.set('/pack.json.sig', Buffer.from(sign(null, bytes, by.privateKey).toString('base64')));
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const found = shelf.get(request.url ?? '');
    response.writeHead(found ? 200 : 404).end(found);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pack.json`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked = [];
  shelf.clear();
});

const store = (): Memory => {
  const values = new Map<string, string>();
  return createMemory({
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
  });
};
const opened = async (json: object, memory = store(), changed = (): void => {}): Promise<BasisKeeper> =>
  createBasis({ desk, memory, policy: await desk.policy(json), ask: (url, how) => fetch(url, how), changed });

describe('the basis of a pane', () => {
  it('is the built-in rules where nobody set anything, and asks nobody', async () => {
    const keeper = await opened({});
    await keeper.renew();
    expect(keeper.state().basis.base).toBe('party-government');
    expect(keeper.state().pack).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('takes a signed pack, tells that other rules hold, and keeps it for the next time', async () => {
    publish(1, OURS, { rules: { 'format/body-line-spacing': 'off' } });
    const memory = store();
    let told = 0;
    const policy = { packUrl: address, packKey: OURS.publicKey };
    const keeper = await opened(policy, memory, () => (told += 1));
    const before = keeper.state().basis.hash;
    await keeper.renew();
    expect(keeper.state()).toMatchObject({ arrived: 'taken', basis: { id: 'office', pack: { version: 1 } } });
    expect(keeper.state().basis.hash).not.toBe(before);
    expect(told).toBe(1);
    expect(asked).toEqual(['/pack.json', '/pack.json.sig']);
    const next = await opened(policy, memory);
    expect(next.state().basis).toEqual(keeper.state().basis);
    await next.renew();
    expect(asked, 'asked again before twelve hours are over').toHaveLength(2);
    publish(2);
    await next.renew(true);
    expect(next.state()).toMatchObject({ arrived: 'taken', basis: { pack: { version: 2 } } });
  });

  it.each([
    ['a wrong signature', () => publish(3, THEIRS), 'badSignature'],
    ['an older version', () => publish(1), 'older'],
    ['no file there', () => shelf.clear(), 'unreachable'],
    ['a pack for a later program', () => publish(3, OURS, { minEngine: '99.0.0' }), 'needsNewer'],
  ] as const)('keeps the last good pack after %s, and says why', async (_, happens, state) => {
    publish(2);
    const keeper = await opened({ packUrl: address, packKey: OURS.publicKey });
    await keeper.renew(true);
    const good = keeper.state().basis;
    happens();
    await keeper.renew(true);
    expect(keeper.state().arrived).toBe(state);
    expect(keeper.state().said.length).toBeGreaterThan(0);
    expect(keeper.state().basis).toEqual(good);
  });

  it('does not ask an address whose packs nobody could vouch for', async () => {
    const keeper = await opened({ packUrl: address });
    await keeper.renew(true);
    expect(keeper.state().arrived).toBe('noKey');
    expect(asked).toEqual([]);
  });

  it('takes a pack from a file on a machine without a network, and puts it away again', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ id: 'office', title: '某省委办公厅', version: 7 }));
    const keeper = await opened({});
    await keeper.take({ name: '规则包.json', bytes });
    expect(keeper.state()).toMatchObject({ arrived: 'taken', pack: { source: '规则包.json' } });
    await keeper.drop();
    expect(keeper.state().pack).toBeUndefined();
    expect(keeper.state().basis.id).toBe('party-government');
  });

  it('stands in every report made by it, and in none after it', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ id: 'office', title: '某省委办公厅', version: 7 }));
    const document = await desk.read({
      name: 'a.txt',
      bytes: new TextEncoder().encode('关于防汛工作的通知\n\n请做好。'),
    });
    if (isUnreadable(document)) throw new Error(document.unreadable.en);
    const order = { name: 'a.txt', document, options: {}, language: 'zh-CN' } as const;
    const reports = async (): Promise<readonly string[]> => {
      const opinion = await desk.read({
        name: '意见.docx',
        bytes: await desk.opinion('review', { ...order, format: 'html' }),
      });
      const made = (['html', 'json', 'text'] as const).map((format) => desk.report({ ...order, format }));
      return [...(await Promise.all(made)), isUnreadable(opinion) ? '' : JSON.stringify(opinion.paragraphs)];
    };
    const keeper = await opened({});
    await keeper.take({ name: '规则包.json', bytes });
    const hash = keeper.state().basis.pack?.hash ?? 'none';
    for (const report of await reports()) expect(report).toContain(hash);
    await keeper.drop();
    for (const report of await reports()) expect(report).not.toContain(hash);
  });

  it('wants the signature of a file too where the administrator set a key', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ id: 'office', title: '某省委办公厅', version: 7 }));
    const keeper = await opened({ packKey: OURS.publicKey });
    await keeper.take({ name: '规则包.json', bytes });
    expect(keeper.state().arrived).toBe('badSignature');
    await keeper.take({ name: '规则包.json', bytes, signature: sign(null, bytes, OURS.privateKey).toString('base64') });
    expect(keeper.state().arrived).toBe('taken');
  });

  it('names what in policy.json does not fit, and uses the rest', async () => {
    const keeper = await opened({ organization: '某省委办公厅', lockOptions: 'perhaps', nonsense: 1 });
    expect(keeper.state().policy.organization).toBe('某省委办公厅');
    expect(keeper.state().said.map((text) => text['zh-CN'])).toEqual([
      expect.stringContaining('lockOptions'),
      expect.stringContaining('nonsense'),
    ]);
  });

  it('goes back to the built-in rules where the administrator took the address back', async () => {
    publish(1);
    const memory = store();
    await (await opened({ packUrl: address, packKey: OURS.publicKey }, memory)).renew();
    expect((await opened({}, memory)).state().basis.id).toBe('party-government');
  });

  it('starts from the built-in rules where what was kept is damaged', async () => {
    const memory = store();
    memory.keepSetting('pack', '{"text": 1');
    const keeper = await opened({}, memory);
    expect(keeper.state().pack).toBeUndefined();
  });
});

describe('usage figures', () => {
  it('are kept only when somebody wants them, and hold counts and nothing else', async () => {
    const keeper = await opened({});
    await keeper.count(['format/body-line-spacing']);
    expect(usageFromCsv(await keeper.figuresTable())).toEqual([]);
    keeper.keepFigures(true);
    await keeper.count(['format/body-line-spacing', 'format/body-line-spacing']);
    await keeper.count([]);
    expect(usageFromCsv(await keeper.figuresTable())).toMatchObject([
      { month: today().slice(0, 7), checks: 2, findings: { 'format/body-line-spacing': 2 } },
    ]);
  });

  it('are the administrator’s to switch', async () => {
    const keeper = await opened({ figures: true });
    expect(keeper.state().figures).toBe(true);
  });
});

describe('today', () => {
  it('is the day of the person’s own calendar', () => {
    expect(today(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
    expect(today(new Date(2026, 10, 25, 23, 59))).toBe('2026-11-25');
  });
});

describe('the basis while two things come together', () => {
  it('goes by what it says where a person chooses while a pack arrives', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ id: 'office', title: '某省委办公厅', version: 7 }));
    const orders: unknown[] = [];
    let open = (): void => {};
    const gate = new Promise<void>((done) => (open = done));
    const slow: typeof desk = {
      ...desk,
      async checkBy(order) {
        orders.push(order.pack?.source);
        if (order.pack) await gate;
        return desk.checkBy(order);
      },
    };
    const tools = { desk: slow, memory: store(), policy: await desk.policy({}), changed: (): void => {} };
    const keeper = await createBasis({ ...tools, ask: (url, how) => fetch(url, how) });
    const other = (await desk.catalogue()).profiles.find(({ id }) => id !== keeper.state().basis.base)?.id ?? '';
    const taking = keeper.take({ name: 'office.json', bytes });
    await vi.waitFor(() => expect(orders).toContain('office.json'), { timeout: 10_000 });
    const choosing = keeper.choose(other);
    open();
    await Promise.all([taking, choosing]);
    expect(keeper.state()).toMatchObject({
      basis: { base: other, pack: { version: 7 } },
      pack: { source: 'office.json' },
    });
    expect(orders.at(-1)).toBe('office.json');
  });

  it('loses no check where two are counted at once', async () => {
    const keeper = await opened({ figures: true });
    await Promise.all([keeper.count(['format/body-line-spacing']), keeper.count(['format/body-line-spacing'])]);
    expect(usageFromCsv(await keeper.figuresTable())).toMatchObject([{ checks: 2 }]);
  });
});
