/** 《党政机关公文处理工作条例》四十二条：每一条在说什么（转述），没有规则的写明为什么。 */
import type { InstrumentClauses } from './clause.ts';

const CONDUCT = {
  'zh-CN': '属于办理、保管行为，公文本身看不出来，由台账和人工落实',
  en: 'conduct of handling and custody, not to be seen in a document; ledgers and people see to it',
} as const;
const PRINCIPLE = {
  'zh-CN': '原则性要求，没有可核对的文字',
  en: 'a principle with no words to check',
} as const;

export const TIAOLI_2012: InstrumentClauses = {
  instrument: '条例',
  clauses: [
    {
      clause: '第一条',
      subject: '目的',
      says: '推进党政机关公文处理科学化、制度化、规范化',
      saysEn: 'Purpose: sound, regular handling of documents',
      unchecked: PRINCIPLE,
    },
    {
      clause: '第二条',
      subject: '适用范围',
      says: '适用于各级党政机关',
      saysEn: 'Applies to Party and government organs at all levels',
      unchecked: PRINCIPLE,
    },
    {
      clause: '第三条',
      subject: '公文的含义',
      says: '公文是实施领导、履行职能、处理公务的具有特定效力和规范体式的文书',
      saysEn: 'A document has set effect and set form',
      unchecked: PRINCIPLE,
    },
    {
      clause: '第四条',
      subject: '公文处理工作',
      says: '包括拟制、办理、管理等环节',
      saysEn: 'Drafting, handling and keeping',
      unchecked: PRINCIPLE,
    },
    {
      clause: '第五条',
      subject: '原则',
      says: '坚持实事求是、准确规范、精简高效、安全保密',
      saysEn: 'True, exact, brief, secure',
      unchecked: PRINCIPLE,
    },
    {
      clause: '第六条',
      subject: '领导责任',
      says: '机关负责人加强对公文处理工作的领导和检查',
      saysEn: 'Heads lead and inspect the work',
      unchecked: CONDUCT,
    },
    {
      clause: '第七条',
      subject: '主管部门',
      says: '办公厅（室）主管本机关的公文处理工作，并对下级机关进行业务指导',
      saysEn: 'General offices are in charge',
      unchecked: CONDUCT,
    },
    {
      clause: '第八条',
      subject: '公文种类',
      says: '公文种类主要有十五种，各有其用',
      saysEn: 'Fifteen types, each for its own use',
    },
    ...(
      [
        ['一', '决议', '会议讨论通过的重大决策事项', 'a decision of weight adopted by a meeting'],
        ['二', '决定', '对重要事项作出决策部署、奖惩、变更或者撤销下级不适当决定', 'decisions on important matters'],
        [
          '三',
          '命令（令）',
          '公布法规规章、重大强制性措施、授予晋升衔级、嘉奖',
          'promulgation, compulsion, ranks, honours',
        ],
        ['四', '公报', '公布重要决定或者重大事项', 'communiqués on important decisions'],
        ['五', '公告', '向国内外宣布重要事项或者法定事项', 'announcements to the country and abroad'],
        ['六', '通告', '在一定范围内公布应当遵守或者周知的事项', 'public notices within a scope'],
        ['七', '意见', '对重要问题提出见解和处理办法', 'opinions on important questions'],
        ['八', '通知', '发布、传达要求执行和周知的事项，批转、转发公文', 'notices, and forwarding'],
        ['九', '通报', '表彰先进、批评错误、传达重要精神、告知重要情况', 'circulars of praise, blame and news'],
        ['十', '报告', '向上级汇报工作、反映情况、回复询问', 'reports to a superior'],
        ['十一', '请示', '向上级请求指示、批准', 'requests to a superior'],
        ['十二', '批复', '答复下级机关请示事项', 'replies to a subordinate’s request'],
        ['十三', '议案', '各级人民政府向同级人大或者其常委会提请审议事项', 'bills of a government to its congress'],
        [
          '十四',
          '函',
          '不相隶属机关之间商洽、询问答复、请求批准和答复审批事项',
          'letters between organs not subordinate',
        ],
        ['十五', '纪要', '记载会议主要情况和议定事项', 'minutes of meetings'],
      ] as const
    ).map(([number, subject, says, saysEn]) => ({
      clause: `第八条（${number}）`,
      subject,
      says: `${subject}适用于${says}`,
      saysEn: `Type for ${saysEn}`,
      ...(['四', '十', '七'].includes(number) && {
        unchecked: {
          'zh-CN': '文种由识别判定，用途是否恰当由人判断',
          en: 'the type is recognised; whether it is apt is for people to say',
        },
      }),
    })),
    {
      clause: '第九条',
      subject: '公文格式要素',
      says: '公文一般由十八个要素组成',
      saysEn: 'Eighteen elements',
    },
    ...(
      [
        ['一', '份号', '涉密公文标注份号', 'copy number of classified documents'],
        ['二', '密级和保密期限', '涉密公文分别标注绝密、机密、秘密和保密期限', 'grade and period of secrecy'],
        ['三', '紧急程度', '紧急公文标注特急、加急，电报标注特提、特急、加急、平急', 'urgency words'],
        ['四', '发文机关标志', '由发文机关全称或者规范化简称加“文件”二字组成', 'head of full or standard short name'],
        ['五', '发文字号', '由机关代字、年份、顺序号组成，联合行文用主办机关的', 'number of code, year and serial'],
        ['六', '签发人', '上行文标注签发人姓名', 'signer of upward documents'],
        ['七', '标题', '由发文机关名称、事由和文种组成', 'title of issuer, matter and type'],
        ['八', '主送机关', '主要受理机关，用全称、规范化简称或者同类型机关统称', 'recipients by standard names'],
        ['十', '附件说明', '附件的顺序号和名称', 'note of attachments'],
        ['十一', '发文机关署名', '署发文机关全称或者规范化简称', 'issuer by standard name'],
        ['十二', '成文日期', '署会议通过或者签发的日期，联合行文署最后签发的日期', 'date of approval'],
        ['十三', '印章', '有署名的加盖印章并与署名相符，有特定标志的普发性公文和电报可以不加盖', 'seal'],
        ['十四', '附注', '印发传达范围等需要说明的事项', 'annotation'],
        ['十五', '附件', '正文的说明、补充或者参考资料', 'attachments'],
        ['十六', '抄送机关', '主送机关以外需要执行或者知晓公文内容的其他机关', 'copied organs'],
        ['十七', '印发机关和印发日期', '公文的送印机关和送印日期', 'printing organ and date'],
        ['十八', '页码', '公文页数顺序号', 'page numbers'],
      ] as const
    ).map(([number, subject, says, saysEn]) => ({
      clause: `第九条（${number}）`,
      subject,
      says: `${subject}：${says}`,
      saysEn: `Element: ${saysEn}`,
      ...(['十四', '十五', '十七'].includes(number) && {
        unchecked: {
          'zh-CN': '由 GB/T 9704—2012 的相应规则检查',
          en: 'checked by the rules of GB/T 9704-2012',
        },
      }),
    })),
    {
      clause: '第九条（九）',
      subject: '正文',
      says: '公文的主体，表述公文的内容',
      saysEn: 'The text',
      unchecked: {
        'zh-CN': '由用词、标点、数字、层次各族规则检查',
        en: 'checked by the rules on words, marks and order',
      },
    },
    {
      clause: '第十条',
      subject: '版式',
      says: '按照《党政机关公文格式》国家标准执行',
      saysEn: 'Layout follows the national standard',
      unchecked: { 'zh-CN': '由 GB/T 9704—2012 的规则检查', en: 'checked by the rules of GB/T 9704-2012' },
    },
    {
      clause: '第十一条',
      subject: '文字、数字、计量单位、标点',
      says: '按照有关国家标准和规定执行，民族自治地方可以并用少数民族文字',
      saysEn: 'Characters, numerals, units and marks follow the standards',
      unchecked: { 'zh-CN': '由标点、数字、用词各族规则按各自标准检查', en: 'checked by the rules of those standards' },
    },
    {
      clause: '第十二条',
      subject: '用纸',
      says: '一般采用 A4 型，特殊形式的根据需要确定',
      saysEn: 'A4 as a rule',
      unchecked: { 'zh-CN': '由 GB/T 9704—2012 的规则检查', en: 'checked by the rules of GB/T 9704-2012' },
    },
    {
      clause: '第十三条',
      subject: '行文应当确有必要',
      says: '行文应当确有必要，讲求实效，注重针对性和可操作性',
      saysEn: 'Issue only what is needed',
    },
    {
      clause: '第十四条',
      subject: '行文关系',
      says: '根据隶属关系和职权范围确定，一般不得越级；特殊情况越级的同时抄送被越过的机关',
      saysEn: 'By subordination; levels are not skipped, and a skipped superior is copied',
    },
    ...(
      [
        [
          '一',
          '主送与抄送',
          '上行文原则上主送一个上级机关，可以抄送相关上级和同级，不抄送下级',
          'one superior, no copies down',
        ],
        [
          '二',
          '部门重大事项',
          '部门向上级主管部门请示、报告重大事项，经本级党委、政府同意或者授权',
          'consent for major matters',
        ],
        ['三', '下级请示', '下级请示需要上报的提出倾向性意见，不得原文转报', 'an opinion with a subordinate’s request'],
        ['四', '一文一事', '请示一文一事，不得在报告等非请示性公文中夹带请示', 'one matter; no request in a report'],
        ['五', '负责人', '除直接交办外，不以机关名义向负责人报送，不以负责人名义向上级报送', 'organs, not persons'],
        ['六', '双重领导', '向一个上级行文，必要时抄送另一个', 'dual leadership'],
      ] as const
    ).map(([number, subject, says, saysEn]) => ({
      clause: `第十五条（${number}）`,
      subject,
      says,
      saysEn: `Upward: ${saysEn}`,
    })),
    ...(
      [
        ['一', '主送受理机关', '主送受理机关，重要行文抄送直接上级', 'important ones are copied up'],
        [
          '二',
          '部门不发指令',
          '部门不得向下级党委、政府发布指令性公文，经政府同意的注明',
          'departments do not direct governments',
        ],
        ['四', '协商一致', '涉及多个部门的未协商一致不得向下行文，擅自行文的责令纠正或者撤销', 'agreement first'],
        ['五', '双重领导', '向受双重领导的下级行文，必要时抄送另一上级', 'dual leadership'],
      ] as const
    ).map(([number, subject, says, saysEn]) => ({
      clause: `第十六条（${number}）`,
      subject,
      says,
      saysEn: `Downward: ${saysEn}`,
    })),
    {
      clause: '第十六条（三）',
      subject: '部门之间',
      says: '部门在职权范围内可以向下级党委、政府的相关部门行文',
      saysEn: 'Departments may write to the corresponding lower departments',
      unchecked: { 'zh-CN': '是准许性规定，作为放行条件', en: 'a permission, used as an exception' },
    },
    {
      clause: '第十七条',
      subject: '联合行文与内设机构',
      says: '同级机关必要时可以联合行文，职权范围内的不得联合；内设机构除办公厅（室）外不得对外正式行文',
      saysEn: 'Joint issue among equals; internal offices do not issue outside',
    },
    {
      clause: '第十八条',
      subject: '拟制',
      says: '包括起草、审核、签发等程序',
      saysEn: 'Drafting, review and sign-off',
      unchecked: PRINCIPLE,
    },
    ...(
      [
        ['一', '合乎法规政策、与现行公文衔接', 'in line with law and current documents'],
        ['三', '内容简洁、主题突出、结构严谨、表述准确、文字精练', 'brief, ordered, exact'],
      ] as const
    ).map(([number, says, saysEn]) => ({ clause: `第十九条（${number}）`, subject: '起草', says, saysEn })),
    ...(
      [
        ['二', '从实际出发，分析问题实事求是，措施切实可行', 'realistic and practicable'],
        ['五', '深入调查研究，充分论证，广泛听取意见', 'study and consultation'],
        ['七', '机关负责人主持、指导重要公文起草', 'heads guide important drafts'],
      ] as const
    ).map(([number, says, saysEn]) => ({
      clause: `第十九条（${number}）`,
      subject: '起草',
      says,
      saysEn,
      unchecked: 'manual' as const,
    })),
    {
      clause: '第十九条（四）',
      subject: '起草',
      says: '文种正确，格式规范',
      saysEn: 'Right type and form',
    },
    {
      clause: '第十九条（六）',
      subject: '起草',
      says: '涉及其他地区或者部门职权的，必须征求意见，力求达成一致',
      saysEn: 'Consult those concerned',
      unchecked: 'manual',
    },
    ...(
      [
        ['一', '理由和依据', '行文理由是否充分，依据是否准确', 'reason and basis'],
        ['二', '内容', '内容是否符合法规政策，体现意图，衔接现行公文，切实可行', 'content'],
        ['三', '协商', '涉及其他地区和部门的是否协商一致', 'agreement'],
        [
          '四',
          '文种、格式和文字',
          '文种、格式、人名地名时间数字段落引文、文字数字单位标点',
          'type, form, names, figures and wording',
        ],
        ['五', '其他', '其他内容是否符合起草要求', 'other matters'],
      ] as const
    ).map(([number, subject, says, saysEn]) => ({
      clause: `第二十条（${number}）`,
      subject: `审核：${subject}`,
      says,
      saysEn: `Review: ${saysEn}`,
    })),
    {
      clause: '第二十条',
      subject: '审核',
      says: '签批前由办公厅（室）审核，需审议的重要公文审议前由办公厅（室）初核',
      saysEn: 'Review by the general office before sign-off',
    },
    {
      clause: '第二十一条',
      subject: '退回',
      says: '不宜发文的退回并说明理由，需要修改的改后重新报送',
      saysEn: 'Returned with the reason',
    },
    {
      clause: '第二十二条',
      subject: '签发',
      says: '经本机关负责人审批签发，重要公文和上行文由主要负责人签发，联合行文会签；签署意见、姓名和完整日期',
      saysEn: 'Sign-off, with opinion, name and full date',
    },
    {
      clause: '第二十三条',
      subject: '办理',
      says: '包括收文办理、发文办理和整理归档',
      saysEn: 'Receiving, sending and filing',
      unchecked: PRINCIPLE,
    },
    {
      clause: '第二十四条',
      subject: '收文办理',
      says: '签收、登记、初审、承办、传阅、催办、答复；紧急公文明确时限',
      saysEn: 'Seven steps of receiving',
    },
    {
      clause: '第二十五条',
      subject: '发文办理',
      says: '复核、登记、印制、核发；实质性修改的报原签批人复审',
      saysEn: 'Four steps of sending',
    },
    {
      clause: '第二十四条（三）',
      subject: '初审',
      says: '审核是否应当办理、行文规则、文种格式、协商会签；不符合规定的退回并说明理由',
      saysEn: 'First review of what is received',
    },
    {
      clause: '第二十四条（四）',
      subject: '承办',
      says: '需办理的提出拟办意见，两个以上部门的明确主办，紧急公文明确办理时限',
      saysEn: 'Who handles it, and by when',
    },
    {
      clause: '第二十五条（一）',
      subject: '复核',
      says: '印发前对审批手续、内容、文种、格式等复核，需作实质性修改的报原签批人复审',
      saysEn: 'Check before printing; changes of substance go back to the signer',
    },
    {
      clause: '第二十六条',
      subject: '涉密传递',
      says: '涉密公文通过机要渠道或者符合保密规定的系统传递',
      saysEn: 'Classified documents travel by secure channels',
    },
    {
      clause: '第二十七条',
      subject: '归档',
      says: '按规定收集齐全、整理归档',
      saysEn: 'Filing in the archive',
    },
    ...(
      [
        ['第二十八条', '管理制度', '建立健全公文管理制度', 'rules of keeping'],
        ['第二十九条', '统一管理', '由文秘部门或者专人统一管理，设立机要保密室', 'one keeper'],
        ['第三十条', '密级管理', '确定密级前按拟定密级管理，变更和解除由原确定机关决定', 'grades before and after'],
        ['第三十四条', '清退销毁', '涉密公文按规定清退或者销毁', 'return or destruction'],
        ['第三十五条', '销毁', '不具备归档和保存价值的经批准后销毁', 'destruction by consent'],
        ['第三十六条', '移交', '机关合并、撤销和人员离岗时移交公文', 'handing over'],
        ['第三十七条', '发文立户', '新设立的机关应当提出发文立户申请', 'registering a new issuer'],
      ] as const
    ).map(([clause, subject, says, saysEn]) => ({
      clause,
      subject,
      says,
      saysEn: `Keeping: ${saysEn}`,
      unchecked: CONDUCT,
    })),
    {
      clause: '第三十一条',
      subject: '传达范围与公开发布',
      says: '印发传达范围按发文机关要求；公开发布经批准，涉密公文公开前解密',
      saysEn: 'Circulation and publication by approval',
    },
    {
      clause: '第三十二条',
      subject: '复制、汇编',
      says: '复制、汇编涉密公文须经批准并按规定标注、管理',
      saysEn: 'Copies and collections by approval',
    },
    {
      clause: '第三十三条',
      subject: '撤销和废止',
      says: '撤销的视为自始无效，废止的视为自废止之日起失效',
      saysEn: 'Revoked is void from the start, repealed from its repeal',
    },
    ...(
      [
        ['第三十八条', '电子公文', '含电子公文，具体办法另行制定', 'electronic documents'],
        ['第三十九条', '其他规定', '法规规章和外事公文依照有关规定处理', 'statutes and foreign affairs'],
        ['第四十条', '参照执行', '其他机关和单位参照执行', 'others by reference'],
        ['第四十一条', '解释', '由中共中央办公厅、国务院办公厅负责解释', 'who interprets'],
        [
          '第四十二条',
          '施行',
          '自 2012 年 7 月 1 日起施行，1996 年条例和 2000 年办法停止执行',
          'in force from 1 July 2012',
        ],
      ] as const
    ).map(([clause, subject, says, saysEn]) => ({
      clause,
      subject,
      says,
      saysEn: `Final: ${saysEn}`,
      ...(clause !== '第四十二条' && {
        unchecked: {
          'zh-CN': '附则；施行日期和参照执行已写入检查方案与规则的日期',
          en: 'final provisions; the date and the reference are built into profiles and rules',
        },
      }),
    })),
  ],
};
