/// <reference types="wps-jsapi" />
/** What of WPS is used; the typings let `Range` and `Item` answer nothing, so what they answer is said here. */
export interface WpsDocument extends Pick<
  Wps.WpsDocument,
  'WordOpenXML' | 'TrackRevisions' | 'ReadOnly' | 'ProtectionType'
> {
  Range(start: number, end: number): Wps.WpsRange;
  readonly Paragraphs: { readonly Count: number; Item(index: number): { readonly Range: Wps.WpsRange } };
  readonly Sections: { readonly Count: number; Item(index: number): { readonly PageSetup: Wps.WpsPageSetup } };
  readonly Comments: {
    readonly Count: number;
    Add(range: Wps.WpsRange, text: string): unknown;
    Item(index: number): { readonly Range: Wps.WpsRange };
  };
}
export interface WpsApp {
  readonly ActiveDocument: WpsDocument | null;
  readonly Documents: { Add(): WpsDocument };
}
/** `wps.ApiEvent`, whose listeners are known by the event alone. */
export interface WpsEvents {
  AddApiEventListener(event: 'WindowSelectionChange' | 'DocumentBeforeSave', listener: () => void): void;
  RemoveApiEventListener(event: 'WindowSelectionChange' | 'DocumentBeforeSave'): void;
}
