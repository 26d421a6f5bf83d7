/** What the demo's municipality paid last year, and the sample that it has drawn of it. */
import { Database } from '../access/database.js';
import { ActivatePlacement } from '../cases/activation/activate-placement.js';
import { DecideWageCost } from '../grants/wage-costs/decide-wage-cost.js';
import { SayNoHours } from '../hours/say-no-hours.js';
import { nextBankDay } from '../payments/bank-days.rules.js';
import { ExportRuns } from '../payments/export/export-runs.js';
import { SettleRun } from '../payments/receipts/settle-run.js';
import { BuildRun } from '../payments/runs/build-run.js';
import { LockRun } from '../payments/runs/lock-run.js';
import { ReleaseRun } from '../payments/runs/release-run.js';
import { AssessSampledClaim } from '../payments/sampling/assess-sampled-claim.js';
import { DocumentSampledClaim } from '../payments/sampling/document-sampled-claim.js';
import { DrawSample } from '../payments/sampling/draw-sample.js';
import { sampledClaimsOf } from '../payments/sampling/sample.queries.js';
import { MovePlacement } from '../placements/moves/move-placement.js';
import { NoteOutcome } from '../placements/outcomes/note-outcome.js';
import { addDays, addMonths, type Day, firstDayOfMonth, type Month, monthOf } from '../shared/day.js';
import { addWorkingDays } from '../shared/working-days.js';
import { agree } from './agree.js';
import { asOf } from './as-of.js';
import { type Citizen, grant, register } from './case-steps.js';
import { approveClaim, claimMonth } from './claim-steps.js';
import { type DemoSteps, made } from './demo-steps.js';
import { proposeWageCost, writeHour } from './month-steps.js';
import type { DemoMentor, DemoWorkplace } from './people-of-the-demo.js';
import { confirmMonth } from './say-of-hours.js';

export interface PaidLastYear {
  place: DemoWorkplace;
  mentor: DemoMentor;
  citizen: Citizen & { email: string };
}

const HOURS = 6;
const ANSWERS = [
  'Lønsedlen for oktober og mentorens kalender ligger på forløbet.',
  'Vagtplanen og lønsedlen ligger på forløbet.',
];

/** One claim of each of three employers, paid in one run; the courses ended before the year did. */
export async function payLastYear(demo: DemoSteps, paid: PaidLastYear[]): Promise<void> {
  const year = Number(demo.today.slice(0, 4)) - 1;
  const month = `${year}-10`;
  const claimed = `${year}-11-03`;
  const dueDay = nextBankDay(addDays(claimed, 7));
  const ids: string[] = [];
  let runId = '';
  await asOf(demo, claimed, async () => {
    for (const one of paid) ids.push(await claimOf(demo, one, month));
    runId = await sendRun(demo, month, dueDay);
  });
  await asOf(demo, dueDay, () => made(demo.app.get(SettleRun).run(runId, demo.by(demo.payer))));
  const ended = nextBankDay(`${year}-12-01`);
  await asOf(demo, ended, async () => {
    for (const [at, { place }] of paid.entries()) await endCourse(demo, ids[at] ?? '', place, ended);
  });
}

async function claimOf(
  demo: DemoSteps,
  { place, mentor, citizen }: PaidLastYear,
  month: Month,
): Promise<string> {
  const firstDay = addWorkingDays(firstDayOfMonth(month), 0);
  const id = await register(demo, place, mentor, citizen, firstDay);
  await grant(demo, id, firstDay, 60 * 20);
  await agree(demo, id, { leader: place.leader, mentor: mentor.mentor });
  await made(demo.app.get(ActivatePlacement).run(id, demo.by(demo.consultant)));
  const costId = await proposeWageCost(demo, place.leader, id, firstDay);
  const approved = { outcome: 'approved' as const };
  await made(demo.app.get(DecideWageCost).run(costId, approved, demo.by(demo.caseworker)));
  for (let at = 1; at <= HOURS; at += 1) {
    await writeHour(demo, mentor, id, addWorkingDays(firstDayOfMonth(month), at));
  }
  const claimId = await claimMonth(demo, place.leader, id, month);
  await confirmMonth(demo, id, month, citizen);
  await approveClaim(demo, claimId);
  return id;
}

/** Released by the second who pays; its files are made at once. */
async function sendRun(demo: DemoSteps, throughMonth: Month, dueDay: Day): Promise<string> {
  const { app } = demo;
  const id = await made(app.get(BuildRun).run({ throughMonth, dueDay }, demo.by(demo.payer)));
  await made(app.get(LockRun).run(id, null, demo.by(demo.payer)));
  await made(app.get(ReleaseRun).run(id, demo.by(demo.otherPayer)));
  await app.get(ExportRuns).wake();
  return id;
}

async function endCourse(demo: DemoSteps, id: string, { leader }: DemoWorkplace, day: Day): Promise<void> {
  const { app } = demo;
  const said = { day, reason: 'Aftalt på et møde: menteen er blevet fastansat.' };
  await made(app.get(MovePlacement).run(id, 'ending', said, demo.by(demo.consultant)));
  await made(app.get(NoteOutcome).run(id, { outcome: 'job', day }, demo.by(demo.consultant)));
  for (const month of [addMonths(monthOf(day), -1), monthOf(day)]) {
    await made(app.get(SayNoHours).run(id, month, demo.by(leader)));
  }
}

/** One claim waits for its employer, one for whoever assesses it, and one was found to be in order. */
export async function drawSample(demo: DemoSteps, paid: PaidLastYear[]): Promise<void> {
  const { app } = demo;
  const year = Number(demo.today.slice(0, 4)) - 1;
  const draw = { year, sharePercent: 10, seed: `limstrup-${year}` };
  const id = await made(app.get(DrawSample).run(draw, demo.by(demo.payer)));
  const { items } = await app.get(Database).asActor(demo.payer, (tx) => sampledClaimsOf(tx, id, {}));
  const drawnOf = (at: number) => items[at]?.id ?? '';
  for (const [at, answer] of ANSWERS.entries()) {
    const leader = paid[at + 1]?.place.leader ?? demo.payer;
    await made(app.get(DocumentSampledClaim).run(drawnOf(at + 1), { answer }, demo.by(leader)));
  }
  const inOrder = { outcome: 'accepted' as const, words: 'Timer og løn passer med papirerne.' };
  await made(app.get(AssessSampledClaim).run(drawnOf(2), inOrder, demo.by(demo.otherCaseworker)));
}
