/**
 * One app at a time holds the data folder. The hold is a lock of a database session, so it falls away
 * by itself when the app dies, however it dies.
 */
import type { Client } from 'pg';
import { AlreadyRunning } from './cannot-start.js';
import { isRunning, pause } from './processes.js';

const LOCK = 1_818_848_627; // "lims"

export function holderName(): string {
  return `limstift holder ${process.pid}`;
}

/** Takes the hold for as long as the connection lives; throws AlreadyRunning when a living app has it. */
export async function holdFolder(client: Client, folder: string): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [LOCK]);
    if (rows[0]?.held) return;

    const holder = await currentHolder(client);
    if (holder && (await isRunning(holder.pid))) throw new AlreadyRunning(folder, holder.pid);
    // The app is dead, and the server is about to notice.
    if (holder) await client.query('select pg_terminate_backend($1)', [holder.backend]);
    await pause(20);
  }
}

async function currentHolder(client: Client): Promise<{ pid: number; backend: number } | null> {
  const { rows } = await client.query<{ backend: number; application_name: string }>(
    `select a.pid as backend, a.application_name
       from pg_locks l
       join pg_stat_activity a on a.pid = l.pid
       join pg_database d on d.oid = l.database and d.datname = current_database()
      where l.locktype = 'advisory' and l.granted and l.classid = 0 and l.objid = $1`,
    [LOCK],
  );
  const holder = rows[0];
  return holder ? { backend: holder.backend, pid: Number(holder.application_name.split(' ').at(-1)) } : null;
}
