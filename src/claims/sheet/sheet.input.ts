import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { ChoiceField, IdField, MonthField, TextField, YesNoField } from '../../web/fields/fields.js';
import { type Answer, ANSWERS } from './sheet.rules.js';

/** As many placements as one sheet shows. */
export const PLACEMENTS_PER_SHEET = 25;

export class AnswerInput {
  @IdField()
  placementId: string;

  @ChoiceField(ANSWERS, { empty: 'Vælg, hvad du svarer for forløbet.' })
  answer: Answer;

  /** The version of the claim that the leader saw. */
  @TextField({ max: 40, optional: true })
  seen?: string;
}

export class SheetAnswersInput {
  @MonthField()
  month: string;

  @Type(() => AnswerInput)
  @IsArray({ message: 'Der er ingen forløb at svare for.' })
  @ArrayMaxSize(PLACEMENTS_PER_SHEET)
  @ValidateNested({ each: true })
  answers: AnswerInput[];

  @YesNoField({ optional: true })
  declaration?: boolean;

  /** Where in the month the placements begin, of a leader who has more than one sheet shows. */
  @TextField({ max: 200, optional: true })
  fra?: string;
}
