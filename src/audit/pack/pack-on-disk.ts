import { createWriteStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { type PackEntry, writePack } from './zip-pack.js';

/**
 * A pack that may be large, made whole before any of it is sent: what fails is answered as an error, and a slow reader
 * holds no transaction. Its file has no name any more once it is made, so nothing is left of it.
 */
export async function packOnDisk(
  entries: AsyncIterable<PackEntry>,
  at: Date,
): Promise<{ bytes: number; content: Readable }> {
  const folder = await mkdtemp(join(tmpdir(), 'limstift-pack-'));
  try {
    const path = join(folder, 'pack.zip');
    await writePack(entries, at, createWriteStream(path, { mode: 0o600 }));
    const file = await open(path);
    const { size } = await file.stat();
    return { bytes: size, content: file.createReadStream() };
  } finally {
    await rm(folder, { recursive: true });
  }
}
