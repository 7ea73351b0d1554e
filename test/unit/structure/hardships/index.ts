import type { Hardship } from './hardship.ts';
import { HEADS } from './heads.ts';
import { SIGNATURES } from './signatures.ts';
import { WHOLES } from './wholes.ts';

export const HARDSHIPS: readonly Hardship[] = [...HEADS, ...SIGNATURES, ...WHOLES];
