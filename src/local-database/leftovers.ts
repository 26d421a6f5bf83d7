/**
 * Folders made under a name that tells the process at work, so that what a killed process left
 * behind is known from what a living one is still filling.
 */
import { mkdtemp, readdir, rm, lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './processes.js';

/** A fresh folder `<parent>/<prefix><pid>-<random>`. */
export function makeWorkFolder(parent: string, prefix: string): Promise<string> {
  return mkdtemp(join(parent, `${prefix}${process.pid}-`));
}

export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Our own work folders in the parent whose process is gone. */
export async function leftovers(parent: string, prefix: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(parent)) {
    const pid = name.startsWith(prefix) ? /^\d+(?=-)/.exec(name.slice(prefix.length))?.[0] : undefined;
    if (!pid || (await isRunning(Number(pid)))) continue;
    const folder = join(parent, name);
    const facts = await lstat(folder).catch(() => undefined);
    // In a shared /tmp anyone may make a folder of such a name.
    if (facts?.isDirectory() && isOurs(facts.uid)) found.push(folder);
  }
  return found;
}

/** Removes what killed processes left; what resists is left for the next time. */
export async function sweepLeftovers(parent: string, prefix: string): Promise<void> {
  for (const folder of await leftovers(parent, prefix)) {
    await removeFolder(folder).catch(() => undefined);
  }
}

function isOurs(uid: number): boolean {
  return process.getuid === undefined || uid === process.getuid();
}
