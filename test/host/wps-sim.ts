/** WPS as far as the host uses it: its synchronous objects on the same docx model as the simulated Word. */
import type { WpsApp, WpsEvents } from '../../office-addin/host/wps/object-model.ts';
import type { DocxModel } from './word-sim/docx-model.ts';
import { createDocxModel } from './word-sim/docx-model.ts';
import { blankFile, fileOfFlat } from './word-sim/flat-file.ts';

export interface SimWps {
  readonly app: WpsApp;
  readonly events: WpsEvents;
  readonly model: DocxModel;
  /** Writing throws, as WPS does where it finds out late. */
  isReadOnly: boolean;
  /** The document says of itself that it is read-only or protected. */
  isLocked: boolean;
  /** No document is open: WPS answers null, or throws as VBA does. */
  isClosed: false | 'null' | 'throws';
  /** The document does not hand over its XML. */
  isMute: boolean;
  /** What this WPS does when it makes a document from XML: takes it, refuses, or loses words. */
  making: 'whole' | 'refused' | 'lossy';
  readonly comments: { readonly text: string; readonly on: string }[];
  /** Documents made beside this one. */
  readonly created: DocxModel[];
  selected: string | undefined;
  /** Raises what WPS raises when the person moves about. */
  wander(): void;
  type(at: number, text: string): void;
  texts(): string[];
}

export function createSimWps(bytes: Uint8Array): SimWps {
  const listeners = new Map<string, () => void>();
  const { document, model, texts } = createDocument(bytes, () => sim);
  const sim: SimWps = {
    // The simulator has the members the host uses, not the thousands the typings list.
    app: {
      get ActiveDocument() {
        if (sim.isClosed === 'throws') throw new Error('4248: no document is open');
        return sim.isClosed ? null : document;
      },
      Documents: {
        Add() {
          if (sim.making === 'refused') throw new TypeError('Documents.Add is not a function');
          const made = createDocument(blankFile(), () => sim);
          sim.created.push(made.model);
          return made.document;
        },
      },
    } as unknown as WpsApp,
    events: {
      AddApiEventListener: (event, listener) => void listeners.set(event, listener),
      RemoveApiEventListener: (event) => void listeners.delete(event),
    },
    model,
    isReadOnly: false,
    isLocked: false,
    isClosed: false,
    isMute: false,
    making: 'whole',
    comments: [],
    created: [],
    selected: undefined,
    wander: () => listeners.get('WindowSelectionChange')?.(),
    type(at, text) {
      const paragraph = model.paragraphs()[at];
      if (!paragraph) throw new RangeError(`no paragraph ${at}`);
      model.setText(paragraph, { start: 0, end: model.text(paragraph).length }, text, false);
    },
    texts,
  };
  return sim;
}

