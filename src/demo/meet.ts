import type { Actor } from '../access/actor.js';
import { NoteFirstContact } from '../meetings/first-contact/note-first-contact.js';
import { SendAgenda } from '../meetings/notes/send-agenda.js';
import { WriteMeetingNote } from '../meetings/notes/write-meeting-note.js';
import { PlanMeeting } from '../meetings/plan-meeting.js';
import type { Day } from '../shared/day.js';
import { addWorkingDays } from '../shared/working-days.js';
import { type DemoSteps, made } from './demo-steps.js';

/** Working days from the first day on which the two of the demo data met, and for how many minutes. */
const HELD: [workingDays: number, minutes: number][] = [
  [7, 60],
  [22, 45],
];

const AGENDA = 'Hvordan jeg siger til, når jeg har for meget at lave.\nFerien til jul.';

/** How two of the demo data were first in touch, have met, and are to meet. */
export async function meet(
  demo: DemoSteps,
  placementId: string,
  { mentor, mentee }: { mentor: Actor; mentee: Actor },
  firstDay: Day,
): Promise<void> {
  const { app, today } = demo;
  const meetings = app.get(PlanMeeting);
  const contact = { contactDay: addWorkingDays(firstDay, 2) };
  await made(app.get(NoteFirstContact).run(placementId, contact, demo.by(mentor)));
  for (const [workingDays, minutes] of HELD) {
    const day = addWorkingDays(firstDay, workingDays);
    const held = { day, start: '13:00', minutes, form: 'in-person' as const };
    await made(meetings.register(placementId, held, demo.by(mentor)));
  }
  const next = { day: addWorkingDays(today, 3), start: '13:00', minutes: 60, form: 'video' as const };
  const id = await made(meetings.run(placementId, next, demo.by(mentor)));
  await made(app.get(SendAgenda).run(id, { agenda: AGENDA }, demo.by(mentee)));
  const note = { note: 'Spørg til prøvetiden.', isShared: false };
  await made(app.get(WriteMeetingNote).run(id, note, demo.by(mentor)));
}
