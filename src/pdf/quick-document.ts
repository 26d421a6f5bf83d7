import PdfKitDocument from 'pdfkit';
import { deflated } from './deflated.js';

/** pdfkit without what it spends on thousands of small pieces: they are gathered, and compressed once. */
export class QuickDocument extends PdfKitDocument {
  /** Filled from within pdfkit's constructor, before fields of this class are set. */
  declare private chunks: Uint8Array[] | undefined;

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

  override _write(data: string | Uint8Array): void {
    // oxlint-disable-next-line no-underscore-dangle
    super._write(typeof data === 'string' ? Buffer.from(`${data}\n`, 'latin1') : data);
  }

  /** Kept as they come: a stream would carry each of thousands of small pieces by itself. */
  override push(chunk: Uint8Array | null): boolean {
    if (chunk) (this.chunks ??= []).push(chunk);
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
