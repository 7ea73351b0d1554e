/** The words of the model 通知. */
import type { FieldValues } from '../writers/templates/index.ts';

export const NOTICE: FieldValues = {
  issuers: ['清江市人民政府办公室'],
  documentNumber: '清政办发〔2026〕8号',
  title: '清江市人民政府办公室\n关于印发公共图书馆服务提升行动方案的通知',
  recipients: ['各县（区）人民政府', '市政府各部门'],
  body: ['《公共图书馆服务提升行动方案》已经市政府同意，现印发给你们，请结合实际认真组织实施。'],
  attachmentNames: ['公共图书馆服务提升行动方案'],
  attachmentTexts: [
    '为提升公共图书馆服务水平，制定本方案。\n一、总体目标\n到2027年底，全市公共图书馆服务点增加到30个，基本形成覆盖城乡的公共图书馆服务网络。\n二、重点任务\n（一）完善服务网络。统筹布局市、县（区）两级图书馆和基层服务点，推动通借通还。\n（二）丰富服务内容。开展全民阅读活动，办好少年儿童阅读推广项目。\n三、组织保障\n市文化和旅游局负责统筹协调，各县（区）人民政府负责组织实施。',
  ],
  issueDate: '2026年4月8日',
  annotation: '此件公开发布',
  copyTo: ['市委各部门', '市人大常委会办公室', '市政协办公室'],
  printer: '清江市人民政府办公室',
  printDate: '2026年4月9日',
};
