import { In, IsNull } from 'typeorm';
import type { Tx } from '../../access/database.js';
import type { Exercise } from '../../schemes/rule/practice.js';
import type { Scheme } from '../../schemes/scheme.js';
import { schemesBy, schemesInUse } from '../../schemes/scheme.queries.js';
import { found } from '../../shared/not-found.js';
import { isForMentors } from './exercise.rules.js';
import { ExerciseAnswer } from './exercise-answer.entity.js';
import { ExerciseShare } from './exercise-share.entity.js';

export interface ExerciseOfScheme {
  scheme: Scheme;
  exercise: Exercise;
}

/**
 * The exercises of the schemes that the organisation runs, and of one's own placements by the version that came
 * last: a mentor prepares before the first placement too.
 */
export async function exercisesForMentors(tx: Tx): Promise<ExerciseOfScheme[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select distinct on (v.code) v.id from placements p join scheme_versions v on v.id = p.scheme_version_id
     order by v.code, v.version desc`,
  );
  const own = await schemesBy(
    tx,
    rows.map(({ id }) => id),
  );
  const schemes = new Map(
    [...(await schemesInUse(tx)).map(({ scheme }) => scheme), ...own.values()].map((one) => [one.code, one]),
  );
  return [...schemes.values()].flatMap((scheme) =>
    scheme.exercises.filter(isForMentors).map((exercise) => ({ scheme, exercise })),
  );
}

export async function findExercise(tx: Tx, scheme: string, code: string): Promise<ExerciseOfScheme> {
  const all = await exercisesForMentors(tx);
  return found(
    all.find((one) => one.scheme.code === scheme && one.exercise.code === code),
    'exercise',
  );
}

/** One's own; what others share is not among them. */
export function ownAnswers(tx: Tx, personId: string): Promise<ExerciseAnswer[]> {
  return tx.findBy(ExerciseAnswer, { personId });
}

export async function findOwnAnswer(
  tx: Tx,
  personId: string,
  scheme: string,
  exercise: string,
): Promise<ExerciseAnswer | null> {
  return tx.findOneBy(ExerciseAnswer, { personId, scheme, exercise });
}

/** Those who may be let in: mentors of the same workplace, or of the same scheme where there is none. */
export function fellowMentors(tx: Tx): Promise<{ id: string; personId: string; name: string }[]> {
  return tx.query('select id, person_id as "personId", name from fellow_mentors() order by name, id');
}

/** Whom an answer is shared with now. */
export function openShares(tx: Tx, answerId: string): Promise<ExerciseShare[]> {
  return tx.find(ExerciseShare, {
    where: { answerId, withdrawnAt: IsNull() },
    order: { sharedAt: 'asc', id: 'asc' },
  });
}

/** A share of one's own that is not withdrawn, held until commit. */
export async function lockOwnShare(tx: Tx, id: string, personId: string): Promise<ExerciseShare> {
  const share = await tx.findOne(ExerciseShare, {
    where: { id, sharedBy: personId, withdrawnAt: IsNull() },
    lock: { mode: 'for_no_key_update' },
  });
  return found(share, 'share');
}

export interface SharedAnswer {
  shareId: string;
  answer: ExerciseAnswer;
}

/** What fellow mentors let this person read, the newest first. */
export async function answersSharedWith(tx: Tx, personId: string): Promise<SharedAnswer[]> {
  const shares = await tx.find(ExerciseShare, {
    where: { withdrawnAt: IsNull() },
    order: { sharedAt: 'desc', id: 'desc' },
  });
  const fromOthers = shares.filter(({ sharedBy }) => sharedBy !== personId);
  const answers = await tx.findBy(ExerciseAnswer, { id: In(fromOthers.map(({ answerId }) => answerId)) });
  return fromOthers.flatMap(({ id, answerId }) => {
    const answer = answers.find((one) => one.id === answerId);
    return answer === undefined ? [] : [{ shareId: id, answer }];
  });
}
