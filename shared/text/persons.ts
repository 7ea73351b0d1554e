/** 人名和职务的样子：只作线索，不作结论。 */

const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝',
);
const COMPOUND = /^(?:欧阳|上官|司马|诸葛|司徒|皇甫|尉迟|夏侯|东方|慕容|令狐|长孙|独孤)/;
const POSTS =
  '总理|主席|委员长|省长|市长|县长|区长|州长|旗长|盟长|镇长|乡长|部长|主任|局长|厅长|署长|处长|科长|院长|检察长|审计长|行长|校长|会长|社长|所长|站长|馆长|书记|秘书长|董事长|总经理|司令员|政治委员|理事长|总裁|负责人';
const SIGNED_BY_POST = new RegExp(
  `^(?:[\\u4e00-\\u9fffXxＸ×✕]{0,24})(?:${POSTS})[：:]?([\\u4e00-\\u9fff·XxＸ×✕某]{2,8})$`,
);

/** Whether the words, blanks left out, may be one person's name: a known surname and one to three more characters. */
export function looksLikePerson(text: string): boolean {
  if (/^[XxＸ×✕某]{2,4}$/.test(text)) return true;
  if (!/^[\u4e00-\u9fffXxＸ×✕某·]{2,4}$/.test(text)) return false;
  return SURNAMES.has(text[0] ?? '') || COMPOUND.test(text);
}

/** Whether a line, blanks left out, is a post with a name: 市长张某某, 主任：XXX. */
export function isSignedByPost(text: string): boolean {
  const [, name] = SIGNED_BY_POST.exec(text) ?? [];
  return name !== undefined && looksLikePerson(name);
}
