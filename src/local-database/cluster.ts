import { createHash } from 'node:crypto';
import { chmod, mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.js';
import type { Say } from './programs.js';
import type { SystemUser } from './run.js';
import { sharedFolder, sharedFolders } from './shared-folder.js';
import { canEnter, giveTo, isRoot, ownerOf, unprivilegedUser } from './system-user.js';

/** One PostgreSQL data folder with what belongs to it; absolute paths without links. */
export interface Cluster {
  readonly folder: string;
  readonly dataFolder: string;
  readonly passwordsFile: string;
  readonly logFile: string;
  /** Whom the server runs as, when not as we do. */
  readonly user: SystemUser | undefined;
}

/**
 * Where the data live, and whom the server runs as. For root that is an unprivileged user, or whoever
 * owns the data already; where that user may not enter the folder, the data live outside it.
 */
export async function findCluster(wanted: string, say: Say): Promise<Cluster> {
  await mkdir(wanted, { recursive: true });
  const folder = await realpath(wanted);
  const owner = await dataOwner(folder).catch(() => {
    throw notYours(folder);
  });

  if (!isRoot()) {
    if (owner && process.getuid && owner.uid !== process.getuid()) throw notYours(folder);
    return clusterIn(folder, undefined);
  }
  if (owner) return existingCluster(folder, owner);

  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  // Data once put outside stay there, even when the folder is opened later.
  for (const outside of (await sharedFolders()).map((shared) => join(shared, name))) {
    const outsideOwner = await dataOwner(outside);
    if (!outsideOwner) continue;
    say(`The data of ${folder} live in ${outside}.`);
    return existingCluster(outside, outsideOwner);
  }

  const user = await unprivilegedUser();
  if (await canEnter(user, folder)) return clusterIn(folder, user);
  const outside = join(await sharedFolder(user), name);
  say(`PostgreSQL does not run as root, and no other user may enter ${folder}: its data live in ${outside}.`);
  await mkdir(outside, { recursive: true });
  await chmod(outside, 0o755);
  return clusterIn(outside, user);
}

async function dataOwner(folder: string): Promise<SystemUser | undefined> {
  const { dataFolder } = clusterIn(folder, undefined);
  return (await ownerOf(join(dataFolder, 'PG_VERSION'))) && ownerOf(dataFolder);
}

export function clusterIn(folder: string, user: SystemUser | undefined): Cluster {
  return {
    folder,
    dataFolder: join(folder, 'postgres'),
    passwordsFile: join(folder, 'postgres.json'),
    logFile: join(folder, 'postgres.log'),
    user,
  };
}

async function existingCluster(folder: string, owner: SystemUser): Promise<Cluster> {
  const user = owner.uid === 0 ? await unprivilegedUser() : owner;
  if (!(await canEnter(user, folder))) {
    throw new CannotStart(
      `The database in ${folder} runs as user ${user?.uid}, who may not enter that folder any more. ` +
        'Let others pass through it (chmod o+x on it and the folders above), or set DATABASE_URL.',
    );
  }
  const cluster = clusterIn(folder, user);
  if (owner.uid === 0) await giveTo(user, cluster.dataFolder); // copied there by root, say from a backup
  return cluster;
}

function notYours(folder: string): CannotStart {
  return new CannotStart(
    `The database in ${folder} belongs to another user. Start as that user, or choose another folder with LIMSTIFT_DATA.`,
  );
}
