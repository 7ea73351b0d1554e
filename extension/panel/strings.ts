/** Words of the panel that other panels do not have. */
import { both } from '../../shared/ui/index.ts';

export const WORDS = {
  check: both('检查此页', 'Check this page'),
  checkHelp: both(
    '还没有检查这一页。检查只在本机进行，文字不外传。',
    'This page has not been checked. Checks run on this machine; no text leaves it.',
  ),
  cannotCheck: both(
    '这一页不能检查：浏览器不让扩展读取它，或者还没有获得许可。',
    'This page cannot be checked: the browser does not let extensions read it, or permission is missing.',
  ),
  checking: both('正在检查……', 'Checking…'),
  failed: both('这一部分没有检查成：', 'This part could not be checked: '),
  stopped: both(
    '见到密级标志，已停止检查；没有保存任何内容。涉密文件不得在非涉密计算机上处理。',
    'A classification mark was seen: checking stopped and nothing was kept.',
  ),
  checkedBy: both('检查方案', 'Checked by'),
  documents: both('文件', 'Documents'),
  untitled: both('（没有标题）', '(no title)'),
  characters: both('字', 'characters'),
  inFrame: both('框架内', 'in a frame'),
  unreadable: both('页面上有读不到的内容：', 'Part of the page cannot be read: '),
  canvas: both('正文画在画布上', 'the body is drawn on a canvas'),
  activex: both('正文在 ActiveX 控件里', 'the body is in an ActiveX control'),
  pdf: both('正文在浏览器自带的 PDF 阅读器里', 'the body is in the browser’s own PDF viewer'),
  frame: both('框架不让读取', 'a frame that may not be read'),
  offerAttachment: both('。可以检查下面的附件。', '. The attachments below can be checked instead.'),
  filter: both('筛选（按 / 键）', 'Filter (press /)'),
  nothingShown: both('没有符合筛选条件的提示', 'Nothing fits the filter'),
  moved: both('已移动或已消失', 'Moved or gone'),
  movedHelp: both(
    '原来的文字现在不在页面上，结论以重新检查为准。',
    'The words are not on the page now; a new check decides.',
  ),
  asideList: both('已搁置', 'Set aside'),
  verdict: both('受理检查', 'Acceptance check'),
  acceptable: both(
    '没有发现须退回补正的问题；须由人审核的各项仍请审核。',
    'Nothing found that asks for a return; questions for people stay open.',
  ),
  sendBack: both('有应当改正的问题，建议退回补正。', 'There are errors; consider returning it for correction.'),
  reasons: both('理由', 'Reasons'),
  noVerdict: both('有部分没有检查成，不能给出结论。', 'Part of it could not be checked: no verdict.'),
  listed: both(
    '这是公文列表，列有 {count} 件公文，没有逐行检查。请打开其中一件。',
    'This is a list of {count} documents; its rows were not checked. Please open one.',
  ),
  papers: both('意见与报告', 'Opinions and report'),
  review: both('审核意见', 'Review opinion'),
  return: both('退文单', 'Return slip'),
  filing: both('备案审查意见', 'Filing review opinion'),
  report: both('导出报告', 'Export report'),
  edit: both('内容（可以修改）', 'Words (can be edited)'),
  copy: both('复制', 'Copy'),
  save: both('保存为 .docx', 'Save as .docx'),
  close: both('关闭', 'Close'),
  attachments: both('附件', 'Attachments'),
  checkAttachment: both('检查', 'Check'),
  openView: both('打开', 'Open'),
  attachmentText: both('附件文字', 'Words of the attachment'),
  viewGone: both(
    '这份附件已经不在内存里，请回到面板重新检查后再打开。',
    'This attachment is no longer in memory; please check it again in the panel, then open it.',
  ),
  page: both('第{n}页', 'Page {n}'),
  undecided: both('另有 {n} 项没有结论', '{n} checks without a verdict'),
  checkAgain: both('重新检查', 'Check again'),
  checkAllAttachments: both('全部检查', 'Check all'),
  waiting: both('排队等候……', 'Waiting its turn…'),
  fetching: both('正在读取……', 'Fetching…'),
  cancel: both('取消', 'Cancel'),
  attachmentClean: both('没有发现需要提示的问题', 'Nothing to point out'),
  network: both('取不到附件，请打开后核对', 'The attachment cannot be fetched; please open it'),
  status: both(
    '网站没有给出附件，可能要重新登录',
    'The site did not give the attachment; you may need to log in again',
  ),
  tooLarge: both('附件超过 20 MB，没有检查', 'The attachment is larger than 20 MB; not checked'),
  slow: both('10 秒内没有完成，没有检查', 'It took longer than 10 s; not checked'),
  permission: both(
    '附件在别的网站上，还没有获得许可',
    'The attachment is on another site, for which there is no permission',
  ),
  cancelled: both('已取消', 'Cancelled'),
  scope: both('范围', 'Scope'),
  reasonNeeded: both('请写明理由', 'Please give a reason'),
  confirm: both('确定', 'OK'),
  keys: both('J / K 下一处、上一处，回车定位，/ 筛选', 'J / K next and previous, Enter to go there, / to filter'),
  options: both('选项', 'Options'),
  likelyMark: both('可能', 'likely'),
} as const;

