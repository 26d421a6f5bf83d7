/** What a scheme says that is read rather than acted on, and what it gives people to do. */
import { ArrayNotEmpty, IsIn, IsOptional, IsString } from 'class-validator';
import { Parts, Rule, WholeNumber, Words } from './rule.js';

export const TOPICS = [
  'subject',
  'benefits',
  'matching',
  'place',
  'roles',
  'confidentiality',
  'not-allowed',
  'problems',
  'stopping',
  'evaluation',
  'money',
] as const;
export type Topic = (typeof TOPICS)[number];

export class Statement extends Rule {
  @IsIn(TOPICS)
  topic: Topic;
}

export const EMPLOYER_PARTS = ['readiness', 'activity', 'follow-up'] as const;
export type EmployerPartKind = (typeof EMPLOYER_PARTS)[number];

/** What the employer does for the scheme: before it begins, along the way, and by the leader for the mentor. */
export class EmployerPart extends Rule {
  @Words()
  code: string;

  @IsIn(EMPLOYER_PARTS)
  kind: EmployerPartKind;
}

export const EXERCISE_KINDS = ['self-reflection', 'dilemma'] as const;
export type ExerciseKind = (typeof EXERCISE_KINDS)[number];

/** A question of an exercise, and how many answers it has room for. */
export class Prompt {
  @Words()
  code: string;

  @Words()
  says: string;

  @WholeNumber(1, 9)
  answers: number;
}

export class Exercise extends Rule {
  @Words()
  code: string;

  @IsIn(EXERCISE_KINDS)
  kind: ExerciseKind;

  @Words()
  title: string;

  @ArrayNotEmpty()
  @Parts(() => Prompt)
  prompts: Prompt[];

  /** What others have seen in a dilemma; shown after one's own answer. */
  @IsOptional()
  @IsString({ each: true })
  points?: string[];
}
