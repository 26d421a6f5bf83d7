import { spawn } from 'node:child_process';
import { open, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { CannotStart } from './cannot-start.js';
import type { Cluster } from './cluster.js';
import { pause, signal } from './processes.js';
import { readPostmasterPid } from './postmaster-pid.js';
import type { Programs } from './programs.js';
import { optionsFor } from './run.js';
import type { Patience } from './stop-server.js';

const LOG_LIMIT_BYTES = 5_000_000;

export interface Server {
  readonly pid: number;
  readonly port: number;
}

/** Why a server ended at once: what it wrote in the log. */
export interface Failure {
  readonly log: string;
}

/** Starts a server on the port and waits until it takes connections. */
export async function launchServer(
  programs: Programs,
  cluster: Cluster,
  port: number,
  patience: Patience,
): Promise<Server | Failure> {
  const logSize = await stat(cluster.logFile).then(
    (facts) => facts.size,
    () => 0,
  );
  const log = await open(cluster.logFile, logSize > LOG_LIMIT_BYTES ? 'w' : 'a', 0o600);
  const server = spawn(programs.postgres, ['-D', cluster.dataFolder, '-p', String(port)], {
    ...optionsFor(cluster.user),
    // A session of its own: Ctrl-C in the terminal must not reach the server before the app has drained.
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  server.unref();
  server.on('error', () => undefined); // told by the missing pid
  const runs = (): boolean =>
    server.pid !== undefined && server.exitCode === null && server.signalCode === null;
  await log.close();

  const deadline = Date.now() + patience.toStart * 1000;
  while (runs()) {
    const written = await readPostmasterPid(cluster.dataFolder);
    if (written && written.pid === server.pid && written.status === 'ready')
      return { pid: written.pid, port };
    if (Date.now() > deadline) {
      if (server.pid) signal(server.pid, 'SIGINT');
      throw new CannotStart(
        `PostgreSQL was not ready after ${patience.toStart} seconds. What it says is in ${cluster.logFile}.`,
      );
    }
    await pause(10);
  }
  const written = await readFile(cluster.logFile);
  return { log: written.subarray(logSize > LOG_LIMIT_BYTES ? 0 : logSize).toString('utf8') };
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().unref();
    probe.once('error', reject);
    probe.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
