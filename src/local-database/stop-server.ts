import type { Cluster } from './cluster.js';
import { goneWithin, isServerOf, signal } from './processes.js';
import { readPostmasterPid } from './postmaster-pid.js';
import type { Programs } from './programs.js';
import { run } from './run.js';

/** How long, in seconds, something may take before the next and harder means. */
export interface Patience {
  readonly toAnswer: number;
  readonly toStart: number;
  readonly fastStop: number;
  readonly immediateStop: number;
}

export const PATIENCE: Patience = { toAnswer: 5, toStart: 120, fastStop: 30, immediateStop: 10 };

/** Stops that server, and no other that may have taken its place: in good order, else by force. */
export async function stopServer(
  programs: Programs,
  cluster: Cluster,
  pid: number,
  patience: Patience,
): Promise<void> {
  if ((await readPostmasterPid(cluster.dataFolder))?.pid !== pid) return;
  if (!(await isServerOf(cluster.dataFolder, pid))) return;

  if (process.platform !== 'win32') signal(pid, 'SIGCONT'); // a suspended server hears nothing
  const means = [
    ['fast', patience.fastStop],
    ['immediate', patience.immediateStop],
  ] as const;
  for (const [mode, seconds] of means) {
    const args = ['stop', '-D', cluster.dataFolder, '-m', mode, '-w', '-t', String(seconds)];
    const { failed } = await run(programs.pgCtl, args, cluster.user);
    if (!failed && (await goneWithin(5, pid))) return;
  }
  if (!(await isServerOf(cluster.dataFolder, pid))) return;
  signal(pid, 'SIGKILL');
  await goneWithin(5, pid);
}
