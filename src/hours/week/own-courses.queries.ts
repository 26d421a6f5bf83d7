import type { SignedIn } from '../../access/sessions/session.queries.js';
import type { Tx } from '../../access/database.js';
import { proposalsAsked } from '../../matching/proposals-asked.queries.js';
import { nextOwnMeetings } from '../../meetings/meeting.queries.js';
import { evaluationsAsked } from '../../placements/evaluations-asked.queries.js';
import { extensionsAsked } from '../../placements/extensions/extensions-asked.queries.js';
import type { OwnSteps } from '../../placements/own-steps.js';
import { recordListLook } from '../../placements/record-case-look.js';
import type { Day } from '../../shared/day.js';
import type { OwnCourse } from './own-courses.rules.js';
import type { MentorsStart } from './week.view.js';

export async function mentorsStart(
  tx: Tx,
  { role }: SignedIn,
  today: Day,
  ownSteps: OwnSteps,
): Promise<MentorsStart> {
  const courses = await ownCourses(tx);
  const items = courses.map(({ id, menteeId }) => ({ id, mentee: { id: menteeId } }));
  await recordListLook(tx, 'page', items, undefined);
  return {
    courses,
    steps: await ownSteps.of(tx, courses, role, today),
    next: await nextOwnMeetings(tx, today),
    proposals: await proposalsAsked(tx, role, today),
    extensions: await extensionsAsked(tx),
    evaluations: await evaluationsAsked(tx),
  };
}

/** The first to begin first, and last those that are over, the newest first. */
function ownCourses(tx: Tx): Promise<OwnCourse[]> {
  return tx.query<OwnCourse[]>(
    `select p.id, p.status, p.run_by as "runBy", p.first_day as "firstDay", p.last_day as "lastDay",
            p.mentee_id as "menteeId", coalesce((select m.name from mentees m where m.id = p.mentee_id), p.reference) as mentee,
            own.first_day as "mentorFromDay"
     from placements p cross join lateral (
       select first_day from mentorships s
       where s.placement_id = p.id and s.mentor_id = any ((select own_mentor_ids())::uuid[])
         and (s.last_day is null or s.last_day >= (select actor_today()))
       order by first_day limit 1) own
     order by p.status in ('ended', 'broken-off', 'withdrawn'),
       case when p.status in ('ended', 'broken-off', 'withdrawn') then p.last_day end desc, p.first_day, p.id
     limit 20`,
  );
}
