import { chmod } from 'node:fs/promises';
import type { Client } from 'pg';
import { AlreadyRunning } from './cannot-start.js';
import { type Cluster, findCluster } from './cluster.js';
import { connect, type SignIn, urlOf } from './connection.js';
import { holderName, holdFolder } from './holder.js';
import type { Server } from './launch-server.js';
import { createCluster, hasData } from './new-cluster.js';
import { type Passwords, passwordsIn } from './passwords.js';
import { findPrograms, type Programs, type Say } from './programs.js';
import { startServer, superuserSignIn } from './start-server.js';
import { PATIENCE, stopServer } from './stop-server.js';

export interface LocalDatabase {
  /** The owner's sign-in, for migrations; database `limstift`. */
  readonly ownerUrl: string;
  /** The application's sign-in, role `limstift_app`. */
  readonly appUrl: string;
  /** True when the database was made by this start. */
  readonly created: boolean;
  /** Stops the server in good order. May be called again. */
  readonly stop: () => Promise<void>;
}

export interface LocalDatabaseOptions {
  /** Statements that make the roles, run as superuser at every start; they may be run again. */
  readonly roles: (passwords: { owner: string; app: string }) => string[];
  /** Statements run as superuser inside the database `limstift` at every start. */
  readonly inDatabase: string[];
  /** Told what whoever sits at the terminal should know. */
  readonly say?: Say;
}

const SECONDS_TO_CONNECT = 10;
const HOLD_ATTEMPTS = 5;

/**
 * Starts or adopts the PostgreSQL server whose data live in `<folder>/postgres`. Throws AlreadyRunning
 * when another living app holds the folder, CannotStart with the reason when there can be no server.
 */
export async function startLocalDatabase(
  folder: string,
  options: LocalDatabaseOptions,
): Promise<LocalDatabase> {
  const say = options.say ?? (() => undefined);
  const cluster = await findCluster(folder, say);
  const programs = await findPrograms(cluster.user, say);
  const dataExist = await hasData(cluster);
  const passwords = await passwordsIn(cluster.passwordsFile, dataExist);
  if (!dataExist) await createCluster(programs, cluster, passwords.superuser);
  // A folder that was copied may be open to others, which PostgreSQL refuses.
  await chmod(cluster.dataFolder, 0o700);

  return prepare(await startAndHold(programs, cluster, passwords), options);
}

interface Running {
  readonly programs: Programs;
  readonly cluster: Cluster;
  readonly server: Server;
  readonly passwords: Passwords;
  /** The connection that holds the folder. */
  readonly holder: Client;
}

async function startAndHold(programs: Programs, cluster: Cluster, passwords: Passwords): Promise<Running> {
  for (let attempt = 1; ; attempt += 1) {
    const server = await startServer(programs, cluster, passwords.superuser);
    let holder: Client | undefined;
    try {
      holder = await connect(
        superuserSignIn(server.port, passwords.superuser),
        holderName(),
        SECONDS_TO_CONNECT,
      );
      await holdFolder(holder, cluster.folder);
      return { programs, cluster, server, passwords, holder };
    } catch (error) {
      await holder?.end().catch(() => undefined);
      // The app that we adopted the server from may have been about to stop it.
      if (error instanceof AlreadyRunning || attempt === HOLD_ATTEMPTS) throw error;
    }
  }
}

async function prepare(running: Running, options: LocalDatabaseOptions): Promise<LocalDatabase> {
  const { programs, cluster, server, passwords, holder } = running;
  const signIn = superuserSignIn(server.port, passwords.superuser);
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    // The hold is kept until the server is down, so that nobody adopts a server about to stop.
    stopped ??= stopServer(programs, cluster, server.pid, PATIENCE).finally(() =>
      holder.end().catch(() => undefined),
    );
    return stopped;
  };

  try {
    for (const statement of options.roles(passwords)) await holder.query(statement);
    const { rowCount } = await holder.query(`select from pg_database where datname = 'limstift'`);
    if (rowCount === 0) await holder.query('create database limstift owner limstift_owner');
    await runInDatabase({ ...signIn, database: 'limstift' }, options.inDatabase);

    const to = { port: server.port, database: 'limstift' };
    return {
      ownerUrl: urlOf({ ...to, user: 'limstift_owner', password: passwords.owner }),
      appUrl: urlOf({ ...to, user: 'limstift_app', password: passwords.app }),
      created: rowCount === 0,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function runInDatabase(signIn: SignIn, statements: readonly string[]): Promise<void> {
  const client = await connect(signIn, 'limstift start', SECONDS_TO_CONNECT);
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
