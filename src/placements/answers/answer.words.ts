import type { Said } from '../../web/problems/said.js';
import type { PlacementRefusal } from '../placement.rules.js';
import { placementRefusalInDanish } from '../placement.words.js';
import type { Answer, AnswerRefusal, Question } from './answer.rules.js';

/** The field of the form, and of the input. */
export function fieldOfQuestion(question: Question): 'familyTie' | 'lineOfCommand' | 'paidAlready' {
  switch (question) {
    case 'family-tie':
      return 'familyTie';
    case 'line-of-command':
      return 'lineOfCommand';
    case 'paid-already':
      return 'paidAlready';
  }
}

/** In a word or two. */
export function aboutInDanish(question: Question): string {
  switch (question) {
    case 'family-tie':
      return 'Familie';
    case 'line-of-command':
      return 'Chef';
    case 'paid-already':
      return 'Anden ordning';
  }
}

export function questionInDanish(question: Question): string {
  switch (question) {
    case 'family-tie':
      return 'Er mentor og mentee i familie med hinanden?';
    case 'line-of-command':
      return 'Er mentoren menteens chef?';
    case 'paid-already':
      return 'Betaler en anden ordning allerede for den samme hjælp?';
  }
}

/** Why it is asked, and what a yes means. */
export function reasonOfQuestion(question: Question): string {
  switch (question) {
    case 'family-tie':
      return 'Loven siger ikke nej, men det kan være svært at sige fra over for et familiemedlem. Ved ja skriver du, hvorfor det er forsvarligt.';
    case 'line-of-command':
      return 'Menteen skal kunne tale frit med sin mentor. Ved ja skriver du, hvorfor det er forsvarligt.';
    case 'paid-already':
      return 'Fx personlig assistance. Kommunen betaler ikke to gange for den samme hjælp.';
  }
}

export function answerRefusalInDanish({ because, question }: AnswerRefusal): Said {
  const field = fieldOfQuestion(question);
  switch (because) {
    case 'answer-missing':
      return { field, detail: `Svar ja eller nej: ${questionInDanish(question)}` };
    case 'explanation-missing':
      return {
        field: `${field}Because`,
        detail: `${aboutInDanish(question)}: Skriv, hvorfor det er forsvarligt, at det er denne mentor. Ellers skal du vælge en anden.`,
      };
  }
}

/** Of somebody who picks a mentor, and is asked. */
export function pickRefusalInDanish(refusal: PlacementRefusal | AnswerRefusal): Said {
  switch (refusal.because) {
    case 'answer-missing':
    case 'explanation-missing':
      return answerRefusalInDanish(refusal);
    default:
      return placementRefusalInDanish(refusal);
  }
}

/** As the form is filled in. */
export function answersTyped(answers: Answer[]): Record<string, string | null> {
  return Object.fromEntries(
    answers.flatMap(({ question, answer, explanation }) => {
      const field = fieldOfQuestion(question);
      return [
        [field, String(answer)],
        [`${field}Because`, explanation],
      ];
    }),
  );
}
