import { createHash, type Hash } from 'node:crypto';
import { PassThrough, Readable, type Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { finished, pipeline } from 'node:stream/promises';
import yazl from 'yazl';

/** A file of an audit pack. */
export interface PackEntry {
  /** Its place in the pack; no names of people, as file names are seen by others. */
  name: string;
  /** Whole, or piece by piece where it may be large. */
  content: Buffer | AsyncIterable<Buffer>;
}

export const SUMS = 'SHA256SUMS';
export const READ_ME = 'LAES-MIG.txt';

const FOR_AUDIT = `Denne pakke er lavet til revision.

oversigt.pdf fortæller, hvad der er i den. De andre filer er som de blev sendt, modtaget eller regnet ud.
`;

const HOW_TO_CHECK = `
Filen ${SUMS} har et fingeraftryk (SHA-256) af hver fil. Er en fil ændret, passer det ikke længere.
Tjek dem sådan, i den mappe, hvor pakken er pakket ud:

  Linux:    sha256sum -c ${SUMS}
  Mac:      shasum -a 256 -c ${SUMS}
  Windows:  Get-FileHash -Algorithm SHA256 <fil>   (og sammenlign med linjen i ${SUMS})
`;

/** The files, how to check them, and a digest of each, as one ZIP. */
export async function zipPack(entries: AsyncIterable<PackEntry>, at: Date): Promise<Buffer> {
  const into = new PassThrough();
  const [zip] = await Promise.all([buffer(into), writePack(entries, at, into)]);
  return zip;
}

/**
 * As `zipPack`, written as it is made: one file is in hand at a time, and of a large one a piece. The same files and
 * the same instant give the same bytes.
 */
export async function writePack(
  entries: AsyncIterable<PackEntry>,
  at: Date,
  into: Writable,
  whatItIs = FOR_AUDIT,
): Promise<void> {
  const zip = new yazl.ZipFile();
  const written = pipeline(zip.outputStream, into);
  await Promise.all([written, Promise.race([addAll(zip, entries, at, whatItIs), written])]).catch(
    (error: unknown) => {
      into.destroy();
      throw error;
    },
  );
}

async function addAll(
  zip: yazl.ZipFile,
  entries: AsyncIterable<PackEntry>,
  at: Date,
  whatItIs: string,
): Promise<void> {
  const sums: string[] = [];
  const add = async ({ name, content }: PackEntry) => {
    const hash = createHash('sha256');
    const bytes = Readable.from(hashed(content, hash), { objectMode: false });
    zip.addReadStream(bytes, name, { mtime: at, mode: 0o100644 });
    await finished(bytes);
    sums.push(`${hash.digest('hex')}  ${name}\n`);
  };
  for await (const entry of entries) await add(entry);
  await add({ name: READ_ME, content: Buffer.from(whatItIs + HOW_TO_CHECK) });
  zip.addBuffer(Buffer.from(sums.join('')), SUMS, { mtime: at, mode: 0o100644 });
  zip.end();
}

async function* hashed(content: PackEntry['content'], hash: Hash): AsyncGenerator<Buffer> {
  for await (const piece of Buffer.isBuffer(content) ? [content] : content) {
    hash.update(piece);
    yield piece;
  }
}
