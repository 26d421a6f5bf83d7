import { access, chown, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.js';
import type { Cluster } from './cluster.js';
import { makeWorkFolder, removeFolder, sweepLeftovers } from './leftovers.js';
import type { Programs } from './programs.js';
import { run } from './run.js';

export const SUPERUSER = 'postgres';

const WORK = 'postgres.new-';

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  // The log must not repeat rows and statements: they hold personal data.
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
];

export async function hasData(cluster: Cluster): Promise<boolean> {
  return access(join(cluster.dataFolder, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

/**
 * Makes the data folder, whole or not at all. When another start makes it at the same moment, one of
 * the two is kept.
 */
export async function createCluster(
  programs: Programs,
  cluster: Cluster,
  superuserPassword: string,
  moreArguments: readonly string[] = [],
): Promise<void> {
  await sweepLeftovers(cluster.folder, WORK);
  const work = await makeWorkFolder(cluster.folder, WORK);
  try {
    const passwordFile = join(work, 'password');
    await writeFile(passwordFile, superuserPassword, { mode: 0o600 });
    if (cluster.user) {
      for (const path of [work, passwordFile]) await chown(path, cluster.user.uid, cluster.user.gid);
    }
    const made = join(work, 'data');
    const outcome = await run(
      programs.initdb,
      [
        `--pgdata=${made}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
        ...SETTINGS.map((setting) => `--set=${setting}`),
        ...moreArguments,
      ],
      cluster.user,
    );
    if (outcome.failed)
      throw new CannotStart(`PostgreSQL could not make a database in ${work}: ${outcome.output}`);
    await putInPlace(made, cluster);
  } finally {
    await removeFolder(work);
  }
}

async function putInPlace(made: string, cluster: Cluster): Promise<void> {
  try {
    await rename(made, cluster.dataFolder);
  } catch {
    if (await hasData(cluster)) return;
    throw new CannotStart(
      `${cluster.dataFolder} is in the way: it is no database, and it is not empty. Move it, or set LIMSTIFT_DATA.`,
    );
  }
}
