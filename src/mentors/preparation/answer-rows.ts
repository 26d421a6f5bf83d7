/** The boxes of an exercise, one after another: a question has as many as it has room for answers. */
import type { Prompt } from '../../schemes/rule/practice.js';
import type { AnswerLine } from './exercise.rules.js';

export interface AnswerRow {
  /** Its number on the page, from 0. */
  at: number;
  prompt: string;
  question: string;
  /** Which answer to the question it is, from 1, and of how many. */
  answer: number;
  of: number;
}

export function answerRows(prompts: readonly Prompt[]): AnswerRow[] {
  return prompts
    .flatMap(({ code, says, answers }) =>
      Array.from({ length: answers }, (_, answer) => ({
        prompt: code,
        question: says,
        answer: answer + 1,
        of: answers,
      })),
    )
    .map((row, at) => ({ ...row, at }));
}

/** What was answered, in its boxes as they are first filled in. */
export function typedRows(rows: readonly AnswerRow[], lines: readonly AnswerLine[]): Record<string, string> {
  return Object.fromEntries(
    rows.map(({ at, prompt, answer }) => {
      const texts = lines.filter((line) => line.prompt === prompt);
      return [`lines.${at}.text`, texts[answer - 1]?.text ?? ''];
    }),
  );
}
