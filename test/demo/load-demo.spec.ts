import { jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { emailsOf } from '../../src/demo/accounts.js';
import { loadDemo } from '../../src/demo/load-demo.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

jest.setTimeout(240_000);

class Crash extends Error {}

/** The app until its use cases have been called so many times. */
function crashingAfter(calls: number, app: INestApplicationContext): INestApplicationContext {
  let left = calls;
  return new Proxy(app, {
    get(target, name: keyof INestApplicationContext) {
      if (name !== 'get') return target[name];
      return (what: { name: string }) => {
        if (/^(?!Database|Clock)/.test(what.name) && left-- <= 0) throw new Crash();
        return target.get(what as never);
      };
    },
  });
}

async function rowCounts(running: RunningApp): Promise<Record<string, number>> {
  const tables = await ask<{ name: string }>(
    running.urls.ownerUrl,
    `select tablename as name from pg_tables where schemaname = 'public'`,
  );
  const counts = await ask<Record<string, number>>(
    running.urls.ownerUrl,
    `select ${tables.map(({ name }) => `(select count(*)::int from ${name}) as ${name}`).join(', ')}`,
  );
  return counts[0] ?? {};
}

describe('the demo data', () => {
  let whole: RunningApp;
  let cut: RunningApp;
  beforeAll(async () => {
    whole = await startApp({ demo: true });
    cut = await startApp({ empty: true });
  });
  afterAll(async () => {
    await whole.close();
    await cut.close();
  });

  it('go on where a crash cut them short, however often it does', async () => {
    let crashes = 0;
    for (let calls = 1; ; calls += 6) {
      cut.clock.set(`2026-11-03T09:${String(crashes).padStart(2, '0')}:00Z`);
      const loading = loadDemo(crashingAfter(calls, cut.app));
      const isDone = await loading.catch((error: unknown) => {
        if (error instanceof Crash) return false;
        throw error;
      });
      if (isDone) break;
      crashes += 1;
    }

    expect(crashes).toBeGreaterThan(5);
    expect(await rowCounts(cut)).toEqual(await rowCounts(whole));
  });

  it('let every account in', async () => {
    for (const email of emailsOf('municipality')) await expect(cut.as(email)).resolves.toBeDefined();
  });

  it('have a case that is on pause, and one that has ended and came to something', async () => {
    for (const [email, ended] of [
      ['konsulent@limstrup.example', 4],
      ['leder@limstrup.example', 2],
    ] as const) {
      const client = await whole.as(email);
      const of = async (status: string) =>
        (await client.read<{ items: { id: string }[] }>(`/api/placements?status=${status}`)).items;
      expect([(await of('paused')).length, (await of('ended')).length]).toEqual([1, ended]);
    }
    const outcomes = await ask(whole.urls.ownerUrl, 'select outcome from placement_outcomes');
    expect(outcomes).toEqual(Array.from({ length: 4 }, () => ({ outcome: 'job' })));
  });

  it('have a letter that is printed, and letters that are chosen to be made', async () => {
    const { letter_deliveries, letter_batches, letter_batch_items } = await rowCounts(whole);
    expect([letter_deliveries, letter_batches]).toEqual([1, 1]);
    expect(letter_batch_items).toBeGreaterThan(2);
  });

  it('are loaded once', async () => {
    const before = await rowCounts(whole);
    expect(await loadDemo(whole.app)).toBe(false);
    expect(await rowCounts(whole)).toEqual(before);
  });
});
