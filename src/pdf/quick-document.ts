import PdfKitDocument from 'pdfkit';
import { deflated } from './deflated.js';

/** pdfkit without what it spends on thousands of small pieces: they are gathered, and compressed once. */
export class QuickDocument extends PdfKitDocument {
  /** Filled from within pdfkit's constructor, before fields of this class are set. */
  declare private chunks: Uint8Array[] | undefined;
  declare private lines: string | undefined;

  constructor(options: PDFKit.PDFDocumentOptions) {
    super({ ...options, compress: false });
  }

  /** The whole document, once it has ended. */
  bytes(): Buffer {
    return Buffer.concat(this.chunks ?? []);
  }

  /** One string a page, for its thousands of marks are small. */
  override addContent(mark: string): QuickDocument {
    this.page.marks = `${this.page.marks ?? ''}${mark}\n`;
    return this;
  }

  override flushPages(): void {
    const { _pageBuffer: pages } = this;
    for (const page of pages) page.write(Buffer.from(page.marks ?? '', 'latin1'));
    super.flushPages();
  }

  /** Gathered, for an object comes in several lines: a character of them is a byte. */
  override _write(data: string | Uint8Array): void {
    const { _offset: offset } = this;
    Object.assign(this, { _offset: offset + data.length + (typeof data === 'string' ? 1 : 0) });
    if (typeof data === 'string') this.lines = `${this.lines ?? ''}${data}\n`;
    else this.push(data);
  }

  /** Kept as they come: a stream would carry each by itself. */
  override push(chunk: Uint8Array | null): boolean {
    this.chunks ??= [];
    if (this.lines) this.chunks.push(Buffer.from(this.lines, 'latin1'));
    this.lines = '';
    if (chunk) this.chunks.push(chunk);
    return true;
  }

  override ref(data: object = {}): PDFKit.PDFKitReference {
    const reference = super.ref(data);
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      const entries: Record<string, unknown> = reference.data;
      if (reference.buffer.length > 0 && entries['Filter'] === undefined && entries['Type'] !== 'Metadata') {
        entries['Filter'] = 'FlateDecode';
        reference.buffer = [deflated(reference.buffer)];
      }
      finalize();
    };
    return reference;
  }
}
