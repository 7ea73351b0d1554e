/** 机关名称的样子：只作线索，不作结论。 */

const ENDINGS =
  /(?:政府|委员会|党委|[省市县区州旗]委|工委|党组|人大常委会|政协|法院|检察院|厅|局|部|署|院|处|科|股|队|中心|公司|集团|[大中小]学|学校|工会|妇联|团委|监委|纪委|组|站|所|馆|社|会|办|委|室|支行|分行|银行|行社|总支|支部|街道|幼儿园|单位|部门|机关)$/;
/** Words no name of an organ holds. */
const SENTENCE = /[，。；：:！？、]|关于|如下|印发|应当|的通知|特此|按照|根据/;
const SEAL_NOTE = /[（(](?:盖章|公章|印章|章|加盖公章|签章)[）)]$/;
const PLACE_FOR_ORGAN = /^[[［【〔（(<＜{｛].{0,8}(?:单位|机关|署名|部门|名称|落款|organ).{0,4}[\]］】〕）)>＞}｝]$/;

/** Whether the words look like the name of one organ. Blanks inside and a “（盖章）” behind are ignored. */
export function looksLikeOrgan(text: string): boolean {
  const name = text.replace(/[\s\u3000]+/g, '').replace(SEAL_NOTE, '');
  return name.length >= 2 && name.length <= 40 && ENDINGS.test(name) && !SENTENCE.test(name);
}

/** Whether the words stand where an organ's name is to be filled in: [发文单位], （发文机关署名）. */
export function isPlaceForOrgan(text: string): boolean {
  return PLACE_FOR_ORGAN.test(text);
}

const PLACES = /(?:省|市|县|区|州|旗|乡|镇|乡镇|街道|自治区|直辖市)$/;
const GROUPS = /(?:单位|部门|企业|机构|人员|委员|同志|代表|先生|女士|同学|老师|员工|干部|职工|负责人|领导|家长|用户)$/;
const COLLECTIVE = /^(?:各|有关|全|机关|本|所属|直属)/;

/** Whether a line names one or more recipients: organs, collective names (各……), people, or a place to name them. */
export function looksLikeRecipients(text: string): boolean {
  const words = text.replace(/[：:\s\u3000]+$/, '').replace(/^[\s\u3000]+/, '');
  if (words === '' || /[。！？]|如下|现将|根据/.test(words)) return false;
  if (/^[[［【〔<＜{｛][^[\]［］【】]{1,20}[\]］】〕>＞}｝]$/.test(words) || /^[XxＸ×✕]{2,30}$/.test(words))
    return true;
  return words.split(/[、，,；;]/).every((piece) => {
    const name = piece.replace(/[（(][^（）()]*[）)]$/, '').replace(/[\s\u3000]+/g, '');
    return looksLikeOrgan(name) || COLLECTIVE.test(name) || GROUPS.test(name) || PLACES.test(name);
  });
}
