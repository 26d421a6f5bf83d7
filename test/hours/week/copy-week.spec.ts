import { CopyWeek, planFor, versionOfPlan } from '../../../src/hours/week/copy-week.js';
import { mentorsWeek } from '../../../src/hours/week/week.queries.js';
import { ChangedMeanwhile } from '../../../src/web/version.js';
import { daysOfWeek } from '../../../src/onboarding/onboarding.rules.js';
import type { Actor } from '../../../src/access/actor.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

const MONDAY = '2026-11-02';

let running: RunningApp;
let placement: ActivePlacement;
let mentor: Actor;

beforeAll(async () => {
  running = await startApp({ now: '2026-11-06T18:00:00Z' });
});
beforeEach(async () => {
  placement = await aPlacement(running);
  const { id } = await placement.mentor.read<{ id: string }>('/api/me');
  mentor = { personId: id, role: 'mentor' };
  await write('2026-10-26');
  await write('2026-10-27');
});
afterAll(() => running.close());

const write = (day: string) =>
  placement.mentor.make(`/api/placements/${placement.id}/time-entries`, {
    day,
    start: '09:00',
    minutes: 60,
    activity: 'meeting',
  });
const planSeen = () =>
  running.database.asActor(mentor, async (tx) =>
    versionOfPlan(planFor(await mentorsWeek(tx, daysOfWeek(MONDAY)), running.clock.now())),
  );
const copy = (plan: string) => running.app.get(CopyWeek).run(MONDAY, plan, mentor);
const daysWritten = async () =>
  (
    await ask<{ day: string }>(
      running.urls.ownerUrl,
      `select day::text from time_entries where placement_id = '${placement.id}' order by day`,
    )
  ).map(({ day }) => day);

it('writes the week again, with an event for each line', async () => {
  expect(await copy(await planSeen())).toEqual({ done: 2 });

  expect(await daysWritten()).toEqual(['2026-10-26', '2026-10-27', '2026-11-02', '2026-11-03']);
  const events = await ask(
    running.urls.ownerUrl,
    `select from audit_events where placement_id = '${placement.id}' and what = 'time-entry.written'`,
  );
  expect(events).toHaveLength(4);
});

it('writes nothing that was not shown', async () => {
  const plan = await planSeen();
  await write('2026-10-28');

  await expect(copy(plan)).rejects.toThrow(ChangedMeanwhile);
  expect(await daysWritten()).toEqual(['2026-10-26', '2026-10-27', '2026-10-28']);
});

it('is done once', async () => {
  await copy(await planSeen());

  expect(await copy(await planSeen())).toEqual({ refused: [{ because: 'nothing-to-copy' }] });
});
