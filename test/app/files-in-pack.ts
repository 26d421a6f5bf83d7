import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';

/** What an audit pack holds, by the names of its files in their order. */
export async function filesIn(zip: Buffer): Promise<Map<string, Buffer>> {
  const opened = await yauzl.fromBufferPromise(zip);
  const files = new Map<string, Buffer>();
  for await (const entry of opened.eachEntry()) {
    files.set(entry.fileName, await buffer(await opened.openReadStreamPromise(entry)));
  }
  return files;
}

/** The files that are no longer what SHA256SUMS says, or are not in it. */
export function sumsThatDiffer(files: Map<string, Buffer>): string[] {
  const lines = files.get('SHA256SUMS')?.toString().trimEnd().split('\n') ?? [];
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  return [...files.keys()].filter((name) => {
    const digest = createHash('sha256').update(files.get(name) ?? '');
    return name !== 'SHA256SUMS' && digest.digest('hex') !== sums.get(name);
  });
}
