import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { SystemUser } from '../../src/local-database/run.js';

export interface Told {
  appUrl?: string;
  created?: boolean;
  error?: string;
  message?: string;
  holderPid?: number | null;
}

export interface AppProcess {
  readonly pid: number;
  /** What the app said first. */
  readonly told: Told;
  /** Sends a signal to the app, or to the whole process group, and waits for its end. */
  readonly end: (signal: NodeJS.Signals, whom?: 'app' | 'group') => Promise<void>;
}

const started = new Set<ChildProcess>();

/** Starts an app on the folder in a process of its own, as the leader of a process group. */
export async function startApp(
  what: 'app' | 'drains-slowly' | 'throwaway',
  folder = '',
  user?: SystemUser,
): Promise<AppProcess> {
  const child = spawn(
    process.execPath,
    ['--import', pathOf('typescript-sources.mjs'), pathOf('app.ts'), what, folder],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
      env: { ...process.env, NODE_OPTIONS: '' },
      ...user,
    },
  );
  started.add(child);
  const ended = once(child, 'exit').then(() => started.delete(child));
  const told = await firstLine(child);
  const pid = child.pid ?? 0;
  return {
    pid,
    told,
    end: async (signal, whom = 'app') => {
      process.kill(whom === 'group' ? -pid : pid, signal);
      await ended;
    },
  };
}

/** For `afterEach`: nothing that a failed test started lives on. */
export function killApps(): void {
  for (const child of started) child.kill('SIGKILL');
}

async function firstLine(child: ChildProcess): Promise<Told> {
  if (!child.stdout) throw new Error('no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const told: Told = JSON.parse(line);
    return told;
  }
  throw new Error('the app ended without a word');
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
