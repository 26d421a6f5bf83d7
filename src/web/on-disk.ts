import { createWriteStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

export interface OnDisk {
  bytes: number;
  content: Readable;
}

/**
 * A file that may be large, made whole before any of it is sent: what fails is answered as an error, and a slow reader
 * holds no transaction. It has no name any more once it is made, so nothing is left of it.
 */
export async function onDisk(write: (into: Writable) => Promise<void>): Promise<OnDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'limstift-'));
  try {
    const path = join(folder, 'file');
    await write(createWriteStream(path, { mode: 0o600 }));
    const file = await open(path);
    const { size } = await file.stat();
    return { bytes: size, content: file.createReadStream() };
  } finally {
    await rm(folder, { recursive: true });
  }
}
