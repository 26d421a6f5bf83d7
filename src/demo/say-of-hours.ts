/** What the demo's mentees say of the mentors' hours. */
import { Database } from '../access/database.js';
import { SayWord } from '../hours/word/say-word.js';
import { hoursAsked } from '../hours/word/word.queries.js';
import type { Month } from '../shared/day.js';
import { DEMO_MENTEE } from './accounts.js';
import { type DemoSteps, made } from './demo-steps.js';
import { actorOf } from './people-of-the-demo.js';

export async function confirmMonth(
  demo: DemoSteps,
  placementId: string,
  month: Month,
  by: { email: string } = DEMO_MENTEE,
): Promise<void> {
  const mentee = await actorOf(demo, by, 'mentee');
  await made(demo.app.get(SayWord).month(placementId, { month }, demo.by(mentee)));
}

/** Of the month's first hours; the rest waits for an answer. */
export async function disputeFirstDay(demo: DemoSteps, placementId: string, month: Month): Promise<void> {
  const mentee = await actorOf(demo, DEMO_MENTEE, 'mentee');
  const [first] = await demo.app.get(Database).asActor(mentee, (tx) => hoursAsked(tx, placementId, month));
  const said = { word: 'disputed' as const, text: 'Morten var til kursus den dag.' };
  await made(demo.app.get(SayWord).one(first?.timeEntryId ?? '', said, demo.by(mentee)));
}
