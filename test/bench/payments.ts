/** A hundred thousand approved claims become one run and its files: how long it takes, and what memory it needs. */
import { finished } from 'node:stream/promises';
import type { PaymentRunView } from '../../src/payments/runs/payment-run.view.js';
import { PackRun } from '../../src/payments/pack/pack-run.js';
import { ExportRuns } from '../../src/payments/export/export-runs.js';
import { OTHER_PAYER, PAYER } from '../app/staff.js';
import { readyToPay } from '../app/payment-steps.js';
import { startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';
import { fillWithCases } from '../database/many-cases.js';

interface RunFigures {
  payments: number;
  seconds: Record<string, number>;
  /** What the process grew by at most while the files were made, and their size. */
  grownMb: number;
  filesMb: number;
}

const MB = 1_000_000;

async function runOf(placements: number): Promise<RunFigures> {
  const running = await startApp({ now: '2026-11-03T09:00:00Z' });
  try {
    await fillWithCases(running.urls.superuserUrl, { placements, timeEntriesPerPlacement: 1 });
    await ask(
      running.urls.superuserUrl,
      'set session_replication_role = replica', // past the triggers, as what filled the tables
      `update claims set status = 'approved', decided_by = (select id from people limit 1), decided_at = now(),
         legal_basis = 'LAB § 167' where status = 'submitted' and submitted_by <> (select id from people limit 1)`,
      'vacuum analyze',
    );
    await readyToPay(running);
    await ask(running.urls.superuserUrl, `update account_strings set first_month = '2000-01'`);
    const payer = await running.as(PAYER);
    const second = await running.as(OTHER_PAYER);
    const seconds: Record<string, number> = {};
    const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
      const begun = performance.now();
      const answer = await work();
      seconds[what] = (performance.now() - begun) / 1000;
      return answer;
    };

    const input = { throughMonth: '2026-10', dueDay: '2026-11-10' };
    const { id } = await timed('preview', () => payer.make<PaymentRunView>('/api/payment-runs', input));
    await timed('lock', () => payer.make(`/api/payment-runs/${id}/lock`));
    const before = process.memoryUsage().rss;
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 50);
    await timed('release', () => second.make(`/api/payment-runs/${id}/release`));
    await timed('files', () => running.app.get(ExportRuns).wake());
    const personId = await idOf(running.urls.superuserUrl, PAYER);
    await timed('pack', () => packed(running.app.get(PackRun), id, personId));
    clearInterval(watch);
    const run = await payer.read<PaymentRunView>(`/api/payment-runs/${id}`);
    if (run.status !== 'exported') throw new Error(`the run is ${run.status}`);
    const bytes = run.files.reduce((sum, file) => sum + file.bytes, 0);
    return { payments: run.payments, seconds, grownMb: (most - before) / MB, filesMb: bytes / MB };
  } finally {
    await running.close();
  }
}

async function idOf(superuserUrl: string, email: string): Promise<string> {
  const [person] = await ask<{ id: string }>(superuserUrl, `select id from people where email = '${email}'`);
  return person?.id ?? '';
}

/** An audit pack is made and read to its end. */
async function packed(packRun: PackRun, id: string, personId: string): Promise<void> {
  const outcome = await packRun.run(id, { personId, role: 'payer' });
  if ('refused' in outcome || Buffer.isBuffer(outcome.done.zip)) throw new Error('the run is not packed');
  await finished(outcome.done.zip.content.resume());
}

/** A run of a hundred thousand payments, as rates beside one of a tenth, and in seconds and megabytes. */
export async function paymentLines(): Promise<{ lines: [string, number, number][]; told: string[] }> {
  const few = await runOf(5_200);
  const many = await runOf(52_000);
  const rate = ({ payments, seconds }: RunFigures, what: string) => payments / (seconds[what] ?? 1);
  const lines = ['preview', 'lock', 'release', 'files', 'pack'].map((what): [string, number, number] => [
    what,
    rate(many, what),
    rate(few, what),
  ]);
  const whole = Object.values(many.seconds).reduce((sum, seconds) => sum + seconds, 0);
  return {
    lines,
    told: [
      `${many.payments} payments and ${many.filesMb.toFixed(0)} MB of files in ${whole.toFixed(0)} seconds;`,
      `the process grew by ${many.grownMb.toFixed(0)} MB, and by ${few.grownMb.toFixed(0)} MB for ${few.payments} payments.`,
    ],
  };
}
