/** A server for tests. It never outlives them: a watchdog ends it when the test process dies. */
import { spawn } from 'node:child_process';
import { chmod, realpath } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterIn } from './cluster.js';
import { urlOf } from './connection.js';
import { leftovers, makeWorkFolder, removeFolder } from './leftovers.js';
import { createCluster } from './new-cluster.js';
import { randomPassword } from './passwords.js';
import { readPostmasterPid } from './postmaster-pid.js';
import { goneWithin, isServerOf, signal } from './processes.js';
import { findPrograms } from './programs.js';
import type { SystemUser } from './run.js';
import { sharedFolder } from './shared-folder.js';
import { startServer, superuserSignIn } from './start-server.js';
import { canEnter, unprivilegedUser } from './system-user.js';

export interface ThrowawayServer {
  /** May create databases and roles. */
  readonly superuserUrl: string;
  /** Stops the server and removes all it wrote. May be called again. */
  readonly stop: () => Promise<void>;
}

const PREFIX = 'limstift-throwaway-';

const FAST_AND_UNSAFE = [
  '--no-sync',
  '--set=fsync=off',
  '--set=full_page_writes=off',
  '--set=synchronous_commit=off',
  '--set=max_connections=200',
  '--set=scram_iterations=1',
];

/** Starts an empty server in a temporary folder, after sweeping those whose owner is dead. */
export async function startThrowawayServer(): Promise<ThrowawayServer> {
  const user = await unprivilegedUser();
  const parent = await temporaryFolder(user);
  await sweepThrowaways(parent);
  const folder = await makeWorkFolder(parent, PREFIX);
  const endWatch = watch(folder);
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= removeThrowaway(folder).finally(endWatch);
    return stopped;
  };

  try {
    if (user) await chmod(folder, 0o755);
    const cluster = clusterIn(folder, user);
    const password = randomPassword();
    const programs = await findPrograms(user, () => undefined);
    await createCluster(programs, cluster, password, FAST_AND_UNSAFE);
    const server = await startServer(programs, cluster, password);
    return { superuserUrl: urlOf(superuserSignIn(server.port, password)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Stops and removes the servers of test processes that are gone. */
export async function sweepThrowaways(parent: string): Promise<void> {
  for (const folder of await leftovers(parent, PREFIX)) {
    await removeThrowaway(folder).catch(() => undefined);
  }
}

async function temporaryFolder(user: SystemUser | undefined): Promise<string> {
  const folder = await realpath(tmpdir());
  return (await canEnter(user, folder)) ? folder : sharedFolder(user);
}

async function removeThrowaway(folder: string): Promise<void> {
  const dataFolder = join(folder, 'postgres');
  const written = await readPostmasterPid(dataFolder);
  if (written && (await isServerOf(dataFolder, written.pid))) {
    signal(written.pid, 'SIGQUIT');
    if (!(await goneWithin(10, written.pid))) signal(written.pid, 'SIGKILL');
  }
  await removeFolder(folder);
}

/**
 * A shell that reads from a pipe held by this process. When this process is gone, however it went, the
 * pipe closes, and the shell stops the server and removes the folder. Returns what calls it off.
 */
function watch(folder: string): () => void {
  if (process.platform === 'win32') return () => undefined; // the sweep at the next start must do
  const script = `read -r _
    pid=$(head -n 1 "$0/postgres/postmaster.pid") && kill -QUIT "$pid"
    n=0; while kill -0 "$pid" && [ $n -lt 100 ]; do sleep 0.1; n=$((n + 1)); done
    rm -rf "$0"`;
  const shell = spawn('/bin/sh', ['-c', script, folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.on('error', () => undefined);
  shell.unref();
  if (shell.stdin instanceof Socket) shell.stdin.unref();
  return () => shell.kill('SIGKILL');
}
