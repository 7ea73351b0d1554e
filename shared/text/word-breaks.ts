/** Whether a break between two lines cuts a word or a fixed name. Says so only where it is sure. */

/** Names and phrases of official titles that are read as one; a segmenter cuts many of them. */
const FIXED: readonly string[] = [
  ...[
    '中共中央',
    '国务院',
    '人民政府',
    '办公厅',
    '办公室',
    '委员会',
    '常务委员会',
    '代表大会',
    '政治协商会议',
    '纪律检查委员会',
  ],
  ...['领导小组', '工作方案', '实施方案', '实施意见', '指导意见', '管理办法', '暂行办法', '实施细则', '应急预案'],
  ...[
    '自治区',
    '开发区',
    '新区',
    '高质量',
    '现代化',
    '共产党',
    '社会主义',
    '安全生产',
    '生态环境',
    '营商环境',
    '乡村振兴',
  ],
  ...['若干措施', '有关事项', '有关问题', '工作要点', '行动计划', '行动方案', '发展规划', '数字政府', '政务服务'],
];

/** The words that stand across the break between `before` and `after`, when it cuts one. */
export function cutWord(before: string, after: string): string | undefined {
  const text = before + after;
  const at = before.length;
  for (const name of FIXED) {
    for (let from = Math.max(0, at - name.length + 1); from < at; from += 1) {
      if (text.startsWith(name, from) && from + name.length > at) return name;
    }
  }
  return segmentAcross(text, at);
}

/** Two-character words only: longer segments are often phrases that may well be broken. */
function segmentAcross(text: string, at: number): string | undefined {
  if (typeof Intl.Segmenter !== 'function') return undefined;
  const window = text.slice(Math.max(0, at - 12), at + 12);
  const middle = Math.min(at, 12);
  for (const { segment, index, isWordLike } of new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(window)) {
    const isAcross = index < middle && index + segment.length > middle;
    if (isAcross && isWordLike === true && /^\p{Script=Han}{2}$/u.test(segment)) return segment;
  }
  return undefined;
}
