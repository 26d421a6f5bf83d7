import { createHash } from 'node:crypto';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import type { MergedFile } from './merged-file.js';
import { numbered, referencesIn, written } from './written-object.js';

const name = (key: string): PDFName => PDFName.of(key);

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'].map(name);

/** One file that becomes part of another: its pages, what they show, and its structure tree. */
export class PartOfMerge {
  private readonly numbers = new Map<PDFRef, number>();
  private readonly waiting: PDFRef[] = [];

  private constructor(
    private readonly document: PDFDocument,
    private readonly file: MergedFile,
    /** Numbers of what is in the file and may be shown by others too, by digest. */
    private readonly shared: Map<string, number>,
  ) {}

  static async read(bytes: Uint8Array, file: MergedFile, shared: Map<string, number>): Promise<PartOfMerge> {
    return new PartOfMerge(await PDFDocument.load(bytes, { updateMetadata: false }), file, shared);
  }

  get title(): string {
    return [this.document.getTitle(), this.document.getSubject()].filter(Boolean).join(', ');
  }

  get firstPage(): number {
    return this.numberOf(this.document.getPage(0).ref);
  }

  write(duplex: boolean): void {
    const { document, file } = this;
    const pages = document.catalog.get(name('Pages'));
    const root = document.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
    for (const ref of referencesIn(document.catalog.get(name('Pages'))))
      this.numbers.set(ref, file.pagesNumber);
    for (const ref of referencesIn(document.catalog.get(name('StructTreeRoot')))) {
      this.numbers.set(ref, file.structureNumber);
    }
    for (const { node, ref } of document.getPages()) {
      for (const key of INHERITED) {
        const inherited = node.get(key) ?? node.getInheritableAttribute(key);
        if (inherited) node.set(key, inherited);
      }
      if (pages) node.set(name('Parent'), pages);
      for (const shown of referencesIn(node.get(name('Resources')))) this.share(shown);
      file.addPage(this.numberOf(ref));
    }
    if (duplex && document.getPageCount() % 2 === 1) this.addEmptyPage();
    if (root) this.addStructure(root);
    for (let ref = this.waiting.pop(); ref; ref = this.waiting.pop()) this.writeOne(ref);
  }

  private numberOf = (ref: PDFRef): number => {
    let number = this.numbers.get(ref);
    if (number === undefined) {
      number = this.file.newNumber();
      this.numbers.set(ref, number);
      this.waiting.push(ref);
    }
    return number;
  };

  private writeOne(ref: PDFRef): void {
    const object = this.document.context.lookup(ref);
    const dictionary = object instanceof PDFRawStream ? object.dict : object;
    if (dictionary instanceof PDFDict) this.moveKeys(dictionary);
    const number = this.numberOf(ref);
    this.file.write(number, object ? written(object, this.numberOf) : 'null');
  }

  /** Pages and annotations find their elements by keys, of which other letters have the first. */
  private moveKeys(dictionary: PDFDict): void {
    for (const key of [name('StructParents'), name('StructParent')]) {
      const own = dictionary.get(key);
      if (own) dictionary.set(key, this.document.context.obj(Number(own.toString()) + this.file.firstKey));
    }
  }

  /** Writes what is shown once, and with all that it needs, for all letters that show the same. */
  private share(ref: PDFRef): number {
    const known = this.numbers.get(ref);
    if (known !== undefined) return known;

    const object: PDFObject | undefined = this.document.context.lookup(ref);
    for (const part of referencesIn(object)) this.share(part);
    const body = object ? written(object, (part) => this.share(part)) : Buffer.from('null');
    const digest = createHash('sha256').update(body).digest('base64');
    let number = this.shared.get(digest);
    if (number === undefined) {
      number = this.file.newNumber();
      this.file.write(number, body);
      this.shared.set(digest, number);
    }
    this.numbers.set(ref, number);
    return number;
  }

  private addEmptyPage(): void {
    const { file, document } = this;
    const last = document.getPage(document.getPageCount() - 1);
    const number = file.newNumber();
    const box = written(last.node.MediaBox(), this.numberOf).toString('latin1');
    file.write(number, `<</Type /Page /Parent ${file.pagesNumber} 0 R /MediaBox ${box} /Resources <<>>>>`);
    file.addPage(number);
  }

  private addStructure(root: PDFDict): void {
    const { context } = this.document;
    const kids = root.get(name('K'));
    const elements =
      kids instanceof PDFRef && context.lookup(kids) instanceof PDFArray ? context.lookup(kids) : kids;
    for (const ref of referencesIn(elements)) this.file.addElement(this.numberOf(ref));
    const pairs = numbered(context, root.lookupMaybe(name('ParentTree'), PDFDict));
    for (const [key, value] of pairs)
      this.file.addParent(key, written(value, this.numberOf).toString('latin1'));
    for (let ref = this.waiting.pop(); ref; ref = this.waiting.pop()) this.writeOne(ref);
    this.file.firstKey += 1 + Math.max(-1, ...pairs.map(([key]) => key));
  }
}