/** Words of popup, options and first page. */
export const OPTION_WORDS = {
  openPanel: both('打开面板', 'Open the panel'),
  always: both('以后自动检查这个网站', 'Always check this site'),
  title: both('核稿 · 选项', 'Hegao · Options'),
  sites: both('可以检查的网站', 'Sites that may be checked'),
  sitesHelp: both(
    '只读取这里列出的网站。不列出的网站，点扩展图标可以检查当前一页。',
    'Only the sites listed are read. On others, the button of the extension checks the page in front once.',
  ),
  site: both('网站', 'Site'),
  allow: both('允许', 'Allow'),
  leave: both('不再检查', 'Stop checking'),
  notASite: both('请填网址，如 oa.example.gov.cn', 'Please give an address such as oa.example.gov.cn'),
  checks: both('检查', 'Checks'),
  profile: both('检查方案', 'Profile'),
  language: both('语言', 'Language'),
  asBrowser: both('跟随浏览器', 'As the browser'),
  nextTime: both('下次打开面板时生效', 'Takes effect when the panel is opened next'),
  byAdministrator: both('由管理员设定', 'Set by the administrator'),
  policy: both('管理员的设置', 'Settings of the administrator'),
  noPolicy: both('没有收到管理员的设置。', 'No settings of an administrator arrived.'),
  privacy: both('文字不外传', 'No text leaves'),
  privacyHelp: both(
    '检查都在本机进行，网页和附件的文字不外传，也不保存；搁置的提示只保存指纹和理由，指出的要素只保存它在页面上的位置。',
    'Checks run on this machine. Words of pages and attachments are neither sent nor kept; of findings set aside only a fingerprint and the reason are, of elements pointed out only their place on the page.',
  ),
  welcome: both('核稿已经可以用了', 'Hegao is ready'),
  steps: [
    both(
      '打开要审核的页面，点工具栏上的“核稿”图标，再点“检查此页”；也可以按 Alt+Shift+H。',
      'Open the page to review, click the Hegao button and “Check this page”, or press Alt+Shift+H.',
    ),
    both(
      '有问题的文字下面会画线：波浪线是应当改正，双线是建议修改，点线供参考。点一下看依据和建议。',
      'Words in question are underlined: wavy to be corrected, double suggested, dotted for reference. Click for clause and suggestion.',
    ),
    both(
      '面板里列出全部提示、没有结论的检查和须由人审核的事项。',
      'The panel lists all findings, open points and questions for people.',
    ),
    both(
      '经常用的网站，可以在选项里允许自动检查；只会请求这一个网站的许可。',
      'Sites used often can be allowed in the options; only that one site is asked for.',
    ),
  ],
  chooseSites: both('选择网站', 'Choose sites'),
} as const;

