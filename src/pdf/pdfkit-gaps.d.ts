/** What pdfkit 0.20 and fontkit 2 offer and their published types leave out. */
declare namespace PDFKit {
  interface PDFStructureElement {
    dictionary: { data: Record<string, unknown> };
  }

  interface PDFOutline {
    addItem(title: string, options?: { top?: number; left?: number }): PDFOutline;
  }

  interface PDFDocument {
    /** Called by `end`, after the info dictionary is written. */
    endMetadata(): void;
    /** The catalog. */
    _root: { data: Record<string, unknown> };
    outline: PDFOutline;
    _pageBuffer: PDFPage[];
    /** Bytes written so far. */
    _offset: number;
    _write(data: string | Uint8Array): void;
    flushPages(): void;
    /** The font in force. */
    _font: PDFFont;
  }

  interface PDFFont {
    /** The name by which pages call it, and from which the tag of its subset is made in the end. */
    id: string;
    subset: import('fontkit').Subset;
    ref(): PDFKitReference;
    /** Tells which characters the glyphs stand for. */
    toUnicodeCmap(): PDFKitReference;
  }

  interface PDFPage {
    /** What is drawn on it, gathered by `QuickDocument`. */
    marks?: string;
    write(chunk: Uint8Array): void;
    /** Fonts by the name that the page calls them by. */
    readonly fonts: Record<string, PDFKitReference>;
  }

  interface PDFKitReference {
    buffer: Uint8Array[];
    write(chunk: Uint8Array): void;
  }
}

declare namespace PDFKit.Mixins {
  interface StructureElementOptions {
    scope?: 'Row' | 'Column';
    bbox?: [number, number, number, number];
    placement?: 'Block' | 'Inline';
  }

  interface PDFAnnotation {
    /** `Contents` is a String object, which is written as text; a string is written as a name. */
    link(
      x: number,
      y: number,
      width: number,
      height: number,
      url: string,
      option: { structParent: PDFStructureElement; Contents: object },
    ): this;
  }

  interface PDFFont {
    registerFont(name: string, source: import('fontkit').Font): this;
  }

  interface PDFSubset {
    initSubset(options: { subset: 'PDF/UA' }): void;
  }
}

declare module 'fontkit' {
  export interface Font {
    readonly postscriptName: string;
    readonly characterSet: readonly number[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    getGlyph(id: number): Glyph;
    layout(text: string): GlyphRun;
    createSubset(): Subset;
  }

  export interface Glyph {
    readonly id: number;
    readonly codePoints: readonly number[];
    readonly advanceWidth: number;
  }

  /** In units of the font, of which the faces of the letter have 1,000 to the em. */
  export interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly { xAdvance: number; xOffset: number; yOffset: number }[];
    readonly advanceWidth: number;
  }

  export interface Subset {
    /** Ids in the typeface, by number in the subset. */
    glyphs: number[];
    /** Numbers in the subset, by id in the typeface. */
    mapping: Record<number, number>;
    includeGlyph(id: number): number;
    encode(): Uint8Array;
  }

  export function openSync(fileName: string): Font;
}
