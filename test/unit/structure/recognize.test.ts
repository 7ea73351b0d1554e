import { describe, expect, it } from 'vitest';
import { recognize } from '../../../shared/structure/recognize.ts';
import { HARDSHIPS } from './hardships/index.ts';
import { found } from './written.ts';

describe('recognition survives what real drafts do', () => {
  for (const { name, document, found: expected, outline } of HARDSHIPS) {
    it(name, () => {
      const told = recognize(document);
      expect(found(document, told)).toEqual(expected);
      if (outline) expect(told).toMatchObject(outline);
    });
  }
});
