/** Where PostgreSQL's programs and data go when the user that runs them may not enter the checkout. */
import { chmod, lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.js';
import type { SystemUser } from './run.js';
import { canEnter } from './system-user.js';

const UID = process.getuid?.() ?? 0;

/** The folders of ours that are there already. */
export async function sharedFolders(): Promise<string[]> {
  const found: string[] = [];
  for (const folder of candidates()) if (await isOurFolder(folder)) found.push(folder);
  return found;
}

/** A folder of ours outside the checkout that the user can enter; made when missing. */
export async function sharedFolder(user: SystemUser | undefined): Promise<string> {
  for (const folder of candidates()) {
    try {
      await mkdir(folder, { recursive: true });
      if (!(await isOurFolder(folder))) continue;
      await chmod(folder, 0o755);
      if (await canEnter(user, folder)) return folder;
    } catch {
      // The next one, then.
    }
  }
  throw new CannotStart(
    `There is no folder for PostgreSQL that user ${user?.uid ?? UID} may enter. Set DATABASE_URL.`,
  );
}

function candidates(): string[] {
  return ['/var/lib/limstift', join(tmpdir(), `limstift-${UID}`), `/tmp/limstift-${UID}`];
}

/** In a shared /tmp anyone may make a folder of such a name; programs from theirs must not run. */
async function isOurFolder(folder: string): Promise<boolean> {
  const facts = await lstat(folder).catch(() => null);
  return facts !== null && facts.isDirectory() && (!process.getuid || facts.uid === UID);
}
