/** A course between two people, run by a coordinator, of a union that pays nobody. */
import { ask } from '../database/ask.js';
import { next } from './made-up-numbers.js';
import { signsIn } from './signs-in.js';
import type { RunningApp } from './start-app.js';

export const COORDINATOR = 'koordinator@limstrup.example';

export interface CourseOfAPair {
  id: string;
  mentorId: string;
  mentorshipId: string;
  mentorEmail: string;
  menteeEmail: string;
}

const GRADUATE = { scheme: 'graduate', firstDay: '2026-10-10', lastDay: '2027-04-09' };

/** Prepared, and not begun. */
export async function aCourseOfAPair(running: RunningApp, course = GRADUATE): Promise<CourseOfAPair> {
  await ask(running.urls.ownerUrl, "update organisation set kind = 'union'");
  const coordinator = await running.as(COORDINATOR);
  const menteeEmail = `mentee${next()}@mail.example`;
  const mentorEmail = `mentor${next()}@mail.example`;
  const mentee = await coordinator.make('/api/mentees/without-cpr', {
    name: 'Dina Dimittend',
    email: menteeEmail,
  });
  const mentor = await coordinator.make('/api/mentors', {
    kind: 'volunteer',
    name: 'Freja Frivillig',
    email: mentorEmail,
    qualifications: 'Ti år på et museum',
  });
  const { id } = await coordinator.make('/api/placements', {
    ...course,
    menteeId: mentee.id,
    mentorId: mentor.id,
    purpose: 'At finde fodfæste',
    tasks: 'At dele erfaring fra faget',
  });
  await signsIn(running, mentorEmail);
  await signsIn(running, menteeEmail);
  const [mentorship] = await ask<{ id: string }>(
    running.urls.superuserUrl,
    `select id from mentorships where placement_id = '${id}'`,
  );
  return { id, mentorId: mentor.id, mentorshipId: mentorship?.id ?? '', mentorEmail, menteeEmail };
}
