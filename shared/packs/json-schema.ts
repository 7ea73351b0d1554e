/** The JSON Schema of profiles and packs: for editors only, so that what reads packs need not carry it. */
import * as z from 'zod/mini';
import { packShape } from './schema.ts';

/** Everything a pack may say, and nothing else. */
const packSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  id: packShape.id,
  title: z.exactOptional(packShape.title),
  version: z.exactOptional(packShape.version),
  layer: z.exactOptional(packShape.layer),
  base: z.exactOptional(packShape.base),
  issuer: z.exactOptional(packShape.issuer),
  notBefore: z.exactOptional(packShape.notBefore),
  notAfter: z.exactOptional(packShape.notAfter),
  minEngine: z.exactOptional(packShape.minEngine),
  lowerBy: z.exactOptional(packShape.lowerBy),
  machine: z.exactOptional(packShape.machine),
  rules: z.exactOptional(packShape.rules),
  only: z.exactOptional(packShape.only),
  mandatory: z.exactOptional(packShape.mandatory),
  limits: z.exactOptional(packShape.limits),
  words: z.exactOptional(packShape.words),
  norms: z.exactOptional(packShape.norms),
  lists: z.exactOptional(packShape.lists),
  sites: z.exactOptional(packShape.sites),
  templates: z.exactOptional(packShape.templates),
});

/** JSON Schema 2020-12 of a profile or pack, for editors. */
export function packJsonSchema(): object {
  return { $id: 'hegao-pack.schema.json', title: '核稿检查方案与规则包', ...z.toJSONSchema(packSchema) };
}
