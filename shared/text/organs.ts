/** 机关名称的样子：只作线索，不作结论。 */

const ENDINGS =
  /(?:人民政府|政府|委员会|党委|省委|市委|县委|区委|州委|旗委|工委|党组|办公厅|办公室|人大常委会|常务委员会|政协|法院|检察院|厅|局|部|署|院|处|科|股|队|中心|公司|集团|学校|大学|学院|协会|联合会|总工会|妇联|团委|监委|纪委|组|站|所|馆|社|会|办|委|国务院|中央军委)$/;

/** Whether the words look like the name of one organ. Blanks inside are ignored. */
export function looksLikeOrgan(text: string): boolean {
  const name = text.replace(/[\s\u3000]+/g, '');
  return name.length >= 2 && name.length <= 40 && ENDINGS.test(name) && !/[，。；：！？、]/.test(name);
}

/** Whether a line names one or more recipients: organs, collective names (各……), or 有关单位. */
export function looksLikeRecipients(text: string): boolean {
  const names = text.replace(/[：:\s\u3000]+$/, '').split(/[、，,；;]/);
  return names.every(
    (name) =>
      looksLikeOrgan(name.replace(/（[^（）]*）$/, '')) ||
      /^(?:各|有关|全|机关|本)/.test(name.trim()) ||
      /单位|部门|企业|机构|人员$/.test(name),
  );
}
