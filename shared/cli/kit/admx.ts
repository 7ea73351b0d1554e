/**
 * Group-policy templates for the managed settings of the extension, made from the same table as its schema: ADMX with
 * the policies, ADML with every text in zh-CN and en-US. Lists and objects are JSON text, which the reader unfolds.
 */
import type { Language } from '../../document/document.ts';
import { escapeHtml as escapeXml } from '../../report/html.ts';
import { POLICY_SETTINGS } from '../../packs/policy.ts';
import type { PolicySetting } from '../../packs/policy.ts';
import type { KitFiles } from './files.ts';
import { textFile } from './files.ts';

interface Target {
  readonly name: string;
  readonly registry: string;
  readonly shown: { readonly [language in Language]: string };
}

const TARGETS: readonly Target[] = [
  { name: 'Chrome', registry: 'Google\\Chrome', shown: { 'zh-CN': 'Chrome 浏览器', en: 'Google Chrome' } },
  { name: 'Edge', registry: 'Microsoft\\Edge', shown: { 'zh-CN': 'Edge 浏览器', en: 'Microsoft Edge' } },
  { name: 'Chromium', registry: 'Chromium', shown: { 'zh-CN': 'Chromium 浏览器', en: 'Chromium' } },
];

export function addGroupPolicyTemplates(files: KitFiles, extensionId: string): void {
  files.set('policy/admx/hegao.admx', textFile(admx(extensionId)));
  files.set('policy/admx/zh-CN/hegao.adml', textFile(adml('zh-CN')));
  files.set('policy/admx/en-US/hegao.adml', textFile(adml('en')));
}

const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';

function admx(extensionId: string): string {
  const categories = TARGETS.map(
    ({ name }) =>
      `    <category name="Hegao${name}" displayName="$(string.Category${name})"><parentCategory ref="Hegao"/></category>`,
  );
  const policies = TARGETS.flatMap((target) => POLICY_SETTINGS.map((setting) => policy(setting, target, extensionId)));
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="hegao" namespace="Hegao.Policies.Extension"/>
    <using prefix="windows" namespace="Microsoft.Policies.Windows"/>
  </policyNamespaces>
  <resources minRequiredRevision="1.0"/>
  <supportedOn>
    <definitions>
      <definition name="SUPPORTED" displayName="$(string.SUPPORTED)"/>
    </definitions>
  </supportedOn>
  <categories>
    <category name="Hegao" displayName="$(string.Category)"/>
${categories.join('\n')}
  </categories>
  <policies>
${policies.join('\n')}
  </policies>
</policyDefinitions>
`;
}

function policy({ name, kind }: PolicySetting, target: Target, extensionId: string): string {
  const key = `SOFTWARE\\Policies\\${target.registry}\\3rdparty\\extensions\\${extensionId}\\policy`;
  const id = `${target.name}_${name}`;
  const head = `    <policy name="${id}" class="Both" displayName="$(string.${name})" explainText="$(string.${name}_Help)" key="${key}"`;
  const where = `      <parentCategory ref="Hegao${target.name}"/>\n      <supportedOn ref="SUPPORTED"/>`;
  if (kind === 'switch')
    return `${head} valueName="${name}">\n${where}\n      <enabledValue><decimal value="1"/></enabledValue>\n      <disabledValue><decimal value="0"/></disabledValue>\n    </policy>`;
  return `${head} presentation="$(presentation.${name})">\n${where}\n      <elements><text id="${name}" valueName="${name}" maxLength="1000000" required="true"/></elements>\n    </policy>`;
}

function adml(language: Language): string {
  const zh = language === 'zh-CN';
  const strings = [
    ['SUPPORTED', zh ? '核稿 1.0 及以上' : 'Hegao 1.0 or later'],
    ['Category', zh ? '核稿' : 'Hegao'],
    ...TARGETS.map(({ name, shown }) => [`Category${name}`, shown[language]]),
    ...POLICY_SETTINGS.flatMap(({ name, title, help, kind }) => [
      [name, title[language]],
      [
        `${name}_Help`,
        kind === 'list' || kind === 'objects'
          ? `${help[language]} ${zh ? '写成 JSON 列表。' : 'Written as a JSON list.'}`
          : help[language],
      ],
    ]),
  ].map(([id, words]) => `      <string id="${id}">${escapeXml(words ?? '')}</string>`);
  const presentations = POLICY_SETTINGS.filter(({ kind }) => kind !== 'switch').map(
    ({ name, title }) =>
      `      <presentation id="${name}"><textBox refId="${name}"><label>${escapeXml(title[language])}</label></textBox></presentation>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">
  <displayName>${zh ? '核稿' : 'Hegao'}</displayName>
  <description>${zh ? '核稿浏览器扩展的集中设置' : 'Central settings of the Hegao extension'}</description>
  <resources>
    <stringTable>
${strings.join('\n')}
    </stringTable>
    <presentationTable>
${presentations.join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}
