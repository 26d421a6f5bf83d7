import { ChoiceField, MonthField, TextField, WholeNumberField } from '../../web/fields/fields.js';
import { type Word, WORDS } from './word.rules.js';

export class HoursWordsInput {
  @MonthField({ description: 'whose unanswered hours are right, all of them' })
  month: string;

  @TextField({ max: 40, optional: true, description: 'of the list that was read' })
  version?: string;
}

export class TimeEntryWordInput {
  @ChoiceField(WORDS, { empty: 'Vælg, om timerne passer.' })
  word: Word;

  @TextField({ max: 1000, optional: true, description: 'what was different, with `disputed` alone' })
  text?: string;
}

/** As `TimeEntryWordInput`, with the version that was read. */
export class ReadTimeEntryWordInput extends TimeEntryWordInput {
  @WholeNumberField({ from: 1, to: 999_999_999 })
  version: number;
}
