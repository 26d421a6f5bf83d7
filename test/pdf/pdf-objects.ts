import { runQpdf } from './qpdf.js';

export type Value = null | boolean | number | string | Value[] | Dictionary;
export interface Dictionary {
  [key: string]: Value;
}

interface Entry {
  value?: Value;
  stream?: { dict: Dictionary; data: string };
}

interface Json {
  encrypt: { encrypted: boolean; capabilities: { accessibility: boolean }; parameters: Dictionary };
  pages: { object: string }[];
  qpdf: [Dictionary, Record<string, Entry>];
}

/** The objects of a PDF as qpdf reads them: `/Name`, `u:text`, `b:bytes`, and `1 0 R` for a reference. */
export class PdfObjects {
  private constructor(readonly json: Json) {}

  static async read(bytes: Uint8Array): Promise<PdfObjects> {
    const args = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', '/in', '/out'];
    const { status, said, output } = await runQpdf(bytes, args);
    if (status === 2) throw new Error(said);
    return new PdfObjects(JSON.parse(output.toString()) as Json);
  }

  /** The objects as a file again, for tests that break one. */
  async written(): Promise<Buffer> {
    const { status, said, output } = await runQpdf(Buffer.from(JSON.stringify(this.json)), [
      '--json-input',
      '/in',
      '/out',
    ]);
    if (status === 2) throw new Error(said);
    return output;
  }

  private get entries(): Record<string, Entry> {
    return this.json.qpdf[1];
  }

  get catalog(): Dictionary {
    return this.dictionary(this.dictionary(this.entries['trailer']?.value)['/Root']);
  }

  /** The references of the pages, in order. */
  get pages(): string[] {
    return this.json.pages.map(({ object }) => object);
  }

  /** What a reference stands for; other values as they are, and the dictionary of a stream. */
  get(value: Value | undefined): Value {
    if (!isReference(value)) return value ?? null;
    const entry = this.entries[`obj:${value}`];
    return entry?.stream?.dict ?? entry?.value ?? null;
  }

  dictionary(value: Value | undefined): Dictionary {
    const found = this.get(value);
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : {};
  }

  list(value: Value | undefined): Value[] {
    const found = this.get(value);
    if (found === null) return [];
    return Array.isArray(found) ? found : [found];
  }

  isStream(value: Value | undefined): boolean {
    return isReference(value) && this.entries[`obj:${value}`]?.stream !== undefined;
  }

  /** What is in a stream, unpacked; null where there is none. */
  data(value: Value | undefined): Buffer | null {
    const stream = isReference(value) ? this.entries[`obj:${value}`]?.stream : undefined;
    return stream ? Buffer.from(stream.data, 'base64') : null;
  }

  setData(reference: Value | undefined, data: string | Uint8Array): void {
    const stream = this.entries[`obj:${written(reference)}`]?.stream;
    if (stream) stream.data = Buffer.from(data as string, 'latin1').toString('base64');
  }

  /** Every dictionary of the file that has a number of its own, streams included. */
  all(): { reference: string; dictionary: Dictionary }[] {
    return Object.keys(this.entries)
      .filter((key) => key.startsWith('obj:'))
      .map((key) => key.slice('obj:'.length))
      .map((reference) => ({ reference, dictionary: this.dictionary(reference) }));
  }

  ofType(key: '/Type' | '/Subtype' | '/S', name: string): Dictionary[] {
    return this.all().flatMap(({ dictionary }) => (dictionary[key] === name ? [dictionary] : []));
  }

  /** A new object; its reference. */
  add(entry: Entry): string {
    const number = Object.keys(this.entries).length + 1_000;
    this.entries[`obj:${number} 0 R`] = entry;
    return `${number} 0 R`;
  }
}

export function isReference(value: Value | undefined): value is string {
  return typeof value === 'string' && /^\d+ \d+ R$/.test(value);
}

/** A name, a reference or a number as it is written; nothing of what is neither. */
export function written(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Text without the mark that says how it is written. */
export function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value.replace(/^u:/, '') : '';
}
