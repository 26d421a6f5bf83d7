import { link, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ifMissing } from './error-code.js';

const STATUSES = ['starting', 'stopping', 'ready'] as const;
type Status = (typeof STATUSES)[number];

/** What a running server writes in its data folder. */
export interface PostmasterPid {
  /** 0 when the file holds none. */
  readonly pid: number;
  readonly port: number;
  readonly status: Status | 'unknown';
  readonly text: string;
}

/** Null when no server has written the file. */
export async function readPostmasterPid(dataFolder: string): Promise<PostmasterPid | null> {
  const text = await readFile(fileIn(dataFolder), 'utf8').catch(ifMissing);
  return text === undefined ? null : parsePostmasterPid(text);
}

export function parsePostmasterPid(text: string): PostmasterPid {
  // Lines: pid, data folder, start time, port, socket folder, address, shared memory, status.
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  const status = STATUSES.find((one) => one === lines[7]) ?? 'unknown';
  return { pid: Number.isSafeInteger(pid) && pid > 0 ? pid : 0, port: Number(lines[3]) || 0, status, text };
}

/**
 * Takes away the file of a server that is gone. PostgreSQL does so itself only when no process at all
 * has the pid any more.
 */
export async function removeStale(dataFolder: string, stale: PostmasterPid): Promise<void> {
  const aside = join(dataFolder, `postmaster.stale-${process.pid}`);
  try {
    await rename(fileIn(dataFolder), aside);
  } catch (error) {
    return ifMissing(error);
  }
  // Another start may have written its own since we read: that one goes back.
  if ((await readFile(aside, 'utf8')) !== stale.text) {
    await link(aside, fileIn(dataFolder)).catch(() => undefined);
  }
  await rm(aside, { force: true });
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'postmaster.pid');
}
