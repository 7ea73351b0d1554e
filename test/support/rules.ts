import type { Rule } from '../../shared/rules/rule.ts';

const modules = import.meta.glob<Rule>(['../../shared/rules/*/*.ts', '!../../shared/rules/support/*.ts'], {
  eager: true,
  import: 'default',
});

/** Every rule file of the tree, by path: what the registry must hold. */
export const ruleFiles: readonly { readonly path: string; readonly rule: Rule }[] = Object.entries(modules)
  .map(([path, rule]) => ({ path: path.replace('../../', ''), rule }))
  .sort((a, b) => (a.path < b.path ? -1 : 1));
