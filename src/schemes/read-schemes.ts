import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readScheme, SchemeFault } from './read-scheme.js';
import type { Scheme } from './scheme.js';

/** Every scheme in a folder, each in a file of its own; throws `SchemeFault` at the first that cannot be run. */
export async function readSchemes(folder: string): Promise<Scheme[]> {
  const files = (await namesIn(folder)).filter((file) => file.endsWith('.yaml')).toSorted();
  const schemes: Scheme[] = [];
  const fileOf = new Map<string, string>();
  for (const file of files) {
    const scheme = readScheme(await readFile(join(folder, file), 'utf8'), file);
    const other = fileOf.get(scheme.code);
    if (other !== undefined) {
      throw new SchemeFault(`${file}, code: "${scheme.code}" is the code of ${other} already`);
    }
    fileOf.set(scheme.code, file);
    schemes.push(scheme);
  }
  return schemes;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    throw new SchemeFault(`${folder}: the folder of schemes cannot be read`);
  }
}
