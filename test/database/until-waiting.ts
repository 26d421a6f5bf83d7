import { setTimeout as delay } from 'node:timers/promises';
import { ask } from './ask.js';

/** Holds on until so many transactions of the database wait for a lock. */
export async function untilWaiting(superuserUrl: string, count: number): Promise<void> {
  for (;;) {
    const [row] = await ask<{ waiting: number }>(
      superuserUrl,
      `select count(*)::int as waiting from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (row?.waiting === count) return;
    await delay(10);
  }
}
