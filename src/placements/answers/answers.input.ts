import { IdField, TextField, YesNoField } from '../../web/fields/fields.js';
import type { Answer } from './answer.rules.js';

/** Whether mentor and mentee are tied to each other. */
export class TiesInput {
  @YesNoField({ optional: true, description: 'whether mentor and mentee are of one family' })
  familyTie?: boolean;

  @TextField({ max: 500, optional: true, description: 'with a yes: why it is sound all the same' })
  familyTieBecause?: string;

  @YesNoField({ optional: true, description: 'whether the mentor is the mentee’s superior' })
  lineOfCommand?: boolean;

  @TextField({ max: 500, optional: true, description: 'with a yes: why it is sound all the same' })
  lineOfCommandBecause?: string;
}

export class AnswersInput extends TiesInput {
  @YesNoField({ optional: true, description: 'whether another scheme pays for the same help already' })
  paidAlready?: boolean;
}

/** As `AnswersInput`, of a placement that is registered. */
export class LaterAnswersInput extends AnswersInput {
  @IdField({
    optional: true,
    description: 'whom the ties are of, refused where it is no mentor of today or later; left out, the next',
  })
  mentorId?: string;
}

/** The answers that were given; an explanation belongs to a yes. */
export function answersIn(input: AnswersInput): Answer[] {
  const { familyTie, lineOfCommand, paidAlready, familyTieBecause, lineOfCommandBecause } = input;
  const asked = [
    { question: 'family-tie' as const, answer: familyTie, explanation: familyTieBecause },
    { question: 'line-of-command' as const, answer: lineOfCommand, explanation: lineOfCommandBecause },
    { question: 'paid-already' as const, answer: paidAlready, explanation: undefined },
  ];
  return asked.flatMap(({ question, answer, explanation }) =>
    answer === undefined ? [] : [{ question, answer, explanation: (answer && explanation) || null }],
  );
}
