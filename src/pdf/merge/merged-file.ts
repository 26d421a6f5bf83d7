import { createHash } from 'node:crypto';
import { PDFHexString } from '@cantoo/pdf-lib';

const CATALOG = 1;
const PAGES = 2;
const STRUCTURE = 3;
const OUTLINES = 4;
const INFO = 5;

interface Told {
  readonly title: string;
  readonly duplex: boolean;
}

/** A PDF that grows object by object, of which only the places and the pages are kept in memory. */
export class MergedFile {
  /** The parts that every letter hangs on. */
  readonly pagesNumber = PAGES;
  readonly structureNumber = STRUCTURE;
  private readonly offsets: number[] = [];
  private readonly pages: number[] = [];
  private readonly bookmarks: { title: string; page: number }[] = [];
  private readonly elements: number[] = [];
  private readonly parents: string[] = [];
  private readonly seen = createHash('sha256');
  private waiting: Buffer[] = [];
  private offset = 0;
  private next = INFO + 1;

  constructor(private readonly told: Told) {
    this.push(Buffer.from('%PDF-1.7\n%\xe6\xf8\xe5\xff\n', 'latin1'));
  }

  newNumber(): number {
    return this.next++;
  }

  write(number: number, body: Buffer | string): void {
    this.offsets[number] = this.offset;
    this.push(Buffer.from(`${number} 0 obj\n`));
    this.push(typeof body === 'string' ? Buffer.from(body, 'latin1') : body);
    this.push(Buffer.from('\nendobj\n'));
  }

  get pageCount(): number {
    return this.pages.length;
  }

  addPage(number: number): void {
    this.pages.push(number);
  }

  addBookmark(title: string, page: number): void {
    this.bookmarks.push({ title, page });
  }

  addElement(number: number): void {
    this.elements.push(number);
  }

  /** What the next letter adds to the keys by which its pages find their elements. */
  firstKey = 0;

  addParent(key: number, value: string): void {
    this.parents.push(`${this.firstKey + key} ${value}`);
  }

  /** What was written since it was last taken. */
  taken(): Buffer {
    const bytes = Buffer.concat(this.waiting);
    this.waiting = [];
    return bytes;
  }

  /** The parts that hold all together, and the places of all. */
  end(): void {
    const { title, duplex } = this.told;
    this.write(PAGES, `<</Type /Pages /Count ${this.pages.length} /Kids [${references(this.pages)}]>>`);
    const keys = `/ParentTree <</Nums [${this.parents.join(' ')}]>> /ParentTreeNextKey ${this.firstKey}`;
    this.write(STRUCTURE, `<</Type /StructTreeRoot /K [${references(this.elements)}] ${keys}>>`);
    this.writeBookmarks();
    this.write(INFO, `<</Title ${text(title)} /Creator (Limstift)>>`);
    const preferences = `/DisplayDocTitle true${duplex ? ' /Duplex /DuplexFlipLongEdge' : ''}`;
    this.write(
      CATALOG,
      `<</Type /Catalog /Pages ${PAGES} 0 R /Outlines ${OUTLINES} 0 R /StructTreeRoot ${STRUCTURE} 0 R ` +
        `/MarkInfo <</Marked true>> /Lang (da-DK) /ViewerPreferences <<${preferences}>>>>`,
    );
    this.writePlaces();
  }

  private writeBookmarks(): void {
    const numbers = this.bookmarks.map(() => this.newNumber());
    for (const [at, { title, page }] of this.bookmarks.entries()) {
      const previous = at > 0 ? ` /Prev ${numbers[at - 1]} 0 R` : '';
      const next = at < numbers.length - 1 ? ` /Next ${numbers[at + 1]} 0 R` : '';
      const entry = `/Title ${text(title)} /Parent ${OUTLINES} 0 R /Dest [${page} 0 R /Fit]`;
      this.write(numbers[at] ?? 0, `<<${entry}${previous}${next}>>`);
    }
    const ends = `/First ${numbers[0]} 0 R /Last ${numbers.at(-1)} 0 R /Count ${numbers.length}`;
    this.write(OUTLINES, `<</Type /Outlines ${ends}>>`);
  }

  private writePlaces(): void {
    const places = Array.from({ length: this.next - 1 }, (_, index) => this.offsets[index + 1] ?? 0);
    const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
    const id = `<${this.seen.copy().digest('hex').slice(0, 32)}>`;
    const start = this.offset;
    const table = `xref\n0 ${this.next}\n0000000000 65535 f \n${rows.join('')}`;
    const trailer = `<</Size ${this.next} /Root ${CATALOG} 0 R /Info ${INFO} 0 R /ID [${id} ${id}]>>`;
    this.push(Buffer.from(`${table}trailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`));
  }

  private push(bytes: Buffer): void {
    this.seen.update(bytes);
    this.waiting.push(bytes);
    this.offset += bytes.length;
  }
}

const references = (numbers: readonly number[]): string => numbers.map((number) => `${number} 0 R`).join(' ');

const text = (plain: string): string => PDFHexString.fromText(plain).toString();
