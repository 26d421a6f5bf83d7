/** Cases of the demo data that do not go on today. */
import { ActivatePlacement } from '../cases/activation/activate-placement.js';
import { SayNoHours } from '../hours/say-no-hours.js';
import { PickMentor } from '../placements/handover/pick-mentor.js';
import { MovePlacement } from '../placements/moves/move-placement.js';
import { NoteOutcome } from '../placements/outcomes/note-outcome.js';
import { addDays, addMonths, type Day, monthOf } from '../shared/day.js';
import { addWorkingDays } from '../shared/working-days.js';
import { agree } from './agree.js';
import { type Citizen, grant, register } from './case-steps.js';
import { type DemoSteps, made } from './demo-steps.js';
import type { DemoMentor, DemoWorkplace } from './people-of-the-demo.js';

/** Ended before its time, as the mentee got a job; another mentor took over on the way. No hours were released. */
export async function endedCase(
  demo: DemoSteps,
  place: DemoWorkplace,
  [first, second]: [first: DemoMentor, second: DemoMentor],
  citizen: Citizen,
): Promise<void> {
  const { app, today } = demo;
  const firstDay = addWorkingDays(addDays(today, -90), 0);
  const id = await begun(demo, place, first, citizen, firstDay);
  const takesOver = { mentorId: second.mentorId, firstDay: addWorkingDays(addDays(today, -45), 0) };
  await made(app.get(PickMentor).run(id, takesOver, demo.by(place.leader)));
  const day = addWorkingDays(addDays(today, -12), 0);
  const said = { day, reason: 'Aftalt på et møde: menteen er blevet fastansat.' };
  await made(app.get(MovePlacement).run(id, 'ending', said, demo.by(demo.consultant)));
  await made(app.get(NoteOutcome).run(id, { outcome: 'job', day }, demo.by(demo.consultant)));
  for (let month = monthOf(firstDay); month <= monthOf(day); month = addMonths(month, 1)) {
    await made(app.get(SayNoHours).run(id, month, demo.by(place.leader)));
  }
}

/** On pause, and expected back soon. */
export async function pausedCase(
  demo: DemoSteps,
  place: DemoWorkplace,
  mentor: DemoMentor,
  citizen: Citizen,
): Promise<void> {
  const { app, today } = demo;
  const id = await begun(demo, place, mentor, citizen, addWorkingDays(addDays(today, -28), 0));
  const pause = { day: addDays(today, -7), expectedReturnDay: addDays(today, 14) };
  await made(app.get(MovePlacement).run(id, 'pause', pause, demo.by(demo.consultant)));
}

async function begun(
  demo: DemoSteps,
  place: DemoWorkplace,
  mentor: DemoMentor,
  citizen: Citizen,
  firstDay: Day,
): Promise<string> {
  const id = await register(demo, place, mentor, citizen, firstDay);
  await grant(demo, id, firstDay, 60 * 20);
  await agree(demo, id, { leader: place.leader, mentor: mentor.mentor });
  await made(demo.app.get(ActivatePlacement).run(id, demo.by(demo.consultant)));
  return id;
}
