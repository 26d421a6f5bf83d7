/** What is asked before a placement is registered, and what an answer leads to. Knows no database and no clock. */
export const QUESTIONS = ['family-tie', 'line-of-command', 'paid-already'] as const;
export type Question = (typeof QUESTIONS)[number];

export interface Answer {
  question: Question;
  answer: boolean;
  explanation: string | null;
}

export type AnswerRefusal =
  { because: 'answer-missing'; question: Question } | { because: 'explanation-missing'; question: Question };

/** A mentor whom nobody has picked yet has no ties. */
export function questionsOf(mentorId: string | null): Question[] {
  return mentorId === null ? ['paid-already'] : [...QUESTIONS];
}

/**
 * No law keeps a relative or a superior from being the mentor: the consultant judges it, and says why it is
 * sound (forvaltningsloven § 3 is of those who decide, not of mentors).
 */
export function answerRefusals(questions: Question[], answers: Answer[]): AnswerRefusal[] {
  return questions.flatMap((question): AnswerRefusal[] => {
    const given = answers.find((one) => one.question === question);
    if (given === undefined) return [{ because: 'answer-missing', question }];
    const isToBeExplained = given.answer && question !== 'paid-already' && given.explanation === null;
    return isToBeExplained ? [{ because: 'explanation-missing', question }] : [];
  });
}

/** The same help is not paid twice: no other answer lets the placement be registered. */
export function isStoppedBy(answers: Answer[]): boolean {
  return answers.some(({ question, answer }) => question === 'paid-already' && answer);
}

/** What whoever goes on should know. */
export function warningsIn(answers: Answer[]): Answer[] {
  return answers.filter(({ question, answer }) => question !== 'paid-already' && answer);
}
