/** By what was checked stands in every report that is handed on: profile, packs with their hashes, whose machine. */
import { expect, it } from 'vitest';
import { htmlReport, registryOf, sarifReport } from '../../../shared/report/index.ts';
import type { EngineInfo } from '../../../shared/report/index.ts';
import { rules } from '../../../shared/rules/index.ts';

const registry = registryOf(rules);
const engine: EngineInfo = {
  name: 'hegao',
  version: '1.0.0',
  profile: { id: 'office', hash: '00000000000001' },
  packs: [
    { id: 'province', hash: '00000000000002' },
    { id: 'office', version: 3, hash: '00000000000003' },
  ],
  organization: '某<省>委办公厅',
};

it('in HTML, in both languages, and never as markup', () => {
  const zh = htmlReport([], { engine, registry, language: 'zh-CN' });
  expect(zh).toContain(
    '检查方案 office (00000000000001) · 某&lt;省&gt;委办公厅 · 规则包 province (00000000000002) · 规则包 office 第 3 版 (00000000000003)',
  );
  expect(htmlReport([], { engine, registry, language: 'en' })).toContain('Pack office v3 (00000000000003)');
});

it('says nothing of packs where there are none', () => {
  const { packs: _packs, organization: _organization, ...bare } = engine;
  expect(htmlReport([], { engine: bare, registry, language: 'zh-CN' })).not.toContain('规则包');
  expect(JSON.stringify(sarifReport([], bare, registry))).not.toContain('packs');
});

it('in SARIF', () => {
  expect(sarifReport([], engine, registry)).toMatchObject({ runs: [{ properties: { packs: engine.packs } }] });
});
