/** `npm run word`: the built pane over https on this machine, with a certificate made for the day, for trying it in Word. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { generate } from 'selfsigned';
import { preview } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
/** What manifest.xml names; another, given as the one argument, is for trying the server itself, 0 for any that is free. */
const PORT = Number(process.argv[2] ?? 3000);

async function serve(): Promise<void> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  const folder = join(ROOT, 'dist/addin');
  readFileSync(join(folder, 'taskpane.html'));
  mkdirSync(join(ROOT, 'dist/certificate'), { recursive: true });
  writeFileSync(join(ROOT, 'dist/certificate/localhost.crt'), cert);
  const { httpServer } = await preview({
    configFile: false,
    root: ROOT,
    build: { outDir: folder },
    preview: { port: PORT, strictPort: true, host: 'localhost', https: { cert, key } },
  });
  const { port } = httpServer.address() as AddressInfo;
  process.stdout.write(`核稿任务窗格：https://localhost:${port}/taskpane.html（按 Ctrl-C 结束）

在 Windows 上试用：
1. 把 dist/certificate/localhost.crt 安装到“受信任的根证书颁发机构”（只用于试用，试完请删除）。
2. 把 manifest.xml 放进一个共享文件夹，在 Word“文件—选项—信任中心—受信任的加载项目录”里加上这个文件夹。
3. 重新打开 Word，“插入—我的加载项—共享文件夹”，选“核稿”。
在 Mac 上：把 manifest.xml 放进 ~/Library/Containers/com.microsoft.Word/Data/Documents/wef，再打开 Word。
在网页版 Word：“插入—加载项—我的加载项—上载我的加载项”，选 manifest.xml。
逐项核对请看 docs/word-manual-check.md。
`);
}

await serve().catch((error: NodeJS.ErrnoException) => {
  const isMissing = error.code === 'ENOENT';
  process.stderr.write(
    isMissing ? '还没有生成任务窗格，请先运行 npm run build:addin。\n' : `没有启动：${error.message}\n`,
  );
  process.exitCode = 2;
});
