// 自检：这台电脑能不能用核稿。逐项说明正常、将就还是不行，以及怎么办。
(function () {
  'use strict';
  const list = document.getElementById('checks');
  const worst = { value: 0 };
  const WORDS = ['正常', '将就可用', '不行'];
  const KINDS = ['good', 'poor', 'bad'];

  function report(rank, name, detail) {
    worst.value = Math.max(worst.value, rank);
    const item = document.createElement('li');
    const verdict = document.createElement('b');
    verdict.className = KINDS[rank];
    verdict.textContent = WORDS[rank];
    const title = document.createElement('div');
    title.textContent = name;
    const more = document.createElement('span');
    more.textContent = detail;
    item.append(verdict, title, more);
    list.append(item);
  }

  function engine() {
    const chromium = /Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent);
    const firefox = /Firefox\/(\d+)/.exec(navigator.userAgent);
    if (chromium) {
      const version = Number(chromium[1]);
      if (version < 102) return report(2, '浏览器内核', `Chromium ${version}，低于 102。请升级浏览器或 WebView2。`);
      if (version < 116) return report(1, '浏览器内核', `Chromium ${version}：没有侧边栏，面板在标签页里打开。`);
      return report(0, '浏览器内核', `Chromium ${version}`);
    }
    if (firefox) {
      const version = Number(firefox[1]);
      return report(
        version < 128 ? 2 : 0,
        '浏览器内核',
        version < 128 ? `Firefox ${version}，低于 128，请升级。` : `Firefox ${version}`,
      );
    }
    return report(1, '浏览器内核', '不认识的内核，请在面板里实际试一份公文。');
  }

  function secure() {
    if (window.isSecureContext) report(0, '安全连接', '证书受信任。');
    else report(2, '安全连接', '没有 https，或证书不受信任。Word 只从 https 打开加载项，请下发根证书。');
  }

  async function take(path) {
    const answer = await fetch(path, { cache: 'no-store' });
    if (!answer.ok) throw new Error(`网站答复 ${answer.status}`);
    return answer;
  }

  async function policy() {
    try {
      const settings = await (await take('word/site/policy.json')).json();
      const names = Object.keys(settings);
      report(
        0,
        '集中设置',
        names.length > 0 ? `已设 ${names.length} 项：${names.join('、')}` : '没有集中设置，各项由个人决定。',
      );
      if (settings.packUrl) await pack(settings.packUrl);
    } catch (error) {
      report(1, '集中设置', `取不到 policy.json：${error.message}`);
    }
  }

  async function pack(url) {
    try {
      const [bytes, signature] = await Promise.all([(await take(url)).json(), (await take(`${url}.sig`)).text()]);
      const isLate = bytes.notAfter && bytes.notAfter < new Date().toISOString().slice(0, 10);
      if (signature.trim() === '') report(1, '规则包', '没有签名。');
      else if (isLate) report(1, '规则包', `已于 ${bytes.notAfter} 到期，请更新。`);
      else
        report(
          0,
          '规则包',
          `${bytes.title && bytes.title['zh-CN'] ? bytes.title['zh-CN'] : bytes.title || bytes.id} 第 ${bytes.version} 版`,
        );
    } catch (error) {
      report(1, '规则包', `取不到规则包：${error.message}。继续使用上一次的。`);
    }
  }

  async function files() {
    for (const [name, path] of [
      ['任务窗格', 'word/site/taskpane-local.html'],
      ['Office.js（本网站的副本）', 'word/site/office/office.js'],
      ['扩展更新说明', 'extension/update.xml'],
    ]) {
      try {
        await take(path);
        report(0, name, path);
      } catch (error) {
        report(2, name, `取不到 ${path}：${error.message}。请检查服务器上的文件是否解压完整。`);
      }
    }
  }

  function abilities() {
    if (typeof Worker === 'undefined') report(2, '后台线程', '浏览器不支持，检查无法进行。');
    else report(0, '后台线程', '规则在后台线程里运行，不拖慢界面。');
    const marks = typeof CSS !== 'undefined' && 'highlights' in CSS;
    report(marks ? 0 : 1, '标记文字', marks ? '可以直接标记。' : '内核较旧，用覆盖框标记。');
  }

  async function run() {
    engine();
    secure();
    abilities();
    await policy();
    await files();
    const verdict = document.getElementById('verdict');
    verdict.className = KINDS[worst.value];
    verdict.textContent = [
      '这台电脑可以使用核稿。',
      '这台电脑可以使用核稿，有几处将就，见下。',
      '有不行的地方，请按下面的说明处理。',
    ][worst.value];
  }
  void run();
})();
