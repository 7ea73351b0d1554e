/** The one global beyond ES2022 that the package uses: every host has it, and it reaches nothing. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}
