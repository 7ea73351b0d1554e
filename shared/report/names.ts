/** What things are called when spoken of to people. */
import type { Facet, Text } from '../document/document.ts';
import type { Severity } from '../rules/rule.ts';
import type { Direction, ElementKind } from '../structure/outline.ts';

const text = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });

export const ELEMENT_NAMES: Readonly<Record<ElementKind, Text>> = {
  copyNumber: text('份号', 'Copy number'),
  classification: text('密级和保密期限', 'Classification'),
  urgency: text('紧急程度', 'Urgency'),
  issuerMark: text('发文机关标志', 'Red head'),
  documentNumber: text('发文字号', 'Document number'),
  signer: text('签发人', 'Signer'),
  title: text('标题', 'Title'),
  dateUnderTitle: text('题注日期', 'Date under the title'),
  recipient: text('主送机关', 'Recipient'),
  body: text('正文', 'Body'),
  heading: text('层次标题', 'Heading'),
  attachmentNote: text('附件说明', 'Attachment note'),
  issuer: text('发文机关署名', 'Issuer'),
  issueDate: text('成文日期', 'Date of issue'),
  seal: text('印章', 'Seal'),
  annotation: text('附注', 'Annotation'),
  attendance: text('出席、请假、列席', 'Attendance'),
  attachment: text('附件', 'Attachment'),
  copyTo: text('抄送机关', 'Copied to'),
  printing: text('印发机关和印发日期', 'Printing'),
  pageNumber: text('页码', 'Page number'),
  salutation: text('称谓', 'Salutation'),
  abstract: text('内容摘要', 'Abstract'),
};

/** For findings that lie in no element. */
export const WHOLE_DOCUMENT: Text = text('全文与页面', 'Whole document');

export const SEVERITY_NAMES: Readonly<Record<Severity, Text>> = {
  error: text('应当改正', 'To be corrected'),
  warning: text('建议修改', 'Suggested'),
  info: text('供参考', 'Hints'),
};

export const DIRECTION_NAMES: Readonly<Record<Direction, Text>> = {
  upward: text('上行', 'upward'),
  downward: text('下行', 'downward'),
  parallel: text('平行', 'parallel'),
};

/** Why a rule could not tell, by the facet the input lacks. */
export const MISSING_FACETS: Readonly<Record<Facet, Text>> = {
  runFormat: text('读不到字体字号，请在 Word 中核对', 'Typefaces and sizes cannot be read here; please check in Word'),
  paragraphFormat: text(
    '读不到段落格式，请在 Word 中核对',
    'Paragraph formats cannot be read here; please check in Word',
  ),
  pageSetup: text('读不到页面设置，请在 Word 中核对', 'The page setup cannot be read here; please check in Word'),
  objects: text(
    '读不到线条、图片和表格，请在 Word 中核对',
    'Lines, pictures and tables cannot be read here; please check in Word',
  ),
  layout: text('没有分页结果，请在打印预览中核对', 'Pagination is unknown here; please check in the print preview'),
  record: text('没有表单或台账数据，请人工核对', 'There is no office record; please check by hand'),
};