/** Words about where a page keeps what. */
export const PLACE_WORDS = {
  title: both('页面要素位置', 'Where the page keeps what'),
  help: both(
    '标题、文号等没有认对时，可以在页面上指出它在哪里。只在本机记住，以后同一种页面都照此读取。',
    'Where title or number was not recognised, point it out on the page. It is kept on this machine, for all pages of this kind.',
  ),
  element: both('要素', 'Element'),
  pick: both('在页面上指出', 'Point it out'),
  waiting: both('请到页面上点一下它所在的位置，Esc 取消。', 'Click its place on the page; Esc cancels.'),
  cancel: both('取消', 'Cancel'),
  kept: both('已记住“{name}”的位置，并已按此重新检查。', 'The place of “{name}” is kept; the page was checked anew.'),
  cancelled: both('没有改动“{name}”的位置。', 'The place of “{name}” is as it was.'),
  unnamed: both(
    '这一处没有可靠的办法再次找到，没有记住“{name}”的位置。请换一处（如整个单元格）再试。',
    'This place cannot be found again reliably, so “{name}” was not kept. Try another, such as the whole cell.',
  ),
  apart: both(
    '这一处在网站隔离的框架里，浏览器不告诉扩展它是页面上的哪一个框架，记不住“{name}”的位置。框架里的文字照常检查。',
    'This place is in a frame the site shut off; the browser does not tell which of the page’s frames it is, so “{name}” was not kept. Its words are checked all the same.',
  ),
  missing: both(
    '站点映射有 {count} 处未找到：{names}。已按一般办法识别，请核对。',
    'Places of the site mapping not found: {names} ({count}). Read by the labels instead; please check.',
  ),
  unproved: both(
    '站点映射有 {count} 条没有用上：页面上没有认定所需的字。',
    'Site mappings left aside: {count}. The page does not show what would prove it theirs.',
  ),
  optionsHelp: both(
    '各系统页面上标题、文号、正文等在哪里。可以导出给管理员，由管理员统一下发（集中设置 sites）。',
    'Where pages keep title, number, body and the like. Export it for the administrator to deploy (setting “sites”).',
  ),
  none: both(
    '还没有。打开页面，在面板里“在页面上指出”。',
    'None yet. Open a page and point places out from the panel.',
  ),
  remove: both('删去', 'Remove'),
  export: both('导出 JSON', 'Export JSON'),
  bring: both('导入', 'Import'),
  locked: both(
    '选项已由管理员锁定，只用管理员设定的位置。',
    'Options are locked: only the administrator’s places count.',
  ),
  byAdministrator: both('由管理员设定', 'Set by the administrator'),
} as const;

/** Words about the papers of a filing. */
export const FILING_WORDS = {
  title: both('报备材料', 'Papers of the filing'),
  complete: both('从页面上看齐全。', 'Complete as far as the page shows.'),
  incomplete: both('从页面上看不齐全，请核对。', 'Incomplete as far as the page shows; please check.'),
  open: both('有的从页面上不能判断，请打开核对。', 'Some of it the page does not tell; please look.'),
  present: both('有', 'present'),
  missing: both('缺', 'missing'),
  short: both('不足', 'too few'),
  unknown: both('不能判断', 'cannot be told'),
} as const;

/** Words of the review sheet. */
export const SHEET_WORDS = {
  review: both('公文审核单', 'Review sheet'),
  filing: both('备案审查单', 'Filing review sheet'),
  help: both(
    '由审核人填写。机器发现的问题列在相应的项下，只供参考，不代替判断。',
    'For the reviewer to fill in. What the machine found stands under its head for reference and decides nothing.',
  ),
  found: both('机器检查结果', 'Found by the machine'),
  nothing: both('这一项没有机器检查结果，请人工审核。', 'The machine has nothing to say here; for people alone.'),
  remark: both('审核人意见', 'Remark'),
  save: both('保存审核单为 .docx', 'Save the sheet as .docx'),
  trouble: both('没有保存成，请再试一次。', 'It could not be saved; please try again.'),
} as const;

/** Words about what an opinion is filled in with. */
export const PAPER_WORDS = {
  subject: both('针对', 'On'),
  recipient: both('主送', 'To'),
  issuer: both('落款单位', 'From'),
  date: both('日期', 'Date'),
  replyBy: both('反馈期限', 'Answer by'),
  byHand: both('请填写', 'To be filled in'),
  edited: both('下面的内容已经修改过。', 'The words below were edited.'),
  rewrite: both('按以上栏目重写', 'Write anew from these fields'),
} as const;
