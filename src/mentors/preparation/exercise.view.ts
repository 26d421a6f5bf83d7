import { ApiProperty } from '@nestjs/swagger';
import type { ExerciseFacts, ExercisesFacts, SharedFacts } from './exercise.facts.js';
import type { AnswerLine } from './exercise.rules.js';

export class AnswerLineView {
  @ApiProperty({ description: 'the code of the question; its words where somebody else answered' })
  prompt: string;

  @ApiProperty()
  text: string;
}

export class ExerciseListedView {
  @ApiProperty({ description: 'the code of the scheme' })
  scheme: string;

  @ApiProperty()
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  answeredAt: string | null;
}

export class SharedListedView {
  @ApiProperty({ format: 'uuid', description: 'of the share' })
  id: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'string', nullable: true })
  from: string | null;
}

export class ExercisesView {
  @ApiProperty({ type: () => [ExerciseListedView] })
  items: ExerciseListedView[];

  @ApiProperty({ type: () => [SharedListedView], description: 'what fellow mentors share with the asker' })
  shared: SharedListedView[];
}

export class QuestionView {
  @ApiProperty()
  code: string;

  @ApiProperty()
  says: string;

  @ApiProperty({ description: 'how many answers it has room for' })
  answers: number;
}

export class OpenShareView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'string', nullable: true })
  name: string | null;
}

export class FellowMentorView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

export class ExerciseView {
  @ApiProperty()
  scheme: string;

  @ApiProperty()
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty()
  says: string;

  @ApiProperty({ type: () => [QuestionView] })
  prompts: QuestionView[];

  @ApiProperty({ type: () => [AnswerLineView], description: "the asker's own" })
  lines: AnswerLineView[];

  @ApiProperty({
    type: [String],
    nullable: true,
    description: 'what others have seen in a dilemma; null until the asker has answered',
  })
  points: string[] | null;

  @ApiProperty({ type: () => [OpenShareView] })
  shares: OpenShareView[];

  @ApiProperty({ type: () => [FellowMentorView], description: 'whom it can be shared with, and is not yet' })
  fellows: FellowMentorView[];
}

export class SharedExerciseView {
  @ApiProperty()
  title: string;

  @ApiProperty({ type: 'string', nullable: true })
  from: string | null;

  @ApiProperty({ type: () => [AnswerLineView] })
  answers: AnswerLineView[];
}

export function exercisesView({ exercises, shared }: ExercisesFacts): ExercisesView {
  return {
    items: exercises.map(({ scheme, code, title, answeredAt }) => ({
      scheme: scheme.code,
      code,
      title,
      answeredAt: answeredAt?.toISOString() ?? null,
    })),
    shared: shared.map(({ shareId, title, from }) => ({ id: shareId, title, from })),
  };
}

export function exerciseView(facts: ExerciseFacts): ExerciseView {
  const { scheme, code, title, says, rows, form, points, shares, fellows } = facts;
  const lines = rows.flatMap(({ at, prompt }): AnswerLine[] => {
    const text = form.typed[`lines.${at}.text`] ?? '';
    return text === '' ? [] : [{ prompt, text }];
  });
  const prompts = rows
    .filter(({ answer }) => answer === 1)
    .map(({ prompt, question, of }) => ({ code: prompt, says: question, answers: of }));
  return { scheme: scheme.code, code, title, says, prompts, lines, points, shares, fellows };
}

export function sharedExerciseView({ title, from, answers }: SharedFacts): SharedExerciseView {
  return { title, from, answers };
}
