import { randomUUID } from 'node:crypto';
import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { nextInPlace } from '../mentorship.queries.js';
import { Mentorship } from '../mentorship.entity.js';
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

/** The newest answer to each question: of the placement, and of its mentor of the day, or the next. */
export async function answersInForce(tx: Tx, placementId: string, today: Day): Promise<GivenAnswer[]> {
  const mentorship = await nextInPlace(tx, Mentorship, placementId, today);
  return tx.query<GivenAnswer[]>(
    `select distinct on (question) question, answer, explanation, answered_at as "answeredAt",
       (select name from people where id = answered_by) as "byName"
     from placement_answers
     where placement_id = $1 and (mentorship_id is null or mentorship_id = $2)
     order by question, position desc`,
    [placementId, mentorship?.id ?? null],
  );
}
