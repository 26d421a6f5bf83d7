import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import yazl from 'yazl';

/** A file of an audit pack. */
export interface PackEntry {
  /** Its place in the pack; no names of people, as file names are seen by others. */
  name: string;
  content: Buffer;
}

export const SUMS = 'SHA256SUMS';
export const READ_ME = 'LAES-MIG.txt';

const HOW_TO_CHECK = `Denne pakke er lavet til revision.

oversigt.pdf fortæller, hvad der er i den. De andre filer er som de blev sendt, modtaget eller regnet ud.

Filen ${SUMS} har et fingeraftryk (SHA-256) af hver fil. Er en fil ændret, passer det ikke længere.
Tjek dem sådan, i den mappe, hvor pakken er pakket ud:

  Linux:    sha256sum -c ${SUMS}
  Mac:      shasum -a 256 -c ${SUMS}
  Windows:  Get-FileHash -Algorithm SHA256 <fil>   (og sammenlign med linjen i ${SUMS})
`;

/**
 * The files, how to check them, and a digest of each, as one ZIP. The same files and the same instant give the same
 * bytes. One file is in hand at a time.
 */
export async function zipPack(entries: AsyncIterable<PackEntry>, at: Date): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  const sums: string[] = [];
  const add = ({ name, content }: PackEntry) => {
    sums.push(`${createHash('sha256').update(content).digest('hex')}  ${name}\n`);
    zip.addBuffer(content, name, { mtime: at, mode: 0o100644 });
  };
  for await (const entry of entries) add(entry);
  add({ name: READ_ME, content: Buffer.from(HOW_TO_CHECK) });
  zip.addBuffer(Buffer.from(sums.join('')), SUMS, { mtime: at, mode: 0o100644 });
  zip.end();
  return bytesOf(zip.outputStream as Readable);
}

async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
