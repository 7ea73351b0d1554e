/** Writes shared/rules/index.ts from the folder: the list of rules, in the order of their ids. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';

const STYLE = {
  ...(await resolveConfig(import.meta.filename, { config: resolve(import.meta.dirname, '../prettier.config.js') })),
  parser: 'typescript',
};
const ROOT = resolve(import.meta.dirname, '../../shared/rules');

const ids = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'support')
  .flatMap((family) =>
    readdirSync(join(ROOT, family.name))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${family.name}/${name.slice(0, -3)}`),
  )
  .sort();

const nameOf = (id: string): string => id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());

const source = `/** The rules, in the order of their ids. Written by \`npm run index\` from the folder. */
${ids.map((id) => `import ${nameOf(id)} from './${id}.ts';`).join('\n')}
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [${ids.map(nameOf).join(', ')}];
`;

writeFileSync(join(ROOT, 'index.ts'), await format(source, STYLE));
console.log(`${ids.length} rules`);
