/** `hegao layout` as others rely on it. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOoxml } from '../../../shared/readers/ooxml/index.ts';
import { openZip } from '../../../shared/readers/ooxml/zip.ts';
import { rewriteArchive } from '../../../shared/writers/ooxml/archive.ts';
import { textHash } from '../../../shared/writers/layout/index.ts';
import { hegao } from '../../support/cli.ts';
import { utf8 } from '../../support/docx.ts';
import { draft, NOTICE } from '../../support/layout-sample.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));
const types = (archive: Uint8Array): string => new TextDecoder().decode(openZip(archive).read('[Content_Types].xml'));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hegao-layout-'));
  writeFileSync(at('draft.docx'), draft(NOTICE));
  writeFileSync(at('draft.txt'), '通知');
  writeFileSync(at('unsealed.json'), '{"seal":"unsealed","fonts":{"title":"方正小标宋_GBK"},"unknown":1}');
  const template = types(draft(NOTICE)).replace('document.main+xml', 'template.main+xml');
  writeFileSync(
    at('draft.dotx'),
    rewriteArchive(openZip(draft(NOTICE)), new Map([['[Content_Types].xml', utf8(template)]])),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function hashOf(name: string): string {
  const document = readOoxml(bytes(name));
  if ('unreadable' in document) throw new Error(document.unreadable.en);
  return textHash(document);
}

describe('hegao layout', () => {
  it('writes a new file with the same text and leaves the input alone', () => {
    const run = hegao(['layout', at('draft.docx'), '-o', at('out.docx')]);
    expect(run.code).toBe(0);
    expect(run.out).toContain('文字没有改动');
    expect(hashOf('out.docx')).toBe(hashOf('draft.docx'));
    expect(bytes('draft.docx')).toEqual(draft(NOTICE));
  });

  it('follows a profile and names what in it cannot be used', () => {
    const run = hegao(['layout', at('draft.docx'), '-o', at('own.docx'), '--profile', at('unsealed.json')]);
    expect(run.code).toBe(0);
    expect(run.err).toContain('unknown');
    const document = readOoxml(bytes('own.docx'));
    const title =
      'paragraphs' in document ? document.paragraphs.find(({ text }) => text.includes('排水防涝')) : undefined;
    expect(title?.runFormat?.[0]?.format.eastAsianFont).toBe('方正小标宋_GBK');
  });

  it('makes a document of a template, which Word would not open under that name', () => {
    hegao(['layout', at('draft.dotx'), '-o', at('made.docx')]);
    expect(types(bytes('made.docx'))).not.toContain('template');
  });

  it.each([
    ['its own input', ['draft.docx', '-o', 'draft.docx']],
    ['a text file', ['draft.txt', '-o', 'no.docx']],
    ['no such file', ['absent.docx', '-o', 'no.docx']],
    ['no such profile', ['draft.docx', '-o', 'no.docx', '--profile', 'absent.json']],
  ])('answers 2 and a sentence for %s', (_, args) => {
    const run = hegao(['layout', ...args.map((arg) => (arg.includes('.') ? at(arg) : arg))]);
    expect(run.code).toBe(2);
    expect(run.err.trim().split('\n')).toHaveLength(1);
    expect(existsSync(at('no.docx'))).toBe(false);
  });
});
