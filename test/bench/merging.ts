/** Merges letters from a folder, in a process of its own; tells how long it took and what memory it needed. */
import { createWriteStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type LetterToMerge, mergeLetters } from '../../src/pdf/merge/merge-letters.js';

const [folder = '', count = '', target = ''] = process.argv.slice(2);

async function* lettersOf(names: readonly string[]): AsyncGenerator<LetterToMerge> {
  for (const name of names) yield { pdf: await readFile(path.join(folder, name)) };
}

const names = (await readdir(folder)).filter((name) => name.endsWith('.pdf')).toSorted();
const begun = performance.now();
const merged = mergeLetters(lettersOf(names.slice(0, Number(count))), { title: 'Breve', duplex: true });
const file = createWriteStream(target);
await pipeline(merged, file);
const seconds = (performance.now() - begun) / 1000;
const peakMb = process.resourceUsage().maxRSS / 1000;
process.stdout.write(JSON.stringify({ seconds, peakMb, fileMb: file.bytesWritten / 1_000_000 }));
