import { between, type Case, type Pair, tooLong, unknown } from './breaking.js';
import { id } from './row-facts.js';

export const MEETING_CASES: Case[] = [
  unknown('meeting_kind_is_known', 'meetings', 'kind'),
  unknown('meeting_status_is_known', 'meetings', 'status'),
  between('meeting_lasts_within_a_day', 'meetings', 'minutes', 1440, 1441),
  unknown('move_of_meeting_is_known', 'meeting_moves', 'move'),
  between('move_lasts_within_a_day', 'meeting_moves', 'minutes', 1, 0),
  unknown('meeting_form_is_known', 'meeting_moves', 'form'),
  tooLong('meeting_place_is_short', 'meeting_moves', 'place', 500),
  unknown('absent_is_known', 'meeting_moves', 'absent', { move: 'no-show', absent: 'both' }),
  unknown('mover_is_of_the_pair', 'meeting_moves', 'by_role'),
  between('who_stayed_away_is_said', 'meeting_moves', 'absent', null, 'both'),
  tooLong('agenda_is_short', 'meeting_agendas', 'text', 4000),
  tooLong('meeting_note_is_short', 'meeting_notes', 'text', 4000),
  unknown('tried_out_by_the_pair', 'trying_out_answers', 'by_role'),
];

export const MEETING_PAIRS: Pair[] = [
  {
    name: 'one_clarification_meeting_per_mentorship',
    table: 'meetings',
    first: { kind: 'clarification' },
    second: { id: id(112) },
    beside: { status: 'cancelled' },
  },
];
