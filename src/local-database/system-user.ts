import { chown, lchown, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.js';
import { ifMissing } from './error-code.js';
import { run, type SystemUser } from './run.js';

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** For root, the unprivileged user that the server runs as: `postgres`, else `nobody`. */
export async function unprivilegedUser(): Promise<SystemUser | undefined> {
  if (!isRoot()) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    if (!uid.failed && !gid.failed) return { uid: Number(uid.output), gid: Number(gid.output) };
  }
  throw new CannotStart(
    'PostgreSQL does not run as root, and this machine has neither a user "postgres" nor "nobody". ' +
      'Run as an ordinary user, or set DATABASE_URL.',
  );
}

/** Who owns a file or folder; undefined when there is none. */
export async function ownerOf(path: string): Promise<SystemUser | undefined> {
  const found = await stat(path).catch(ifMissing);
  return found && { uid: found.uid, gid: found.gid };
}

/** Whether the user can reach a folder, asked of the system itself: modes, ACLs and mounts count. */
export async function canEnter(user: SystemUser | undefined, folder: string): Promise<boolean> {
  if (!user) return true;
  return !(await run('/bin/sh', ['-c', 'cd "$0"', folder], user)).failed;
}

/** Gives a folder and all in it to the user; does nothing without one. */
export async function giveTo(user: SystemUser | undefined, folder: string): Promise<void> {
  if (!user) return;
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    await lchown(join(entry.parentPath, entry.name), user.uid, user.gid);
  }
  // Last, so that its owner tells whether all was given.
  await chown(folder, user.uid, user.gid);
}
