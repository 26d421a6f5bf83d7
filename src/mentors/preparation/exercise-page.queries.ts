import type { Tx } from '../../access/database.js';
import type { Fault } from '../../web/problems/said.js';
import { found } from '../../shared/not-found.js';
import { type Filled, filledWith } from '../../web/form/filled.js';
import type { ExerciseFacts, ExercisesFacts, SharedFacts } from './exercise.facts.js';
import {
  answersSharedWith,
  exercisesForMentors,
  fellowMentors,
  findExercise,
  findOwnAnswer,
  openShares,
  ownAnswers,
} from './exercise.queries.js';
import { pointsShown } from './exercise.rules.js';
import { answerRows, type AnswerRow, typedRows } from './answer-rows.js';

/** All exercises of a mentor, and what fellow mentors let them read. */
export async function exercisesFacts(tx: Tx, personId: string): Promise<ExercisesFacts> {
  const exercises = await exercisesForMentors(tx);
  const answers = await ownAnswers(tx, personId);
  const fellows = await fellowMentors(tx);
  const shared = await answersSharedWith(tx, personId);
  return {
    exercises: exercises.map(({ scheme, exercise }) => ({
      scheme: { code: scheme.code, name: scheme.name },
      code: exercise.code,
      kind: exercise.kind,
      title: exercise.title,
      answeredAt:
        answers.find((one) => one.scheme === scheme.code && one.exercise === exercise.code)?.answeredAt ??
        null,
    })),
    shared: shared.map(({ shareId, answer }) => ({
      shareId,
      title: titleOf(exercises, answer),
      from: fellows.find((one) => one.personId === answer.personId)?.name ?? null,
    })),
  };
}

export async function exerciseFacts(
  tx: Tx,
  personId: string,
  scheme: string,
  code: string,
  again: Filled | null,
  shareFaults: Fault[],
): Promise<ExerciseFacts> {
  const { scheme: own, exercise } = await findExercise(tx, scheme, code);
  const answer = await findOwnAnswer(tx, personId, scheme, code);
  const shares = answer ? await openShares(tx, answer.id) : [];
  const fellows = await fellowMentors(tx);
  const isOpen = (id: string) => shares.some(({ mentorId }) => mentorId === id);
  const rows = answerRows(exercise.prompts);
  return {
    scheme: { code: own.code, name: own.name },
    code,
    title: exercise.title,
    kind: exercise.kind,
    says: exercise.says,
    source: exercise.source,
    rows,
    form: again ?? filledWith(typedRows(rows, answer?.lines ?? [])),
    isAnswered: answer !== null,
    points: pointsShown(exercise, answer?.lines ?? null),
    shares: shares.map(({ id, mentorId }) => ({
      id,
      name: fellows.find((one) => one.id === mentorId)?.name ?? null,
    })),
    fellows: fellows.filter(({ id }) => !isOpen(id)).map(({ id, name }) => ({ id, name })),
    shareFaults,
  };
}

/** What a fellow mentor lets this person read. */
export async function sharedFacts(
  tx: Tx,
  personId: string,
  shareId: string,
): Promise<SharedFacts & { authorId: string }> {
  const all = await answersSharedWith(tx, personId);
  const { answer } = found(
    all.find((one) => one.shareId === shareId),
    'share',
  );
  const exercises = await exercisesForMentors(tx);
  const fellows = await fellowMentors(tx);
  const exercise = exercises.find(
    (one) => one.scheme.code === answer.scheme && one.exercise.code === answer.exercise,
  )?.exercise;
  const rows = answerRows(exercise?.prompts ?? []);
  return {
    authorId: answer.personId,
    title: titleOf(exercises, answer),
    from: fellows.find((one) => one.personId === answer.personId)?.name ?? null,
    answers: answer.lines.map(({ prompt, text }) => ({ prompt: questionOf(rows, prompt), text })),
  };
}

function titleOf(
  exercises: Awaited<ReturnType<typeof exercisesForMentors>>,
  { scheme, exercise }: { scheme: string; exercise: string },
): string {
  const known = exercises.find((one) => one.scheme.code === scheme && one.exercise.code === exercise);
  return known?.exercise.title ?? 'En øvelse';
}

function questionOf(rows: AnswerRow[], prompt: string): string {
  return rows.find((row) => row.prompt === prompt)?.question ?? 'Svar';
}
