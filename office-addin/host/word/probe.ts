/** What this Word can do: a requirement set, the member itself and, for annotations, one trial call. */

export interface WordAbilities {
  /** Paragraph events (WordApi 1.6); the selection event and the poll are always there. */
  readonly events: boolean;
  /** Changes can be written as revisions (1.4). */
  readonly tracked: boolean;
  readonly comments: boolean;
  /** A passing highlight that does not touch the document (1.8). */
  readonly flash: boolean;
  /** Fonts by slot (Desktop 1.3). */
  readonly fontSlots: boolean;
  readonly pageSetup: boolean;
  /** Underlines in the text (1.7), proved by a trial. */
  readonly critiques: boolean;
  /** Whole paragraphs can be put in as XML; on the web it takes seconds and is not used. */
  readonly xml: boolean;
  /** A new document opens at once; on the web the person is asked first, and nobody tells us the answer. */
  readonly opensNew: boolean;
  /** Opened for reading only: protected view, final, no right to edit. */
  readonly readOnly: boolean;
}

export interface OfficeRuntime {
  readonly Office: typeof Office;
  readonly Word: typeof Word;
}

/** The base level: without it the pane can only say so. */
export function isNewEnough({ Office }: OfficeRuntime): boolean {
  return Office.context.requirements.isSetSupported('WordApi', '1.3');
}

export async function probe({ Office, Word }: OfficeRuntime): Promise<WordAbilities> {
  const has = (set: string, version: string, owner: string, member: string): boolean => {
    const proto = (Word as unknown as Readonly<Record<string, { prototype?: object }>>)[owner]?.prototype;
    return Office.context.requirements.isSetSupported(set, version) && proto !== undefined && member in proto;
  };
  const isWeb = Office.context.platform === Office.PlatformType.OfficeOnline;
  const mayAnnotate = has('WordApi', '1.7', 'Paragraph', 'insertAnnotations');
  return {
    events: has('WordApi', '1.6', 'Document', 'onParagraphChanged'),
    tracked: has('WordApi', '1.4', 'Document', 'changeTrackingMode'),
    comments: has('WordApi', '1.4', 'Range', 'insertComment'),
    flash: has('WordApi', '1.8', 'Range', 'highlight'),
    fontSlots: has('WordApiDesktop', '1.3', 'Font', 'nameFarEast'),
    pageSetup: has('WordApiDesktop', '1.3', 'Section', 'pageSetup'),
    critiques: mayAnnotate && (await tryAnnotation(Word)),
    xml: !isWeb,
    opensNew: !isWeb,
    readOnly: Office.context.document.mode === Office.DocumentMode.ReadOnly,
  };
}

/** Perpetual licences and some builds of Word on the web have the member and refuse the call. */
async function tryAnnotation(word: typeof Word): Promise<boolean> {
  try {
    await word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      paragraph.load('text');
      await context.sync();
      if (paragraph.text === '') return;
      const critique = { colorScheme: 'Blue' as const, start: 0, length: 1 };
      const ids = paragraph.insertAnnotations({ critiques: [critique] });
      await context.sync();
      for (const id of ids.value) context.document.getAnnotationById(id).delete();
      await context.sync();
    });
    return true;
  } catch {
    // Refused: marks are an extra, the list has everything.
    return false;
  }
}
