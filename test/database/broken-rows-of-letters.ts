import { between, type Case, tooLong, unknown } from './breaking.js';
import { id, PLACEMENT } from './row-facts.js';

export const LETTER_CASES: Case[] = [
  unknown('recipient_role_is_known', 'letters', 'recipient_role'),
  unknown('direction_of_letter_is_known', 'letters', 'direction'),
  unknown('letter_about_is_known', 'letters', 'about'),
  {
    name: 'a_letter_says_what_it_is_about',
    table: 'letters',
    good: { about_id: PLACEMENT, recipient_id: id(9001) },
    bad: { recipient_id: null },
  },
  tooLong('occasion_is_short', 'letters', 'occasion', 10),
  between('wording_name_is_plain', 'letter_wordings', 'name', 'hearing', '../hearing'),
  between('wording_version_is_positive', 'letter_wordings', 'version', 1, 0),
  tooLong('wording_is_not_too_long', 'letter_wordings', 'source', 40_000),
];
