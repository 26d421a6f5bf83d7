import { randomUUID } from 'node:crypto';
import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import type { Day } from '../../shared/day.js';
import { PlacementAnswer } from './placement-answer.entity.js';
import { type Answer, type GivenAnswer, isOfMentor, yesAndNo } from './answer.rules.js';

/** Keeps answers beside earlier ones, each with what it is of. Lock the placement first. */
export async function keepAnswers(
  tx: Tx,
  { placementId, mentorshipId }: { placementId: string; mentorshipId: string | null },
  answers: Answer[],
  by: Actor,
  now: Date,
): Promise<void> {
  const kept = answers.filter(({ question }) => mentorshipId !== null || !isOfMentor(question));
  if (kept.length === 0) return;
  const [last] = await tx.query<{ position: number }[]>('select answers_of_placement($1) as position', [
    placementId,
  ]);
  await tx.insert(
    PlacementAnswer,
    kept.map((answer, at) => ({
      ...answer,
      id: randomUUID(),
      placementId,
      mentorshipId: isOfMentor(answer.question) ? mentorshipId : null,
      position: (last?.position ?? 0) + at + 1,
      answeredBy: by.personId,
      answeredAt: now,
    })),
  );
}

export function tellOfAnswers(tx: Tx, placementId: string, answers: Answer[]): Promise<void> {
  const details = yesAndNo(answers);
  return recordEvent(tx, { what: 'placement.answered', subjectId: placementId, placementId, details });
}

/** A mentor of today or of a later day, with the first such days of theirs. */
export interface ComingMentor {
  mentorshipId: string;
  id: string;
  name: string;
  firstDay: Day;
}

export function mentorsFrom(tx: Tx, placementId: string, today: Day): Promise<ComingMentor[]> {
  return tx.query<ComingMentor[]>(
    `select * from (
       select distinct on (m.id) s.id as "mentorshipId", m.id, m.name, s.first_day as "firstDay"
       from mentorships s join mentors m on m.id = s.mentor_id
       where s.placement_id = $1 and (s.last_day is null or s.last_day >= $2) order by m.id, s.first_day) each
     order by "firstDay"`,
    [placementId, today],
  );
}

/** The newest answer to each question: of the placement, and of each mentor of today or of a later day. */
export function answersInForce(tx: Tx, placementId: string, today: Day): Promise<GivenAnswer[]> {
  return tx.query<GivenAnswer[]>(
    `select question, answer, explanation, "mentorId", "answeredAt", "byName" from (
       select distinct on (s.mentor_id, question) question, answer, explanation, position,
         s.mentor_id as "mentorId", answered_at as "answeredAt",
         (select name from people where id = answered_by) as "byName"
       from placement_answers a left join mentorships s on s.id = a.mentorship_id
       where a.placement_id = $1 and (a.mentorship_id is null or exists (
         select from mentorships n where n.placement_id = $1 and n.mentor_id = s.mentor_id
           and (n.last_day is null or n.last_day >= $2)))
       order by s.mentor_id, question, position desc) newest
     order by position`,
    [placementId, today],
  );
}
