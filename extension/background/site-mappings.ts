/** 站点映射 of all sources: what a person pointed out on the spot, what was set, what packs bring. */
import type { ReadSites, SiteMapping } from '../../shared/small.ts';
import { readSites } from '../../shared/small.ts';
import type { PickedPlace } from '../messages.ts';
import { alone } from './alone.ts';
import { readHouse } from './house.ts';
import { managedPolicy } from './settings.ts';

/** Key in local storage; whoever changes it is heard by the background. */
export const OWN_MAPPINGS = 'siteMappings';

/** Names that are parts of their own in a mapping, and no fields. */
const PARTS: Readonly<Record<string, 'body' | 'attachments'>> = { 正文: 'body', 附件: 'attachments' };

/** What the person pointed out or brought in, as far as it fits. */
export async function ownMappings(): Promise<ReadSites> {
  const { [OWN_MAPPINGS]: kept } = await chrome.storage.local.get(OWN_MAPPINGS);
  return readSites(kept);
}

export async function keepMappings(mappings: readonly SiteMapping[]): Promise<void> {
  await chrome.storage.local.set({ [OWN_MAPPINGS]: mappings });
}

/** For one site: the person's own first (unless options are locked), then the administrator's, then those of packs. */
export async function mappingsFor(origin: string | undefined): Promise<readonly SiteMapping[]> {
  const { settings } = await managedPolicy();
  const own = settings.lockOptions ? [] : (await ownMappings()).sites;
  const { packs } = await readHouse();
  const fromPacks = packs.flatMap(({ text }) => sitesIn(text));
  return [...own, ...(settings.sites ?? []), ...fromPacks].filter(
    (mapping) => origin === undefined || mapping.origin === origin,
  );
}

/** What a pack says of sites; a pack that says nothing sound of them says nothing. */
function sitesIn(text: string): readonly SiteMapping[] {
  try {
    const pack = JSON.parse(text) as { readonly sites?: unknown } | null;
    return readSites(pack?.sites).sites;
  } catch {
    return [];
  }
}

export function keepPicked(picked: PickedPlace): Promise<void> {
  return alone(OWN_MAPPINGS, async () => keepMappings(withPicked((await ownMappings()).sites, picked)));
}

/** The place added to the mapping for the same pages, or as a mapping of its own. */
export function withPicked(
  mappings: readonly SiteMapping[],
  { name, selector, ...page }: PickedPlace,
): readonly SiteMapping[] {
  const isSame = (each: SiteMapping): boolean =>
    each.origin === page.origin && each.path === page.path && each.frame === page.frame && each.proof === undefined;
  const old = mappings.find(isSame);
  const next = withPlace(old ?? page, { name, selector });
  return old ? mappings.map((each) => (each === old ? next : each)) : [...mappings, next];
}

/** One place taken out; a mapping that names nothing any more goes with it. */
export function withoutPlace(
  mappings: readonly SiteMapping[],
  { mapping, name }: { readonly mapping: SiteMapping; readonly name: string },
): readonly SiteMapping[] {
  return mappings.flatMap((each) => {
    if (each !== mapping) return [each];
    const places = placesOf(each).filter((place) => place.name !== name);
    const { fields: _fields, body: _body, attachments: _attachments, ...page } = each;
    return places.length === 0 ? [] : [places.reduce<SiteMapping>((made, place) => withPlace(made, place), page)];
  });
}

function withPlace(mapping: SiteMapping, { name, selector }: Place): SiteMapping {
  const part = PARTS[name];
  return part ? { ...mapping, [part]: selector } : { ...mapping, fields: { ...mapping.fields, [name]: selector } };
}

export interface Place {
  readonly name: string;
  readonly selector: string;
}

/** All places a mapping names, in the order people read them. */
export function placesOf({ fields, body, attachments }: SiteMapping): readonly Place[] {
  return [
    ...Object.entries(fields ?? {}).map(([name, selector]) => ({ name, selector })),
    ...(body === undefined ? [] : [{ name: '正文', selector: body }]),
    ...(attachments === undefined ? [] : [{ name: '附件', selector: attachments }]),
  ];
}