/** One document of WPS: its objects over a model that XML put in replaces as a whole. */
function createDocument(
  bytes: Uint8Array,
  world: () => SimWps,
): { readonly document: object; readonly model: DocxModel; readonly texts: () => string[] } {
  let inner = createDocxModel(bytes);
  // What is handed out stays the same object while what it stands for changes.
  const model = new Proxy({} as DocxModel, { get: (_, member: keyof DocxModel) => inner[member] });
  let tracking = false;
  const texts = (): string[] => [...model.texts()];
  /** Each paragraph takes its letters and one for its mark, through the whole document. */
  let starts: { readonly of: readonly string[]; readonly at: readonly number[] } | undefined;
  const startOf = (index: number): number => {
    const all = model.texts();
    if (starts?.of !== all) {
      let next = 0;
      starts = { of: all, at: all.map((text) => (next += text.length + 1) - text.length - 1) };
    }
    return starts.at[index] ?? 0;
  };
  const locate = (position: number): { index: number; offset: number } => {
    for (const [index, text] of model.texts().entries()) {
      const offset = position - startOf(index);
      if (offset <= text.length) return { index, offset };
    }
    throw new RangeError(`position ${position} lies behind the document`);
  };
  const guard = (): void => {
    if (world().isReadOnly) throw new Error('4605: read-only');
  };
  const paper = (at: number, element: 'pgMar' | 'pgSz', key: string, points: number): void => {
    guard();
    model.setPaper(model.sections()[at - 1], element, key, points * 20);
  };
  const range = (start: number, end: number, hasMark = false): object => {
    const { index, offset } = locate(start);
    const paragraph = model.paragraphs()[index];
    if (!paragraph) throw new RangeError('no such paragraph');
    const at = { start: offset, end: offset + (end - start) - (hasMark ? 1 : 0) };
    const put = (set: Parameters<DocxModel['setRuns']>[2]): void => {
      guard();
      model.setRuns(paragraph, at, set);
    };
    const shape = (set: Parameters<DocxModel['setRuns']>[2]): void => {
      guard();
      model.setParagraph(paragraph, set);
    };
    const replace = (text: string): void => {
      guard();
      model.setText(paragraph, at, text, tracking);
    };
    return {
      Start: start,
      End: end,
      get Text() {
        return model.text(paragraph).slice(at.start, at.end) + (hasMark ? '\r' : '');
      },
      set Text(text: string) {
        replace(text);
      },
      InsertAfter: (text: string) => replace(text),
      InsertXML(flat: string) {
        guard();
        inner = createDocxModel(fileOfFlat(flat));
        const last = model.paragraphs().at(-3);
        if (world().making === 'lossy' && last) model.remove(last);
      },
      Delete: () => replace(''),
      Select: () => {
        world().selected = model.text(paragraph).slice(at.start, at.end);
      },
      Font: {
        set NameFarEast(value: string) {
          put({ rFonts: { eastAsia: value } });
        },
        set NameAscii(value: string) {
          put({ rFonts: { ascii: value } });
        },
        set NameOther(value: string) {
          put({ rFonts: { hAnsi: value } });
        },
        set Size(points: number) {
          put({ sz: { val: String(points * 2) } });
        },
        set Bold(on: number) {
          put({ b: { val: on ? '1' : '0' } });
        },
        set Color(bgr: number) {
          const hex = bgr.toString(16).padStart(6, '0');
          put({ color: { val: (hex.match(/../g) ?? []).reverse().join('').toUpperCase() } });
        },
      },
      ParagraphFormat: {
        set Alignment(value: number) {
          shape({ jc: { val: ['left', 'center', 'right', 'both', 'distribute'][value] ?? 'left' } });
        },
        set CharacterUnitFirstLineIndent(chars: number) {
          shape({ ind: { firstLineChars: String(chars * 100), firstLine: '0' } });
        },
        set SpaceBefore(points: number) {
          shape({ spacing: { before: String(points * 20), beforeLines: '0' } });
        },
      },
    };
  };
  const document = {
    get WordOpenXML() {
      if (world().isMute) throw new Error('5: not available');
      return model.flatOpc();
    },
    get TrackRevisions() {
      return tracking;
    },
    set TrackRevisions(on: boolean) {
      tracking = on;
    },
    get ReadOnly() {
      return world().isLocked;
    },
    ProtectionType: -1,
    Comments: {
      get Count() {
        return world().comments.length;
      },
      Item: (at: number) => ({ Range: { Text: world().comments[at - 1]?.text } }),
      Add(on: { readonly Start: number; readonly End: number; readonly Text: string }, text: string) {
        guard();
        const { index, offset } = locate(on.Start);
        const paragraph = model.paragraphs()[index];
        if (!paragraph) throw new RangeError('no such paragraph');
        model.comment(paragraph, { start: offset, end: offset + on.End - on.Start }, text);
        world().comments.push({ text, on: on.Text });
      },
    },
    Range: (start: number, end: number) => range(start, end),
    Paragraphs: {
      get Count() {
        return model.paragraphs().length;
      },
      Item: (at: number) => {
        const text = model.texts()[at - 1];
        if (text === undefined) throw new RangeError(`no paragraph ${at}`);
        const start = startOf(at - 1);
        return { Range: range(start, start + text.length + 1, true) };
      },
    },
    Sections: {
      get Count() {
        return model.sections().length;
      },
      Item: (at: number) => ({
        PageSetup: {
          set TopMargin(points: number) {
            paper(at, 'pgMar', 'top', points);
          },
          set BottomMargin(points: number) {
            paper(at, 'pgMar', 'bottom', points);
          },
          set LeftMargin(points: number) {
            paper(at, 'pgMar', 'left', points);
          },
          set RightMargin(points: number) {
            paper(at, 'pgMar', 'right', points);
          },
          set Gutter(points: number) {
            paper(at, 'pgMar', 'gutter', points);
          },
          set PageWidth(points: number) {
            paper(at, 'pgSz', 'w', points);
          },
          set PageHeight(points: number) {
            paper(at, 'pgSz', 'h', points);
          },
        },
      }),
    },
  };
  return { document, model, texts };
}
