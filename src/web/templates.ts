import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of `package.json`, from the sources and when built. */
export const PROJECT = projectFolder(dirname(fileURLToPath(import.meta.url)));

/** What a municipality may reword. */
export const TEMPLATES = process.env['LIMSTIFT_TEMPLATES'] || join(PROJECT, 'templates');

function projectFolder(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : projectFolder(dirname(folder));
}
