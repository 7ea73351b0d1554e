import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkManifest } from '../../../office-addin/deploy/check-manifest.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

describe('manifest.xml', () => {
  it('passes the offline check, with and without VersionOverrides', () => {
    expect(checkManifest(manifest)).toEqual([]);
    expect(checkManifest(manifest.replace(/\s*<VersionOverrides[\s\S]*<\/VersionOverrides>/, ''))).toEqual([]);
  });

  it('asks for no more of Word than the pane needs', () => {
    expect(manifest).toContain('<Set Name="WordApi" MinVersion="1.3"/>');
    expect(manifest.match(/<Set /g)).toHaveLength(1);
  });

  it('has every icon it names, in its size', () => {
    const named = [...manifest.matchAll(/DefaultValue="https:\/\/localhost:3000\/(assets\/[\w-]+-(\d+)\.png)"/g)];
    expect(named.length).toBeGreaterThan(14);
    for (const [, path = '', size] of named) {
      const png = readFileSync(join(ROOT, 'office-addin', path));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([Number(size), Number(size)]);
    }
  });

  it('is found out when it is wrong', () => {
    const broken = {
      'out of order': manifest.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'),
      'has no resource': manifest.replace('id="Check.Tip"', 'id="Check.Top"'),
      'is not https': manifest.replace('id="Help.Url" DefaultValue="https', 'id="Help.Url" DefaultValue="http'),
      'no GUID': manifest.replace(/<Id>[^<]*/, '<Id>1'),
      'lacks the size 80': manifest.replace(/<bt:Image size="80" resid="Tidy.80"\/>/, ''),
      lacks: manifest.replace(/<Permissions>.*<\/Permissions>/, ''),
    };
    for (const [words, xml] of Object.entries(broken)) {
      expect(xml).not.toBe(manifest);
      expect(checkManifest(xml).join('; '), words).toContain(words);
    }
  });
});
