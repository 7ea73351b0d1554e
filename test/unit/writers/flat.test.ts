/** Flat XML and .docx are the same parts: to and fro, nothing is lost, pictures included. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  isUnreadable,
  layoutFlat,
  packFlat,
  readFlatOpc,
  readOoxml,
  samples,
  textHash,
  unpackFlat,
} from '../../../shared/index.ts';
import type { OfficialDocument, Unreadable } from '../../../shared/index.ts';

const sound = (document: OfficialDocument | Unreadable): OfficialDocument => {
  if (isUnreadable(document)) throw new Error(document.unreadable.en);
  return document;
};

describe('flat XML', () => {
  it.each(samples.map(({ id, build }) => [id, build] as const))('says of %s what the file says', (_, build) => {
    const bytes = build();
    const flat = unpackFlat(bytes);
    expect(sound(readFlatOpc(flat))).toEqual(sound(readOoxml(bytes)));
    expect(sound(readOoxml(packFlat(flat)))).toEqual(sound(readOoxml(bytes)));
  });

  it('keeps parts that are no XML to the byte, of any length', () => {
    const [sample] = samples;
    if (!sample) throw new Error('no sample');
    for (const length of [1, 2, 3, 70_001]) {
      const picture = Uint8Array.from({ length }, (_, at) => (at * 31) % 256);
      const parts = unzipSync(sample.build());
      const types = new TextDecoder()
        .decode(parts['[Content_Types].xml'])
        .replace('</Types>', '<Default Extension="png" ContentType="image/png"/></Types>');
      const bytes = zipSync({ ...parts, '[Content_Types].xml': strToU8(types), 'word/media/a.png': picture });
      const again = unzipSync(packFlat(unpackFlat(bytes)));
      expect(again['word/media/a.png']).toEqual(picture);
    }
  });

  it('is laid out as a file is, without a change of its text', () => {
    for (const { build } of samples) {
      const flat = unpackFlat(build());
      const laid = layoutFlat(flat);
      if (laid === 'stale' || !('xml' in laid)) throw new Error(JSON.stringify(laid));
      expect(textHash(sound(readFlatOpc(laid.xml)))).toBe(textHash(sound(readFlatOpc(flat))));
    }
  });

  it('says what is wrong with XML that is no document', () => {
    expect(layoutFlat('<nothing/>')).toHaveProperty('unreadable');
    expect(layoutFlat('<broken')).toHaveProperty('unreadable');
  });
});
