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
    glyphForCodePoint(codePoint: number): object;
    layout(text: string): GlyphRun;
  }

  /** In units of the font, of which the faces of the letter have 1,000 to the em. */
  export interface GlyphRun {
    readonly glyphs: readonly object[];
    readonly positions: readonly { xAdvance: number }[];
    readonly advanceWidth: number;
  }

  export function openSync(fileName: string): Font;
}
