/** What is asked of a placement and its mentor, and what an answer leads to. Knows no database and no clock. */
import type { OrganiserRole } from '../../schemes/scheme.rules.js';

export const QUESTIONS = ['family-tie', 'line-of-command', 'paid-already'] as const;
export type Question = (typeof QUESTIONS)[number];

export interface Answer {
  question: Question;
  answer: boolean;
  explanation: string | null;
}

/** An answer with whom it is of, who gave it and when. */
export interface GivenAnswer extends Answer {
  /** Null where it is of the placement, whoever is the mentor. */
  mentorId: string | null;
  byName: string;
  answeredAt: Date;
}

export type AnswerRefusal =
  { because: 'answer-missing'; question: Question } | { because: 'explanation-missing'; question: Question };

/** What is asked of a mentor. */
export const TIES: Question[] = ['family-tie', 'line-of-command'];

/** A mentor whom nobody has picked yet has no ties, and nobody is paid for what a coordinator runs. */
export function questionsOf(mentorId: string | null, runBy: OrganiserRole = 'consultant'): Question[] {
  const isPaid = runBy === 'consultant';
  return QUESTIONS.filter((question) => (isOfMentor(question) ? mentorId !== null : isPaid));
}

/** The rest is of the placement, whoever is the mentor. */
export function isOfMentor(question: Question): boolean {
  return question !== 'paid-already';
}

/** Everything that is asked must be answered, and what is to be explained, explained. */
export function answerRefusals(questions: Question[], answers: Answer[]): AnswerRefusal[] {
  return questions.flatMap((question): AnswerRefusal[] => {
    const given = answers.find((one) => one.question === question);
    return given === undefined ? [{ because: 'answer-missing', question }] : unexplained([given]);
  });
}

/**
 * No law keeps a relative or a superior from being the mentor: whoever picks the mentor judges it, and says
 * why it is sound (forvaltningsloven § 3 is of those who decide, not of mentors).
 */
export function unexplained(answers: Answer[]): AnswerRefusal[] {
  return answers
    .filter(({ question, answer, explanation }) => answer && isOfMentor(question) && explanation === null)
    .map(({ question }) => ({ because: 'explanation-missing', question }));
}

/** The same help is not paid twice: no other answer lets the placement be registered. */
export function isStoppedBy(answers: Answer[]): boolean {
  return answers.some(({ question, answer }) => question === 'paid-already' && answer);
}

/** What whoever goes on should know. */
export function warningsIn(answers: Answer[]): Answer[] {
  return answers.filter(({ question, answer }) => isOfMentor(question) && answer);
}

/** The answers that are of this mentor, or of the placement. */
export function answersOfMentor(answers: GivenAnswer[], mentorId: string | null): GivenAnswer[] {
  return answers.filter((answer) => answer.mentorId === null || answer.mentorId === mentorId);
}

/** The answers alone, as an event tells them: what explains them describes people. */
export function yesAndNo(answers: Answer[]): Record<string, boolean> {
  return Object.fromEntries(answers.map(({ question, answer }) => [question, answer]));
}
