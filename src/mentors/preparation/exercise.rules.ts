/** When an exercise is answered and shared, and what is shown of it. Knows no database and no clock. */
import type { Exercise } from '../../schemes/rule/practice.js';

/** An answer to one of the exercise's questions; a question may have several. */
export interface AnswerLine {
  prompt: string;
  text: string;
}

export type ExerciseRefusal =
  | { because: 'nothing-answered' }
  | { because: 'prompt-unknown' }
  | { because: 'too-many-answers'; most: number };

export type ShareRefusal =
  { because: 'not-answered-yet' } | { because: 'not-a-fellow-mentor' } | { because: 'shared-already' };

export function isForMentors({ for: readers }: Pick<Exercise, 'for'>): boolean {
  return readers === undefined || readers.includes('mentor');
}

/** Every reason at once. An exercise may be answered in part and gone on with. */
export function exerciseRefusals(exercise: Exercise, lines: readonly AnswerLine[]): ExerciseRefusal[] {
  if (lines.length === 0) return [{ because: 'nothing-answered' }];
  const isKnown = lines.every((line) => exercise.prompts.some(({ code }) => code === line.prompt));
  const over = exercise.prompts.find(
    ({ code, answers }) => lines.filter((line) => line.prompt === code).length > answers,
  );
  return [
    ...(isKnown ? [] : [{ because: 'prompt-unknown' as const }]),
    ...(over ? [{ because: 'too-many-answers' as const, most: over.answers }] : []),
  ];
}

/** What others have seen in a dilemma; null until one has answered oneself. */
export function pointsShown(exercise: Exercise, lines: readonly AnswerLine[] | null): string[] | null {
  return lines === null ? null : (exercise.points ?? null);
}

export function shareRefusals(
  answer: { openMentorIds: readonly string[] } | null,
  fellows: readonly { id: string }[],
  mentorId: string,
): ShareRefusal[] {
  if (answer === null) return [{ because: 'not-answered-yet' }];
  if (fellows.every(({ id }) => id !== mentorId)) return [{ because: 'not-a-fellow-mentor' }];
  return answer.openMentorIds.includes(mentorId) ? [{ because: 'shared-already' }] : [];
}
