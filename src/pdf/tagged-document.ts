import type { Face } from './blocks.js';
import { commonGlyphs, commonMap, subsetOf, tagSource, toldOfSubset } from './common-glyphs.js';
import { QuickDocument } from './quick-document.js';
import { PAGE } from './letter-style.js';
import type { Picture } from './picture.js';
import { FACES, fontOf } from './typeface.js';
import { measure, shownText } from './words.js';

export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** Stands for creation and change alike, so that the same letter gives the same bytes. */
  readonly createdAt: Date;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An empty PDF/UA-1 document in Danish with the faces of the letter registered by name. */
export class TaggedDocument extends QuickDocument {
  private readonly fonts = new Map<Face, PDFKit.PDFFont>();
  private face: Face = 'regular';
  private size = 0;
  private inked: { page: PDFKit.PDFPage; colour: string } | null = null;

  private readonly pictures = new Map<Picture, { name: string; reference: PDFKit.PDFKitReference }>();

  constructor(facts: DocumentFacts) {
    super({
      pdfVersion: '1.7',
      tagged: true,
      lang: 'da-DK',
      displayTitle: true,
      size: [PAGE.width, PAGE.height],
      margin: 0,
      font: '',
      autoFirstPage: false,
      bufferPages: true,
      info: {
        Title: facts.title,
        Author: facts.author,
        Subject: facts.subject,
        Creator: 'Limstift',
        CreationDate: facts.createdAt,
        ModDate: facts.createdAt,
      },
    });
    for (const face of FACES) this.openFace(face);
  }

  /** Shows text on one line from `x`, with its baseline at `y` points down the page. */
  show(
    text: { text: string; face: Face },
    x: number,
    y: number,
    style: { size: number; colour: string },
  ): void {
    const shown = shownText(text.text, text.face);
    const at = `${hundredths(x)} ${hundredths(y)}`;
    this.setStyle(text.face, style.size, style.colour);
    if (shown === null) {
      this.text(text.text, x, y, { lineBreak: false, baseline: 'alphabetic' });
    } else {
      const { _font: font } = this;
      this.page.fonts[font.id] ??= font.ref();
      this.addContent(`BT /${font.id} ${style.size} Tf 1 0 0 -1 ${at} Tm [${shown}] TJ ET`);
    }
  }

  /** Draws a picture into a box, in points from the top left of the page. */
  picture(picture: Picture, { x, y, width, height }: Box): void {
    let drawn = this.pictures.get(picture);
    if (!drawn) {
      drawn = { name: `I${this.pictures.size + 1}`, reference: this.embedded(picture) };
      this.pictures.set(picture, drawn);
    }
    this.page.xobjects[drawn.name] ??= drawn.reference;
    this.addContent(
      `q ${[width, 0, 0, -height, x, y + height].map(hundredths).join(' ')} cm /${drawn.name} Do Q`,
    );
  }

  private embedded({ width, height, colours, opacity }: Picture): PDFKit.PDFKitReference {
    const image = {
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      BitsPerComponent: 8,
      Filter: 'FlateDecode',
    };
    const mask = opacity && this.ref({ ...image, ColorSpace: 'DeviceGray' });
    mask?.end(opacity);
    const reference = this.ref({ ...image, ColorSpace: 'DeviceRGB', ...(mask ? { SMask: mask } : {}) });
    reference.end(colours);
    return reference;
  }

  private setStyle(face: Face, size: number, colour: string): void {
    this.font(face, size);
    this.face = face;
    this.size = size;
    if (this.inked?.page === this.page && this.inked.colour === colour) return;
    this.fillColor(colour);
    this.inked = { page: this.page, colour };
  }

  /** pdfkit asks several times for each line that it draws. */
  override widthOfString(text: string): number {
    return measure(text, this.face, this.size);
  }

  override initSubset(): void {
    super.initSubset({ subset: 'PDF/UA' });
  }

  /** pdfkit writes the facts into XML as they are; an ampersand in a name would break it. */
  override endMetadata(): void {
    const { Title = '', Author = '', Subject = '' } = this.info;
    this.info = {
      ...this.info,
      Title: escapeXml(Title),
      Author: escapeXml(Author),
      Subject: escapeXml(Subject),
    };
    super.endMetadata();
  }

  override end(): void {
    for (const [face, font] of this.fonts) {
      const { unicode, widths } = toldOfSubset(face, font.subset);
      const told = commonMap(face, font, unicode);
      if (told) font.toUnicodeCmap = () => this.streamOf(told);
      Object.assign(font, { unicode: [...unicode], widths: [...widths], id: tagSource(font.subset) });
    }
    super.end();
  }

  private streamOf(bytes: Uint8Array): PDFKit.PDFKitReference {
    const reference = this.ref();
    reference.end(bytes);
    return reference;
  }

  private openFace(face: Face): void {
    const { unicode, widths } = commonGlyphs(face);
    this.registerFont(face, fontOf(face)).font(face);
    const { _font: font } = this;
    Object.assign(font, { subset: subsetOf(face), unicode: [...unicode], widths: [...widths] });
    this.fonts.set(face, font);
    this.face = face;
  }
}

const hundredths = (points: number): number => Math.round(points * 100) / 100;

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
