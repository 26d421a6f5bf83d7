import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { ExportRuns } from '../../../src/payments/export/export-runs.js';
import type { PaymentRunView } from '../../../src/payments/runs/payment-run.view.js';
import { kill, startVictim } from '../../app/victim.js';
import { lockedRun, readyToPay } from '../../app/payment-steps.js';
import { OTHER_PAYER } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';
import { fillWithCases } from '../../database/many-cases.js';
import { isSuperuser } from '../../database/test-database.js';

jest.setTimeout(600_000);
const NOW = '2026-11-03T09:00:00Z';
const describeOfSuperuser = (await isSuperuser()) ? describe : describe.skip; // to fill past the triggers

let running: RunningApp;
beforeAll(async () => {
  running = await startApp({ now: NOW });
  await readyToPay(running);
  await fillWithCases(running.urls.superuserUrl, { placements: 3_100, timeEntriesPerPlacement: 1 });
  await ask(running.urls.superuserUrl, `update account_strings set first_month = '2000-01'`);
});
afterAll(() => running?.close());

interface Left {
  status: string;
  files: number;
  parts: number;
  finished: number;
}

async function left(id: string): Promise<Left> {
  const [row] = await ask<Left & Record<string, unknown>>(
    running.urls.superuserUrl,
    `select status, (select count(*)::int from payment_files where run_id = r.id) as files,
       (select count(*)::int from payment_file_parts where run_id = r.id) as parts,
       (select count(*)::int from payment_files where run_id = r.id and sha256 is not null) as finished
     from payment_runs r where id = '${id}'`,
  );
  if (row === undefined) throw new Error('the run is gone');
  return row;
}

async function digestsOf(id: string): Promise<string[]> {
  const second = await running.as(OTHER_PAYER);
  const { files } = await second.read<PaymentRunView>(`/api/payment-runs/${id}`);
  for (const { format, sha256, bytes } of files) {
    const file = await second.get(`/api/payment-runs/${id}/files/${format}`);
    expect(file.bytes).toHaveLength(bytes);
    expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(sha256);
  }
  return files.map(({ sha256 }) => sha256);
}

describeOfSuperuser('kill -9 of the app while it makes the files of a run', () => {
  it('leaves whole parts alone, and whoever goes on makes the same two files', async () => {
    const { id, payments } = await lockedRun(running);
    expect(payments).toBeGreaterThan(5_000);
    const seen = new Set<string>();
    await ask(
      running.urls.superuserUrl,
      `update payment_runs set status = 'released', released_at = '${NOW}',
         released_by = (select id from people where email = '${OTHER_PAYER}') where id = '${id}'`,
    );
    // A copy of the app goes on as it starts; each is killed a little later than the one before.
    for (let afterMs = 0; afterMs < 240; afterMs += 40) {
      const victim = await startVictim(running.urls.appUrl, NOW);
      await sleep(afterMs);
      await kill(victim);

      const { status, files, parts } = await left(id);
      seen.add(`${files} files, ${parts} parts`);
      expect([0, 2]).toContain(files);
      if (status === 'exported') break;
      expect(status).toBe('released');
    }
    await running.app.get(ExportRuns).wake();

    expect(await left(id)).toEqual({
      status: 'exported',
      files: 2,
      parts: 2 * Math.ceil(payments / 1000),
      finished: 2,
    });
    const digests = await digestsOf(id);
    expect(new Set(digests).size).toBe(2);
    expect(seen.size).toBeGreaterThan(1);
  });
});
