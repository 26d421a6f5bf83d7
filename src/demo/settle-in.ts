import type { Actor } from '../access/actor.js';
import { CheckIn } from '../onboarding/check-in.js';
import { MarkMilestone } from '../onboarding/mark-milestone.js';
import { addDays, type Day } from '../shared/day.js';
import { addWorkingDays } from '../shared/working-days.js';
import { DEMO_MENTEE } from './accounts.js';
import { type DemoSteps, made } from './demo-steps.js';
import { meet } from './meet.js';
import { actorOf } from './people-of-the-demo.js';

/** Milestones with the working days after which they were reached; the rest is still to come. */
const REACHED: [code: string, workingDays: number, by?: 'leader'][] = [
  ['workplace-shown', 0],
  ['colleagues-met', 1],
  ['practical-matters', 3, 'leader'],
  ['hours-and-breaks', 3],
  ['safety', 4],
  ['first-task-alone', 12],
  ['follow-up-leader', 15, 'leader'],
  ['joins-in', 21],
  ['daily-tasks', 29],
];

/** Days met on time of five planned, and how the mentee says that it goes, week by week. */
const WEEKS: [daysOnTime: number, rating: number][] = [
  [3, 2],
  [4, 3],
  [4, 3],
  [5, 4],
  [5, 4],
];

/** How the demo's mentee settles in at the workplace. */
export async function settleIn(
  demo: DemoSteps,
  { mentor, leader }: { mentor: Actor; leader: Actor },
  placementId: string,
  firstDay: Day,
): Promise<void> {
  const { app } = demo;
  for (const [code, workingDays, by] of REACHED) {
    const mark = { code, day: addWorkingDays(firstDay, workingDays) };
    await made(app.get(MarkMilestone).run(placementId, mark, demo.by(by === 'leader' ? leader : mentor)));
  }
  const mentee = await actorOf(demo, DEMO_MENTEE, 'mentee');
  for (const [week, [daysOnTime, rating]] of WEEKS.entries()) {
    const day = addDays(firstDay, 7 * week);
    const attendance = { day, daysPlanned: 5, daysOnTime };
    await made(app.get(CheckIn).attendance(placementId, attendance, demo.by(mentor)));
    const wellbeing = { day, rating };
    await made(app.get(CheckIn).wellbeing(placementId, wellbeing, demo.by(mentee)));
  }
  await meet(demo, placementId, { mentor, mentee }, firstDay);
}
