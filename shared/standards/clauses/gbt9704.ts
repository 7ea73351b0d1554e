/** GB/T 9704—2012《党政机关公文格式》第 4—11 章：每一条在说什么（转述），没有规则的写明为什么。 */
import type { InstrumentClauses } from './clause.ts';

export const GBT9704: InstrumentClauses = {
  instrument: 'GB/T 9704-2012',
  clauses: [
    {
      clause: '4',
      subject: '公文用纸主要技术指标',
      says: '纸张 60—80 克/平方米，白度、耐折、不透明度和酸碱度达到规定指标',
      saysEn: 'Paper of 60–80 g/m² with set whiteness, folding endurance, opacity and pH',
      unchecked: {
        'zh-CN': '纸张的物理指标，文件里看不到',
        en: 'Physical properties of paper; a file does not show them',
      },
    },
    {
      clause: '5.1',
      subject: '幅面尺寸',
      says: '用 A4 型纸，成品 210 毫米×297 毫米',
      saysEn: 'A4 paper, 210 × 297 mm',
    },
    {
      clause: '5.2.1',
      subject: '页边与版心尺寸',
      says: '天头 37 毫米±1 毫米，订口 28 毫米±1 毫米，版心 156 毫米×225 毫米',
      saysEn: 'Top margin 37±1 mm, binding margin 28±1 mm, text block 156 × 225 mm',
    },
    {
      clause: '5.2.2',
      subject: '字体和字号',
      says: '没有特殊说明的要素一般用三号仿宋体；特定情况可以作适当调整',
      saysEn:
        'Elements without a note of their own are usually set in size 3 (16 pt) Fangsong; special cases may differ',
    },
    {
      clause: '5.2.3',
      subject: '行数和字数',
      says: '一般每面排 22 行、每行排 28 个字并撑满版心；特定情况可以作适当调整',
      saysEn: 'Usually 22 lines a page and 28 characters a line, filling the text block; special cases may differ',
    },
    {
      clause: '5.2.4',
      subject: '文字的颜色',
      says: '没有特殊说明的文字都为黑色',
      saysEn: 'Text is black unless said otherwise',
    },
    {
      clause: '6.1',
      subject: '制版要求',
      says: '版面干净无底灰，字迹清楚，版心尺寸误差不超过 1 毫米',
      saysEn: 'Clean, sharp plates; the text block off by no more than 1 mm',
    },
    {
      clause: '6.2',
      subject: '印刷要求',
      says: '双面印刷，页码套正误差不超过 2 毫米；黑色、红色油墨达到色谱规定，着墨实而均匀',
      saysEn: 'Printed on both sides, register within 2 mm, black and red inks as specified and even',
      unchecked: { 'zh-CN': '印刷质量，文件里看不到', en: 'Quality of printing; a file does not show it' },
    },
    {
      clause: '6.3',
      subject: '装订要求',
      says: '左侧装订，不掉页；页码位置、裁切和订位误差在规定之内',
      saysEn: 'Bound on the left; page position, trimming and stitching within tolerance',
      unchecked: { 'zh-CN': '装订质量，文件里看不到', en: 'Quality of binding; a file does not show it' },
    },
    {
      clause: '7.1',
      subject: '公文格式各要素的划分',
      says: '红色分隔线以上为版头，其下至版记首条分隔线以上为主体，首末条分隔线之间为版记，页码在版心外',
      saysEn:
        'Head above the red line, main part below it down to the imprint lines, imprint between them; page numbers outside the text block',
      unchecked: {
        'zh-CN': '划分各部分的依据，由要素识别使用，本身没有对错',
        en: 'The ground of recognition; nothing in it can be wrong by itself',
      },
    },
    {
      clause: '7.2.1',
      subject: '份号',
      says: '如需标注，一般用 6 位三号阿拉伯数字，顶格编排在版心左上角第一行',
      saysEn: 'Copy number: usually six Arabic digits of size 3, flush in the top left corner, line 1',
    },
    {
      clause: '7.2.2',
      subject: '密级和保密期限',
      says: '如需标注，一般用三号黑体字，顶格编排在版心左上角第二行，期限的数字用阿拉伯数字',
      saysEn: 'Classification and period: usually size 3 Heiti, top left, line 2, Arabic digits',
    },
    {
      clause: '7.2.3',
      subject: '紧急程度',
      says: '如需标注，一般用三号黑体字，顶格编排在版心左上角；三者同时标注时自上而下分行排列',
      saysEn: 'Urgency: usually size 3 Heiti, top left; the three stand one below the other in order',
    },
    {
      clause: '7.2.4',
      subject: '发文机关标志',
      says: '发文机关全称或者规范化简称加“文件”二字，也可以不加；居中，上边缘至版心上边缘 35 毫米，推荐用红色小标宋体；联合行文时主办机关在前，“文件”二字在右侧上下居中',
      saysEn:
        'Issuer’s full or standard short name, with or without 文件; centred, 35 mm below the top of the text block, red Xiaobiaosong recommended; in joint issue the host first, 文件 on the right, vertically centred',
    },
    {
      clause: '7.2.5',
      subject: '发文字号',
      says: '标志下空二行居中；年份、发文顺序号用阿拉伯数字，年份标全称、用六角括号，顺序号不加“第”、不编虚位，后加“号”；上行文居左空一字，与最后一个签发人同行',
      saysEn:
        'Two lines below the red head, centred; Arabic digits, full year in 〔〕, number without 第 or padding, followed by 号; in upward documents one character from the left, on the line of the last signer',
    },
    {
      clause: '7.2.6',
      subject: '签发人',
      says: '上行文标注，居右空一字；“签发人”用三号仿宋、后标全角冒号，姓名用三号楷体；多人时一般每行两个',
      saysEn:
        'Upward documents: one character from the right; label in size 3 Fangsong with a full-width colon, names in size 3 Kaiti, usually two a line',
    },
    {
      clause: '7.2.7',
      subject: '版头中的分隔线',
      says: '发文字号之下 4 毫米处居中印一条与版心等宽的红色分隔线',
      saysEn: 'A red line as wide as the text block, 4 mm below the number',
    },
    {
      clause: '7.3.1',
      subject: '标题',
      says: '一般用二号小标宋体，红色分隔线下空二行，居中；回行时词意完整、排列对称、长短适宜，排成梯形或者菱形',
      saysEn:
        'Usually size 2 Xiaobiaosong, two lines below the red line, centred; lines broken between words, balanced, in a trapezoid or lozenge',
    },
    {
      clause: '7.3.2',
      subject: '主送机关',
      says: '标题下空一行，居左顶格，回行仍顶格，最后标全角冒号；名称过多使首页不能显示正文时移至版记',
      saysEn:
        'One line below the title, flush left, ending in a full-width colon; moved to the imprint where it would push the body off page 1',
    },
    {
      clause: '7.3.3',
      subject: '正文',
      says: '首页必须显示正文；一般用三号仿宋体，每个自然段左空二字、回行顶格；层次序数依次用“一、”“（一）”“1.”“（1）”，一般第一层黑体、第二层楷体、第三和第四层仿宋体',
      saysEn:
        'Page 1 must show body text; usually size 3 Fangsong, each paragraph indented two characters; levels 一、（一）1.（1）, usually Heiti, Kaiti, Fangsong, Fangsong',
    },
    {
      clause: '7.3.4',
      subject: '附件说明',
      says: '正文下空一行左空二字标“附件”、全角冒号和名称；多个附件用阿拉伯数字编号；名称后不加标点；回行与上一行名称首字对齐',
      saysEn:
        'One line below the body, two characters in: 附件, a full-width colon, the name; several are numbered; no end mark; turn-over lines align with the name',
    },
    {
      clause: '7.3.5.1',
      subject: '加盖印章的公文',
      says: '成文日期一般右空四字，署名在其上、以日期居中；印章红色，端正居中下压署名和日期，不得出现空白印章；联合行文时印章与署名一一对应，互不相交相切',
      saysEn:
        'Sealed documents: date usually four characters from the right, the issuer centred above it; red seals over name and date, none blank, none touching',
    },
    {
      clause: '7.3.5.2',
      subject: '不加盖印章的公文',
      says: '正文下空一行右空二字署名，下一行编排成文日期，首字比署名首字右移二字；日期长于署名时日期右空二字，署名相应右移',
      saysEn:
        'Unsealed documents: issuer one line below, two characters from the right; the date below it begins two characters further right; a longer date stands two characters from the right',
    },
    {
      clause: '7.3.5.3',
      subject: '加盖签发人签名章的公文',
      says: '正文下空二行右空四字加盖签名章，左空二字标注签发人职务；签名章下空一行右空四字编排成文日期',
      saysEn:
        'Signature stamps: two lines below, four characters from the right, office title two characters to the left; the date one line below, four characters from the right',
    },
    {
      clause: '7.3.5.4',
      subject: '成文日期中的数字',
      says: '用阿拉伯数字标全年、月、日，年份标全称，月、日不编虚位',
      saysEn: 'Arabic digits, year, month and day in full, no padding',
    },
    {
      clause: '7.3.5.5',
      subject: '特殊情况说明',
      says: '排版后剩下的空白处容不下印章、签名章和成文日期时，可以调整行距、字距解决',
      saysEn: 'Where seal and date do not fit the rest of a page, adjust line or character spacing',
    },
    {
      clause: '7.3.6',
      subject: '附注',
      says: '成文日期下一行，居左空二字，加圆括号',
      saysEn: 'One line below the date, two characters in, in parentheses',
    },
    {
      clause: '7.3.7',
      subject: '附件',
      says: '另面编排，在版记之前；“附件”和顺序号用三号黑体顶格在左上角第一行，标题居中在第三行；顺序号和标题与附件说明一致，格式同正文',
      saysEn:
        'On a new page before the imprint; label in size 3 Heiti flush left on line 1, title centred on line 3; number and title as in the attachment note, set as the body',
    },
    {
      clause: '7.4.1',
      subject: '版记中的分隔线',
      says: '与版心等宽；首条、末条用粗线（推荐 0.35 毫米），中间用细线（推荐 0.25 毫米）；末条与最后一面版心下边缘重合',
      saysEn:
        'As wide as the text block; first and last thick (0.35 mm recommended), middle thin (0.25 mm); the last on the bottom edge of the last page',
    },
    {
      clause: '7.4.2',
      subject: '抄送机关',
      says: '一般用四号仿宋体，左右各空一字，“抄送”后标全角冒号，回行与冒号后首字对齐，最后标句号',
      saysEn:
        'Usually size 4 (14 pt) Fangsong, one character in on both sides, 抄送 with a full-width colon, turn-over lines aligned, ending in a full stop',
    },
    {
      clause: '7.4.3',
      subject: '印发机关和印发日期',
      says: '一般用四号仿宋体，在末条分隔线之上，印发机关左空一字，印发日期右空一字，日期用阿拉伯数字标全，后加“印发”',
      saysEn:
        'Usually size 4 Fangsong above the last line: organ one character from the left, date one from the right, Arabic digits in full, followed by 印发',
    },
    {
      clause: '7.5',
      subject: '页码',
      says: '一般用四号半角宋体阿拉伯数字，在版心下边缘之下，左右各一条一字线，线上距版心下边缘 7 毫米；单页码居右空一字，双页码居左空一字；版记页前的空白页和版记页不编页码；附件与正文连续编页',
      saysEn:
        'Usually size 4 half-width Song digits below the text block, a dash on either side, 7 mm below it; odd pages right, even pages left, one character in; blank pages before the imprint and the imprint page carry none; attachments continue the sequence',
    },
    {
      clause: '8',
      subject: '公文中的横排表格',
      says: '页码位置与其他页一致；单页码表头在订口一边，双页码表头在切口一边',
      saysEn:
        'Page numbers keep their place; the head of the table at the binding edge on odd pages, at the fore-edge on even ones',
    },
    {
      clause: '9',
      subject: '公文中计量单位、标点符号和数字的用法',
      says: '执行有关国家标准',
      saysEn: 'As the national standards for units, punctuation and numerals say',
      unchecked: {
        'zh-CN': '由标点、数字两组规则按各自的标准检查',
        en: 'Checked by the punctuation and numerals rules under their own standards',
      },
    },
    {
      clause: '10.1',
      subject: '信函格式',
      says: '标志居中，上边缘至上页边 30 毫米，推荐红色小标宋体；其下 4 毫米和距下页边 20 毫米处各印一条 170 毫米红色双线；发文字号在第一条线下顶格居右；标题与其上要素相距二行；首页不显示页码；版记不加印发机关、印发日期和分隔线',
      saysEn:
        'Letter format: masthead centred 30 mm from the top of the page, red Xiaobiaosong recommended; red double lines of 170 mm 4 mm below it and 20 mm from the foot; number flush right below the first; title two lines below the element above; no number on page 1; imprint without printing organ, date and lines',
    },
    {
      clause: '10.2',
      subject: '命令（令）格式',
      says: '标志由发文机关全称加“命令”或者“令”字组成，居中，上边缘至版心上边缘 20 毫米；标志下空二行居中编令号，令号下空二行编正文',
      saysEn:
        'Order format: full name with 命令 or 令, centred, 20 mm below the top of the text block; order number centred two lines below, body two lines below that',
    },
    {
      clause: '10.3',
      subject: '纪要格式',
      says: '标志由“×××××纪要”组成，居中，上边缘至版心上边缘 35 毫米，推荐红色小标宋体；出席、请假、列席人员名单以三号黑体标出，其他格式可以由各机关制定',
      saysEn:
        'Minutes: ××纪要 centred, 35 mm below the top of the text block, red Xiaobiaosong recommended; attendance labels in size 3 Heiti; the rest each organ may decide',
    },
    {
      clause: '11',
      subject: '式样',
      says: '首页、末页、联合行文、信函、命令等版式的图例',
      saysEn: 'Figures of first and last pages, joint issue, letter and order formats',
      unchecked: { 'zh-CN': '图例，各条要求已分别列出', en: 'Figures; their demands are the clauses above' },
    },
  ],
};
