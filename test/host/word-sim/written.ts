/** The main part as XML, written anew only where it changed: hosts hand over the whole document after every letter. */
import type { Element as XmlElement } from '@xmldom/xmldom';
import { XMLSerializer } from '@xmldom/xmldom';

export interface Written {
  /** How often anything changed. */
  readonly version: number;
  /** Something in or under `node` changes now. */
  touch(node: XmlElement): void;
  /** The whole part. */
  xml(): string;
}

const write = (node: XmlElement): string => new XMLSerializer().serializeToString(node);

export function writtenOf(root: XmlElement, bodyOf: () => XmlElement): Written {
  let version = 0;
  let whole: { readonly version: number; readonly xml: string } | undefined;
  const blocks = new Map<XmlElement, string>();
  // What the root declares already, each block would declare again.
  const declared = [...root.attributes].filter(({ name }) => name.startsWith('xmlns:'));
  const block = (node: XmlElement): string => {
    const known = blocks.get(node);
    if (known !== undefined) return known;
    const xml = declared.reduce((text, { name, value }) => text.replaceAll(` ${name}="${value}"`, ''), write(node));
    blocks.set(node, xml);
    return xml;
  };
  const compose = (): string => {
    const body = bodyOf();
    const shell = root.cloneNode(false) as XmlElement;
    for (let each = root.firstChild; each; each = each.nextSibling)
      shell.appendChild(each === (body as unknown) ? body.cloneNode(false) : each.cloneNode(true));
    const inner: string[] = [];
    for (let each = body.firstChild; each; each = each.nextSibling) inner.push(block(each as XmlElement));
    return write(shell).replace(/<((?:\w+:)?body)\/>/, (_, name) => `<${name}>${inner.join('')}</${name}>`);
  };
  return {
    get version() {
      return version;
    },
    touch(node) {
      version += 1;
      const body = bodyOf();
      let top: XmlElement = node;
      while (top.parentNode && top.parentNode !== (body as unknown)) top = top.parentNode as XmlElement;
      blocks.delete(top);
    },
    xml() {
      if (whole?.version !== version) whole = { version, xml: compose() };
      return whole.xml;
    },
  };
}
