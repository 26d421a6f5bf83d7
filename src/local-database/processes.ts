import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { codeOf } from './error-code.js';
import { run } from './run.js';

/** Whether a process lives. A zombie does not: it only waits for its parent to take notice. */
export async function isRunning(pid: number): Promise<boolean> {
  if (process.platform === 'win32') return answersSignals(pid);
  return (await commandOf(pid)) !== null;
}

/** Whether a living process is the PostgreSQL server that we started on this data folder. */
export async function isServerOf(dataFolder: string, pid: number): Promise<boolean> {
  const command = await commandOf(pid);
  if (command === null) return false;
  if (process.platform === 'win32') return command.includes('postgres.exe');
  const [program = '', rest = ''] = command.split(' -D ', 2);
  return basename(program) === 'postgres' && `${rest} `.startsWith(`${dataFolder} `);
}

/** Waits until the process is gone; false when it outlives the patience. */
export async function goneWithin(seconds: number, pid: number): Promise<boolean> {
  const deadline = Date.now() + seconds * 1000;
  while (await isRunning(pid)) {
    if (Date.now() > deadline) return false;
    await pause(10);
  }
  return true;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Sends a signal to a process that may be gone already. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

async function commandOf(pid: number): Promise<string | null> {
  if (process.platform === 'linux') return commandFromProc(pid);
  if (process.platform === 'win32') {
    const tasks = await run('tasklist', ['/nh', '/fo', 'csv', '/fi', `pid eq ${pid}`]);
    return tasks.output.includes(`"${pid}"`) ? tasks.output : null;
  }
  const listed = await run('ps', ['-ww', '-p', String(pid), '-o', 'stat=', '-o', 'command=']);
  const [, state = 'Z', command = ''] = /^(\S+)\s+(.*)$/s.exec(listed.output) ?? [];
  return listed.failed || state.startsWith('Z') ? null : command;
}

async function commandFromProc(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const state = stat.charAt(stat.lastIndexOf(')') + 2);
    if (state === 'Z' || state === 'X') return null;
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ').trim();
  } catch {
    return null; // gone, or gone while we read (ESRCH)
  }
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
