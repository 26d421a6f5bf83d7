import { chmod, cp, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.js';
import { makeWorkFolder, removeFolder, sweepLeftovers } from './leftovers.js';
import { findNativePackage, type NativePackage } from './native-package.js';
import { programIn, repairNativeFolder } from './repair-native-folder.js';
import { type Outcome, run, type SystemUser } from './run.js';
import { sharedFolder } from './shared-folder.js';

export type Say = (line: string) => void;

/** Paths of PostgreSQL's programs, all seen to run as the user. */
export interface Programs {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

/** PostgreSQL's programs where they stand, or in a copy when the user cannot run them there. */
export async function findPrograms(user: SystemUser | undefined, say: Say): Promise<Programs> {
  return runnablePrograms(await findNativePackage(), user, say);
}

export async function runnablePrograms(
  native: NativePackage,
  user: SystemUser | undefined,
  say: Say,
  copyTo: () => Promise<string> = () => sharedFolder(user),
): Promise<Programs> {
  const inPlace = await tryProgram(native.folder, user);
  if (!inPlace.failed) return programsIn(native.folder);
  if (inPlace.neverBegan === 'ENOENT') throw doesNotRun(inPlace); // built for another C library

  const copy = join(await copyTo(), `postgresql-${native.label}`);
  if ((await tryProgram(copy, user)).failed) {
    say(`PostgreSQL cannot run from ${native.folder}, so it is copied to ${copy}.`);
    await copyNativeFolder(native.folder, copy);
  }
  const copied = await tryProgram(copy, user);
  if (copied.failed) throw doesNotRun(copied);
  return programsIn(copy);
}

async function tryProgram(nativeFolder: string, user: SystemUser | undefined): Promise<Outcome> {
  // Where a repair is not allowed, the trial itself tells whether it was needed.
  await repairNativeFolder(nativeFolder).catch(() => undefined);
  return run(programIn(nativeFolder, 'postgres'), ['--version'], user);
}

async function copyNativeFolder(from: string, to: string): Promise<void> {
  const parent = join(to, '..');
  await sweepLeftovers(parent, 'postgresql.new-');
  const work = await makeWorkFolder(parent, 'postgresql.new-');
  await cp(from, join(work, 'native'), { recursive: true, verbatimSymlinks: true, filter: isNeeded });
  await openToAll(join(work, 'native'));
  await repairNativeFolder(join(work, 'native'));
  await rename(join(work, 'native'), to).catch(async () => {
    // Another start was faster, or an unusable copy is in the way.
    if (!(await tryProgram(to, undefined)).failed) return;
    await rename(to, join(work, 'replaced'));
    await rename(join(work, 'native'), to);
  });
  await removeFolder(work);
}

function isNeeded(path: string): boolean {
  return !/(\.a|[/\\](pkgconfig|doc|man))$/.test(path);
}

/** Whatever the umask under which npm installed. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isSymbolicLink()) continue;
    const executable = entry.isDirectory() || entry.parentPath.endsWith('bin');
    await chmod(join(entry.parentPath, entry.name), executable ? 0o755 : 0o644);
  }
}

function programsIn(folder: string): Programs {
  return {
    initdb: programIn(folder, 'initdb'),
    pgCtl: programIn(folder, 'pg_ctl'),
    postgres: programIn(folder, 'postgres'),
  };
}

function doesNotRun(outcome: Outcome): CannotStart {
  return new CannotStart(
    `The PostgreSQL that npm installed does not run on this machine (${outcome.output}). ` +
      'Set DATABASE_URL to a PostgreSQL 15 or later.',
  );
}
