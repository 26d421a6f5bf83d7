/** As in `broken-rows.ts`, of the mentee's word on hours and of checks. */
import { between, type Case, type Pair, tooLong, unknown } from './breaking.js';
import { id } from './row-facts.js';

export const HOURS_CASES: Case[] = [
  between('words_are_numbered_from_one', 'time_entry_words', 'number', 1, 0),
  unknown('word_is_known', 'time_entry_words', 'word'),
  tooLong('dispute_text_is_short', 'dispute_texts', 'text', 1000),
  between('checks_are_numbered_from_one', 'hours_checks', 'number', 1, 0),
  unknown('how_of_check_is_known', 'hours_checks', 'how'),
  unknown('outcome_of_check_is_known', 'hours_checks', 'outcome'),
  tooLong('note_of_check_is_short', 'hours_checks', 'note', 2000),
];

export const HOURS_PAIRS: Pair[] = [
  {
    name: 'one_check_per_number',
    table: 'hours_checks',
    second: { id: id(101) },
    beside: { number: 2 },
  },
];
