import PdfKitDocument from 'pdfkit';
import type { Face } from './blocks.js';
import { PAGE } from './letter-style.js';
import { measure } from './measure.js';
import { FACES, fontOf } from './typeface.js';

export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** Stands for creation and change alike, so that the same letter gives the same bytes. */
  readonly createdAt: Date;
}

/** An empty PDF/UA-1 document in Danish with the faces of the letter registered by name. */
export class TaggedDocument extends PdfKitDocument {
  private face: Face = 'regular';
  private size = 0;

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
    for (const face of FACES) this.registerFont(face, fontOf(face));
  }

  setFace(face: Face, size: number): void {
    if (face === this.face && size === this.size) return;
    this.font(face, size);
    this.face = face;
    this.size = size;
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
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
