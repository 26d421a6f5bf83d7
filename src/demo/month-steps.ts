/** What a month of a case of the demo data is made of. */
import type { Actor } from '../access/actor.js';
import { ProposeWageCost } from '../grants/wage-costs/propose-wage-cost.js';
import { WriteTimeEntry } from '../hours/entry/write-time-entry.js';
import { addDays, type Day, firstDayOfMonth, type Month, monthOf } from '../shared/day.js';
import { type DemoSteps, made } from './demo-steps.js';
import type { DemoMentor } from './people-of-the-demo.js';

export function proposeWageCost(
  demo: DemoSteps,
  proposer: Actor,
  placementId: string,
  firstDay: Day,
): Promise<string> {
  const input = {
    firstDay,
    wage: { amountOre: 32_000_00, per: 'month' as const },
    employmentPercent: 100,
    holidayPay: { percent: 12.5 },
    pension: { percent: 10 },
    other: { amountOre: 350 },
  };
  return made(demo.app.get(ProposeWageCost).run(placementId, input, demo.by(proposer)));
}

/** Early in the morning, so that the rest of the mentor's day is free for those who try things out. */
export async function writeHour(
  demo: DemoSteps,
  mentor: DemoMentor,
  placementId: string,
  day: Day,
): Promise<void> {
  const input = { day, start: '06:45', minutes: 60, activity: 'job-training' as const };
  await made(demo.app.get(WriteTimeEntry).run(placementId, input, demo.by(mentor.mentor)));
}

/** The last two that are over. */
export function monthsBefore(today: Day): [Month, Month] {
  const last = monthOf(addDays(firstDayOfMonth(monthOf(today)), -1));
  return [monthOf(addDays(firstDayOfMonth(last), -1)), last];
}
