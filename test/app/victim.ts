import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** The application in a process of its own, on a database that is there, to be killed. */
export interface Victim {
  process: ChildProcess;
  url: string;
}

export async function startVictim(databaseUrl: string, now: string): Promise<Victim> {
  const child = fork('test/app/app-process.mjs', {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: databaseUrl, LIMSTIFT_NOW: now },
  });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { process: child, url: `http://127.0.0.1:${port}` };
}

/** `kill -9`, which no process can prepare for. */
export async function kill(victim: Victim): Promise<void> {
  const gone = once(victim.process, 'exit');
  victim.process.kill('SIGKILL');
  await gone;
}
