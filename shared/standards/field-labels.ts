/** Names of the fields our templates leave visible as 〔…〕 until somebody fills them in. */
export const FIELD_LABELS: ReadonlySet<string> = new Set(
  (
    '份号 密级和保密期限 紧急程度 发文机关 发文机关标志 发文字号 签发人 令号 标题 事由 主送机关 正文 附件名称 附件正文 ' +
    '署名方式 签署人职务 签署人姓名 成文日期 题注 附注 分送机关 抄送机关 印发机关 印发日期 期号 编印单位 作者 内容摘要 ' +
    '出席 请假 列席 事项来源 批示内容 主办单位 协办单位 办理要求 完成时限 反馈方式 联系人 会签 核稿 拟稿单位 拟稿人 份数 ' +
    '公开方式 备案文件名称 备案文件文号 备案文件公布日期'
  ).split(' '),
);
