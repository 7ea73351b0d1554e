/**
 * Checks a Word manifest without Microsoft's web service: order of elements, required ones, resource ids, lengths,
 * addresses. The order is that of “How to find the proper order of manifest elements”.
 */
import { DOMParser } from '@xmldom/xmldom';
import type { Element as XmlElement } from '@xmldom/xmldom';

const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides ExtendedOverrides',
  VersionOverrides: 'Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins',
  'Host/overrides': 'Runtimes AllFormFactors DesktopFormFactor',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint',
  GetStarted: 'Title Description LearnMoreUrl',
  CustomTab: 'Group OverriddenByRibbonApi Label',
  Group: 'Label Icon Control',
  Control: 'Label Supertip Icon Action Enabled Items',
  Supertip: 'Title Description',
  Action: 'TaskpaneId SourceLocation Title FunctionName',
  Resources: 'Images Urls ShortStrings LongStrings',
};
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'DefaultSettings',
    'Permissions',
  ],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Group: ['Label', 'Icon'],
};
const ICON_SIZES = ['16', '32', '80'];
const PERMISSIONS = ['Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'];

/** What is wrong, one sentence each; nothing when all is well. */
export function checkManifest(xml: string): readonly string[] {
  const problems: string[] = [];
  const document = new DOMParser({
    onError: (_, message) => {
      problems.push(`xml: ${message}`);
    },
  }).parseFromString(xml, 'text/xml');
  const root = document.documentElement;
  if (!root) return problems;
  const resources = new Map<string, string>();
  const wanted: string[] = [];
  walk(root, (element) => {
    problems.push(...orderProblems(element), ...iconProblems(element));
    const id = element.getAttribute('id');
    const resource = element.getAttribute('resid');
    if (resource) wanted.push(resource);
    if (id && ['Image', 'Url', 'String'].includes(element.localName ?? '')) {
      if (resources.has(id)) problems.push(`resource id ${id} stands twice`);
      resources.set(id, element.getAttribute('DefaultValue') ?? '');
      problems.push(...resourceProblems(element, id));
    }
  });
  for (const id of new Set(wanted)) if (!resources.has(id)) problems.push(`resid ${id} has no resource`);
  for (const id of resources.keys()) if (!wanted.includes(id)) problems.push(`resource ${id} is not used`);
  return [...problems, ...headProblems(root)];
}

function walk(element: XmlElement, visit: (element: XmlElement) => void): void {
  visit(element);
  for (const child of children(element)) walk(child, visit);
}

function children(element: XmlElement): readonly XmlElement[] {
  return [...element.childNodes].filter((node): node is XmlElement => node.nodeType === 1);
}

function orderProblems(element: XmlElement): readonly string[] {
  const name = element.localName ?? '';
  const key = name === 'Host' && element.getAttribute('xsi:type') ? 'Host/overrides' : name;
  const order = ORDER[key]?.split(' ');
  const names = children(element).map(({ localName }) => localName ?? '');
  const missing = (REQUIRED[key] ?? [])
    .filter((each) => !names.includes(each))
    .map((each) => `<${name}> lacks <${each}>`);
  if (!order) return missing;
  let last = 0;
  const wrong = names.flatMap((child) => {
    const at = order.indexOf(child);
    if (at < 0) return [`<${child}> is not allowed in <${name}>`];
    if (at < last) return [`<${child}> is out of order in <${name}>`];
    last = at;
    return [];
  });
  return [...missing, ...wrong];
}

function iconProblems(element: XmlElement): readonly string[] {
  if (element.localName !== 'Icon') return [];
  const sizes = children(element).map((image) => image.getAttribute('size') ?? '');
  return ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `an icon lacks the size ${size}`);
}

function resourceProblems(element: XmlElement, id: string): readonly string[] {
  const value = element.getAttribute('DefaultValue') ?? '';
  const kind = (element.parentNode as XmlElement | null)?.localName;
  const longest = kind === 'ShortStrings' ? 125 : kind === 'LongStrings' ? 250 : 2048;
  return [
    ...(id.length > 32 ? [`resource id ${id} is longer than 32`] : []),
    ...(value.length > longest ? [`${id} is longer than ${longest}`] : []),
    ...(element.localName !== 'String' && !value.startsWith('https://') ? [`${id} is not https`] : []),
  ];
}

function headProblems(root: XmlElement): readonly string[] {
  const text = (name: string): string => root.getElementsByTagName(name)[0]?.textContent ?? '';
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text('Id')) ? [] : ['Id is no GUID']),
    ...(/^\d{1,5}(\.\d{1,5}){1,3}$/.test(text('Version')) ? [] : ['Version is no version']),
    ...(PERMISSIONS.includes(text('Permissions')) ? [] : ['Permissions is none that Word knows']),
  ];
}
