import type { Run } from './blocks.js';
import { LINK, type TextStyle } from './letter-style.js';
import type { Picture } from './picture.js';
import { printable } from './printable.js';
import type { Piece, Tag } from './strips.js';
import type { Box, TaggedDocument } from './tagged-document.js';
import { measure } from './words.js';

/** Writes on the pages of a document so that every mark is either in the structure tree or an artifact. */
export class TaggedPen {
  private readonly elements = new Map<Tag, PDFKit.PDFStructureElement>();
  private readonly root: PDFKit.PDFStructureElement;
  private open: { tag: Tag; page: PDFKit.PDFPage } | null = null;

  constructor(
    private readonly document: TaggedDocument,
    rootTag: Tag,
  ) {
    this.root = document.struct(rootTag.type);
    document.addStructure(this.root);
    this.elements.set(rootTag, this.root);
  }

  /** Writes a piece of a strip whose top is `top` points down the page. */
  write({ tag, runs, x, y, style }: Piece, top: number): void {
    let left = x;
    if (runs.length === 0) this.elementFor(tag);
    for (const run of runs) {
      if (run.href === undefined) this.mark(tag);
      left +=
        run.href === undefined
          ? this.draw(run, left, top + y, style)
          : this.link(tag, run, left, top + y, style);
    }
  }

  /** Draws what a screen reader should pass over: rules, page numbers, repeated headers. */
  artifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.lift();
    this.document.markContent('Artifact', { type });
    draw();
    this.document.endMarkedContent();
  }

  figure(tag: Tag, alternativeText: string, picture: Picture, box: Box): void {
    const { x, y, width, height } = box;
    this.lift();
    const figure = this.elementFor(tag, {
      alt: printable(alternativeText),
      bbox: [x, y, x + width, y + height],
      placement: 'Block',
    });
    figure.add(this.document.markStructureContent(tag.type));
    this.document.picture(picture, box);
    this.document.endMarkedContent();
  }

  /** Draws one run and answers its width in points. */
  draw(run: Run, x: number, top: number, style: TextStyle): number {
    this.document.show(run, x, baseline(top, style), {
      size: style.size,
      colour: run.href === undefined ? style.colour : LINK,
    });
    return measure(run.text, run.face, style.size);
  }

  end(): void {
    this.lift();
    this.root.end();
  }

  private link(parent: Tag, run: Run, x: number, top: number, style: TextStyle): number {
    const tag: Tag = { type: 'Link', parent };
    const element = this.mark(tag);
    const width = this.draw(run, x, top, style);
    this.document.link(x, top, width, style.leading, encodeURI(run.href ?? ''), {
      structParent: element,
      Contents: new String(run.text.trim()),
    });
    this.lift();
    element.end(); // pdfkit notes the page of the link when its element ends: it must be this page
    return width;
  }

  private mark(tag: Tag): PDFKit.PDFStructureElement {
    const element = this.elementFor(tag);
    if (this.open?.tag === tag && this.open.page === this.document.page) return element;

    this.lift();
    element.add(this.document.markStructureContent(tag.type));
    this.open = { tag, page: this.document.page };
    return element;
  }

  private lift(): void {
    if (this.open) this.document.endMarkedContent();
    this.open = null;
  }

  private elementFor(
    tag: Tag,
    options: PDFKit.Mixins.StructureElementOptions = tag.scope ? { scope: tag.scope } : {},
  ): PDFKit.PDFStructureElement {
    const known = this.elements.get(tag);
    if (known) return known;

    const element = this.document.struct(tag.type, options);
    if (tag.numbering) element.dictionary.data['A'] = { O: 'List', ListNumbering: tag.numbering };
    this.elements.set(tag, element);
    const parent = tag.parent ? this.elementFor(tag.parent) : this.root;
    parent.add(element);
    return element;
  }
}

/** IBM Plex Sans rises 1.025 and falls 0.275 of its size; the rest of the leading is shared. */
function baseline(top: number, { size, leading }: TextStyle): number {
  return top + (leading - 1.3 * size) / 2 + 1.025 * size;
}
