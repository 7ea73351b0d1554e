/** A large document as Word saves one: many runs, revision marks, styles, headings, numbers and a few tables. */
import { buildDocx, defaults, paragraph, run, style } from '../support/docx-builder.ts';

const SENTENCES = [
  '为贯彻落实党中央、国务院决策部署，',
  '进一步规范公文处理工作，',
  '提高公文质量和办文效率，',
  '根据《党政机关公文处理工作条例》和有关规定，',
  '结合工作实际，',
  '各级各部门要高度重视，',
  '切实加强组织领导，',
  '于2024年12月31日前完成各项任务。',
  '对工作中出现的“新情况、新问题”，',
  '要及时研究解决并报告。',
];
const RUNS_PER_PARAGRAPH = 14;
const PARAGRAPHS_PER_PAGE = 4.72;

/** About so many pages of 22 lines of 28 characters, 66 runs each. */
export function largeDocx(pages: number): Uint8Array {
  const count = Math.round(pages * PARAGRAPHS_PER_PAGE);
  const body = [
    paragraph('关于进一步规范公文处理工作的通知', '<w:pStyle w:val="Title"/>'),
    paragraph('各区人民政府，市政府各部门：', '<w:ind w:firstLine="0"/>'),
    ...Array.from({ length: count }, (_, index) => textParagraph(index)),
    paragraph('某某市人民政府', '<w:jc w:val="right"/>'),
    paragraph('2024年6月1日', '<w:jc w:val="right"/>'),
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:bottom="1984" w:left="1587" w:right="1474"/><w:docGrid w:type="lines" w:linePitch="579"/></w:sectPr>',
  ];
  const styles =
    defaults(
      '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/>',
    ) +
    style('Normal', '<w:pPr><w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLineChars="200"/></w:pPr>', {
      isDefault: true,
    }) +
    style(
      'Title',
      '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:eastAsia="方正小标宋简体"/><w:sz w:val="44"/></w:rPr>',
      { basedOn: 'Normal' },
    );
  return buildDocx({ body: body.join(''), styles });
}

function textParagraph(index: number): string {
  if (index % 12 === 0)
    return paragraph(
      `${'一二三四五六七八九十'.charAt(Math.floor(index / 12) % 10)}、工作要求`,
      '<w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr>',
    );
  const runs = Array.from({ length: RUNS_PER_PARAGRAPH }, (_, at) => {
    const words = SENTENCES[(index * 7 + at) % SENTENCES.length] ?? '';
    const half = at % 2 === 0 ? words.slice(0, 9) : words.slice(-9);
    return run(half, '<w:rFonts w:hint="eastAsia"/><w:kern w:val="0"/><w:szCs w:val="32"/>').replace(
      '<w:r>',
      `<w:r w:rsidR="00A${(index * 31 + at).toString(16).padStart(5, '0')}">`,
    );
  });
  return paragraph(runs.join(''));
}
