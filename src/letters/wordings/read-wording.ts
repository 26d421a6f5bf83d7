import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Parts, parseWording, type Wording } from './wording.js';

const read = new Map<string, Wording>();

/** The wording in a file with the shared parts beside it, parsed once for as long as the process lives. */
export function readWording(file: string): Wording {
  const known = read.get(file);
  if (known) return known;

  const wording = parseWording(readFileSync(file, 'utf8'), file, readParts(path.dirname(file)));
  read.set(file, wording);
  return wording;
}

/** The shared parts of a folder of wordings: one file each in `parts/`, by name. */
export function readParts(folder: string): Parts {
  const parts = path.join(folder, 'parts');
  if (!existsSync(parts)) return {};
  const files = readdirSync(parts).filter((file) => file.endsWith('.md'));
  return Object.fromEntries(
    files.map((file) => [path.basename(file, '.md'), readFileSync(path.join(parts, file), 'utf8')]),
  );
}
