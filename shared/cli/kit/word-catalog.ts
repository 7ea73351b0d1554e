/** Word on Windows without a tenant: the shared folder as trusted catalogue, by registry file, script or group policy. */
import { createHash } from 'node:crypto';
import { escapeHtml as escapeXml } from '../../report/html.ts';
import type { KitFiles } from './files.ts';
import { textFile, windowsFile } from './files.ts';

const CATALOGS = 'Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs';

/** @param share UNC path of the folder that holds the manifest, such as \\\\server\\hegao */
export function addWordCatalog(files: KitFiles, share: string): void {
  const id = catalogId(share);
  files.set('word/catalog/install.reg', windowsFile(installReg(id, share)));
  files.set(
    'word/catalog/uninstall.reg',
    windowsFile(`Windows Registry Editor Version 5.00\n\n[-HKEY_CURRENT_USER\\${CATALOGS}\\${id}]\n`),
  );
  files.set('word/catalog/install-catalog.ps1', windowsFile(installScript(id, share)));
  files.set('word/catalog/uninstall-catalog.ps1', windowsFile(uninstallScript(share)));
  files.set('word/catalog/gpp-registry.xml', textFile(groupPolicyPreferences(id, share)));
}

/** The same folder is always the same catalogue. */
function catalogId(share: string): string {
  const hex = createHash('sha256').update(share.toLowerCase()).digest('hex').slice(0, 32);
  return `{${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}}`;
}

function installReg(id: string, share: string): string {
  return `Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\\${CATALOGS}\\${id}]
"Id"="${id}"
"Url"="${share.replace(/\\/g, '\\\\')}"
"Flags"=dword:00000001
`;
}

/** One installer's author found Office wiping all entries where there are two: an existing catalogue is used again. */
function installScript(id: string, share: string): string {
  return `# 核稿：把共享文件夹登记为 Word 受信任的加载项目录（当前用户）。撤销：uninstall-catalog.ps1
$ErrorActionPreference = 'Stop'
$root = 'HKCU:\\${CATALOGS}'
$share = '${share.replace(/'/g, "''")}'
if (-not (Test-Path $root)) { New-Item -Path $root -Force | Out-Null }
$known = Get-ChildItem $root | Where-Object { (Get-ItemProperty $_.PSPath).Url -eq $share } | Select-Object -First 1
if ($known) { Write-Output '已经登记过，没有改动。'; exit 0 }
$others = @(Get-ChildItem $root)
if ($others.Count -gt 0) {
  Write-Output ('这台机器已有 {0} 个目录。有的 Office 版本在目录多于一个时会清空全部登记，请改把清单放进已有目录：' -f $others.Count)
  $others | ForEach-Object { Write-Output ('  ' + (Get-ItemProperty $_.PSPath).Url) }
  exit 2
}
$key = New-Item -Path (Join-Path $root '${id}') -Force
New-ItemProperty -Path $key.PSPath -Name Id -Value '${id}' -PropertyType String -Force | Out-Null
New-ItemProperty -Path $key.PSPath -Name Url -Value $share -PropertyType String -Force | Out-Null
New-ItemProperty -Path $key.PSPath -Name Flags -Value 1 -PropertyType DWord -Force | Out-Null
Write-Output '已登记。请重新启动 Word，在“开始 → 加载项 → 高级 → 共享文件夹”里选“核稿”。'
`;
}

function uninstallScript(share: string): string {
  return `# 核稿：撤销共享文件夹目录的登记（当前用户），并清除 Office 的加载项缓存
$ErrorActionPreference = 'Stop'
$root = 'HKCU:\\${CATALOGS}'
$share = '${share.replace(/'/g, "''")}'
if (Test-Path $root) {
  Get-ChildItem $root | Where-Object { (Get-ItemProperty $_.PSPath).Url -eq $share } | Remove-Item -Recurse -Force
}
$cache = Join-Path $env:LOCALAPPDATA 'Microsoft\\Office\\16.0\\Wef'
if (Test-Path $cache) { Remove-Item $cache -Recurse -Force -ErrorAction SilentlyContinue }
Write-Output '已撤销。请重新启动 Word。'
`;
}

/** Group Policy Preferences → 注册表: import under 用户配置. */
function groupPolicyPreferences(id: string, share: string): string {
  const entry = (name: string, type: string, value: string): string =>
    `  <Registry clsid="{9CD4B2F4-923D-47f5-A062-E897DD1DAD50}" name="${name}" status="${name}" image="7" uid="${id}">
    <Properties action="U" displayDecimal="1" default="0" hive="HKEY_CURRENT_USER" key="${CATALOGS}\\${id}" name="${name}" type="${type}" value="${escapeXml(value)}"/>
  </Registry>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<RegistrySettings clsid="{A3CCFC41-DFDB-43a5-8D26-0FE8B954DA51}">
${entry('Id', 'REG_SZ', id)}
${entry('Url', 'REG_SZ', share)}
${entry('Flags', 'REG_DWORD', '00000001')}
</RegistrySettings>
`;
}
