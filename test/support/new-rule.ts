/** `npm run new -- element/recipient-punctuation`: the blank file of a rule, and its line in the list. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const [id = ''] = process.argv.slice(2);
const path = resolve(import.meta.dirname, '../../shared/rules', `${id}.ts`);
if (!/^[a-z]+\/[a-z][a-z0-9-]*$/.test(id)) stop(`“${id}”不是规则名，应当写成 element/recipient-punctuation 的样子。`);
if (existsSync(path)) stop(`${id} 已经有了。`);

mkdirSync(dirname(path), { recursive: true });
writeFileSync(
  path,
  `import { defineRule } from '../rule.ts';

/** What it is for; the clause. */
export default defineRule({
  id: '${id}',
  title: { 'zh-CN': '', en: '' },
  clauses: [{ instrument: 'GB/T 9704-2012', clause: '' }],
  severity: 'warning',
  on: ['title'],
  scope: 'element',
  messages: {
    found: ({ actual }: { actual: string }) => ({ 'zh-CN': \`一般……，现为\${actual}\`, en: \`Expected …, found \${actual}\` }),
  },
  examples: {
    good: [{ paragraphs: [''] }, { paragraphs: [''] }],
    bad: [{ paragraphs: [''] }, { paragraphs: [''] }],
    traps: [{ paragraphs: [''] }],
  },
  *check() {},
});
`,
);
await import('./write-index.ts');
console.log(`shared/rules/${id}.ts`);

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
