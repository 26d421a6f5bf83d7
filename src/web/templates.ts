import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of what a municipality may reword, beside `package.json`, from the sources and when built. */
export const TEMPLATES = join(projectFolder(dirname(fileURLToPath(import.meta.url))), 'templates');

function projectFolder(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : projectFolder(dirname(folder));
}
