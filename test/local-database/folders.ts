import { createHash } from 'node:crypto';
import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { readPostmasterPid } from '../../src/local-database/postmaster-pid.js';
import { goneWithin, isServerOf, signal } from '../../src/local-database/processes.js';

const made: string[] = [];

/** A fresh folder that any user may enter. */
export async function aFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'limstift-test-')));
  await chmod(folder, 0o755);
  made.push(folder);
  return folder;
}

/** Where root keeps the data of a folder that only root may enter. */
export function outsideOf(folder: string): string {
  return `/var/lib/limstift/${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
}

/** The pid of the living server of the folder, or null. */
export async function serverPid(folder: string): Promise<number | null> {
  const dataFolder = join(folder, 'postgres');
  const pid = (await readPostmasterPid(dataFolder))?.pid;
  return pid && (await isServerOf(dataFolder, pid)) ? pid : null;
}

/** Ends a server as a power cut would, so that its postmaster.pid stays. */
export async function killServer(folder: string): Promise<void> {
  const pid = await serverPid(folder);
  if (!pid) return;
  signal(pid, 'SIGKILL');
  await goneWithin(10, pid);
}

/** For `afterEach`: no server and no folder stays. */
export async function removeFolders(): Promise<void> {
  for (const folder of made.splice(0)) {
    for (const place of [folder, outsideOf(folder)]) {
      await killServer(place);
      await rm(place, { recursive: true, force: true, maxRetries: 10 });
    }
  }
}

/** The rows of one statement on a connection of its own. */
export async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url, ssl: false });
  await client.connect();
  try {
    const result = await client.query<Record<string, unknown>>(sql);
    return result.rows;
  } finally {
    await client.end();
  }
}
