/** Server configuration of the kit: the headers a static site of this kind needs, for nginx and IIS. */
import type { PolicySettings } from '../../packs/policy.ts';
import type { KitFiles } from './files.ts';
import { textFile } from './files.ts';
import { connectingTo, foreignPackOrigin } from './pack-site.ts';

/** Which office.js a page may load: the page's own origin, or Microsoft's. */
const OFFICE_ORIGINS = 'https://appsforoffice.microsoft.com https://appsforoffice.cdn.partner.office365.cn';

/** What the pane's pages may load and who may frame them. Griffel writes its styles at run time. */
export const PANE_CSP = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_ORIGINS}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

type Header = readonly [string, string];

const headersFor = (policy: string): readonly Header[] => [
  ['Content-Security-Policy', policy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=()'],
];

export function addServerConfig(files: KitFiles, baseUrl: string, settings: PolicySettings): void {
  const fixed = headersFor(connectingTo(PANE_CSP, foreignPackOrigin(baseUrl, settings)));
  files.set('server/nginx.conf', textFile(nginx(baseUrl, fixed)));
  files.set('server/iis/web.config', textFile(iis(fixed)));
}

function nginx(baseUrl: string, fixed: readonly Header[]): string {
  const { hostname, pathname } = new URL(baseUrl);
  const prefix = pathname.replace(/\/$/, '');
  const headers = (cache: string): string =>
    [...fixed, ['Cache-Control', cache] as const]
      .map(([name, value]) => `        add_header ${name} "${value}" always;`)
      .join('\n');
  return `# 核稿静态站点。改三处：证书、私钥、root 指向解开的部署包。检查：nginx -t
server {
    listen 443 ssl;
    server_name ${hostname};
    ssl_certificate     /etc/nginx/hegao.crt;
    ssl_certificate_key /etc/nginx/hegao.key;
    ssl_protocols TLSv1.2 TLSv1.3;
    root /srv/hegao;
    autoindex off;
    server_tokens off;
    charset utf-8;
    types {
        text/html html;
        text/css css;
        text/javascript js mjs;
        application/json json map;
        application/xml xml;
        image/png png;
        image/svg+xml svg;
        font/woff2 woff2;
        application/x-chrome-extension crx;
        application/x-xpinstall xpi;
        application/octet-stream sig 7z wasm;
    }

    # 浏览器自己会问的图标：没有，也不算错
    location = /favicon.ico { return 204; }

    # 文件名带校验值的资源永不改变
    location ~ ^${prefix}/word/site/assets/ {
${headers('public, max-age=31536000, immutable')}
    }
    # 其余每次核对：页面、清单、更新说明、规则包
    location ${prefix}/ {
${headers('no-cache')}
    }
}
`;
}

function iis(fixed: readonly Header[]): string {
  const headers = fixed.map(([name, value]) => `        <add name="${name}" value="${value}" />`).join('\n');
  const types = [
    ['.crx', 'application/x-chrome-extension'],
    ['.xpi', 'application/x-xpinstall'],
    ['.sig', 'application/octet-stream'],
    ['.7z', 'application/octet-stream'],
    ['.json', 'application/json'],
    ['.woff2', 'font/woff2'],
  ].map(
    ([extension, type]) =>
      `      <remove fileExtension="${extension}" />\n      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- 核稿静态站点（IIS）：放在站点根目录。需要 HTTPS 绑定，允许匿名访问。 -->
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headers}
        <add name="Cache-Control" value="no-cache" />
      </customHeaders>
    </httpProtocol>
    <staticContent>
${types.join('\n')}
    </staticContent>
  </system.webServer>
</configuration>
`;
}
