/** 表单标签 and what they mean: the synonyms real filing and OA pages use, blanks and colons aside. */

const NAMES: Readonly<Record<string, readonly string[]>> = {
  标题: ['标题', '文件标题', '公文标题', '题名', '文件名称', '文件题名', '题目', '文件标题或内容摘要'],
  发文字号: ['发文字号', '文号', '字号', '发文文号', '文件编号', '发文号', '公文字号', '编号', '文件文号', '文件字号'],
  文种: ['文种', '公文种类', '文件种类', '公文类型', '文件类型', '公文类别'],
  密级: ['密级', '秘密等级', '密级和保密期限', '密级程度', '涉密等级'],
  紧急程度: ['紧急程度', '缓急', '急缓时限', '缓急程度', '紧急度', '急缓', '缓急时限'],
  发文机关: [
    '发文机关',
    '发文单位',
    '制定机关',
    '制发机关',
    '发文部门',
    '来文单位',
    '来文机关',
    '发布机构',
    '发布机关',
  ],
  报备机关: ['报备机关', '报备单位', '报送备案机关', '备案报送机关'],
  拟稿单位: [
    '拟稿单位',
    '拟稿部门',
    '拟稿处室',
    '起草单位',
    '起草部门',
    '主办单位',
    '主办部门',
    '承办单位',
    '承办部门',
    '主办处室',
  ],
  主送: ['主送', '主送机关', '主送单位', '主送部门'],
  抄送: ['抄送', '抄报', '抄送机关', '抄送单位', '抄报抄送', '抄送部门'],
  签发人: ['签发', '签发人', '领导签发', '批准人'],
  拟稿人: ['拟稿人', '起草人', '拟稿', '承办人', '经办人'],
  核稿人: ['核稿', '核稿人', '审核人'],
  会签: ['会签', '会签单位', '会签人', '会签部门'],
  成文日期: ['成文日期', '发文日期', '印发日期', '成文时间', '发文时间', '生成日期'],
  发布日期: ['发布日期', '公布日期', '发布时间', '公开日期'],
  附件: ['附件', '附件列表', '上传附件', '附件材料', '相关附件', '正文附件'],
  规范性文件: ['是否规范性文件', '是否党委规范性文件', '规范性文件', '是否属于规范性文件'],
  公开属性: ['公开属性', '公开方式', '公开类别', '是否公开', '信息公开'],
  主题词: ['主题词'],
  索引号: ['索引号'],
  份数: ['份数', '报备份数', '报送份数', '印数', '印刷份数', '打印份数'],
  有效期: ['有效期', '有效性', '时效性'],
};

const BY_LABEL: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([name, labels]) => labels.map((label) => [label, name] as const)),
);

/** 要素名 of a label as the page writes it (“标　　题：”, “* 主送单位”), or nothing. */
export function fieldNameOf(label: string): string | undefined {
  const words = plainLabel(label);
  return words.length > 14 ? undefined : BY_LABEL.get(words);
}

/** A label without the blanks, colons and marks pages set around it. */
export function plainLabel(label: string): string {
  return label.replace(/[\s\u3000\u00a0*＊:：（）()【】[\]]/g, '');
}
