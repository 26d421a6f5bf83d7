/** npm may skip the script that makes the links between shared libraries, and file modes may be lost. */
import { access, chmod, constants, copyFile, readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { codeOf, ifMissing } from './error-code.js';

const PROGRAMS = ['initdb', 'pg_ctl', 'postgres'];

export function programIn(nativeFolder: string, name: string): string {
  return join(nativeFolder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** Makes missing links and sets the programs executable; throws when the folder may not be written. */
export async function repairNativeFolder(nativeFolder: string): Promise<void> {
  for (const name of PROGRAMS) {
    const program = programIn(nativeFolder, name);
    await access(program, constants.X_OK).catch(() => chmod(program, 0o755));
  }
  for (const link of await linksNeeded(nativeFolder)) {
    const made = join(nativeFolder, link.target);
    if (!(await isThere(made))) await linkOrCopy(join(nativeFolder, link.source), made);
  }
}

interface Link {
  source: string;
  target: string;
}

/** As listed by the package, with paths from the native folder. */
async function linksNeeded(nativeFolder: string): Promise<Link[]> {
  const list = await readFile(join(nativeFolder, 'pg-symlinks.json'), 'utf8').catch(ifMissing);
  const links: Link[] = JSON.parse(list ?? '[]');
  return links.map(({ source, target }) => ({
    source: relative('native', source),
    target: relative('native', target),
  }));
}

async function linkOrCopy(source: string, made: string): Promise<void> {
  const target = join(relative(dirname(made), dirname(source)), basename(source));
  try {
    await symlink(target, made);
  } catch (error) {
    // Two starts may repair side by side; a file system may know no links.
    if (codeOf(error) === 'EEXIST') return;
    await copyFile(source, made);
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
