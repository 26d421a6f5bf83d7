/** What became of the course: how it moved, and what came of it. */
import {
  AT,
  CITIZEN,
  CONSULTANT,
  id,
  MENTEE,
  MENTOR,
  MENTORING,
  PLACEMENT,
  type RowOf,
} from './row-facts.js';

export const COURSE_ROWS: RowOf[] = [
  [
    'extension_wishes',
    {
      id: id(140),
      placement_id: PLACEMENT,
      mentorship_id: id(38),
      last_day: '2027-06-30',
      wished_by: MENTORING,
      wished_by_role: 'mentor',
      wished_at: AT,
      outcome: 'agreed',
      settled_by: CITIZEN,
      settled_at: AT,
      last_day_before: '2027-03-31',
    },
  ],
  [
    'open_list_consents',
    {
      id: id(141),
      mentorship_id: id(38),
      by_role: 'mentor',
      given_by: MENTORING,
      given_at: AT,
      withdrawn_at: null,
    },
  ],
  ['extensions_seen', { wish_id: id(140), seen_by: CONSULTANT, seen_at: AT }],
  [
    'placement_move_accounts',
    { move_id: id(74), move: 'stop', moved_by: MENTORING, actor_role: 'mentor', reason: null },
  ],
  [
    'placement_move_accounts',
    { move_id: id(76), move: 'pause', moved_by: CONSULTANT, actor_role: 'consultant' },
  ],
  [
    'placement_moves',
    { id: id(74), placement_id: PLACEMENT, position: 1, move: 'stop', day: '2027-03-31', moved_at: AT },
  ],
  [
    'hours_taken_out',
    {
      time_entry_id: id(216),
      placement_id: PLACEMENT,
      move_id: id(74),
      mentor_id: MENTOR,
      day: '2027-04-05',
      starts_at: '2027-04-05T08:00:00+02:00',
      ends_at: '2027-04-05T09:00:00+02:00',
      minutes: 60,
      activity: 'introduction',
    },
  ],
  [
    'placement_outcomes',
    {
      id: id(130),
      placement_id: PLACEMENT,
      outcome: 'job',
      day: '2027-04-01',
      noted_by: CONSULTANT,
      noted_at: AT,
    },
  ],
  // It was wrong, and taken back, so that everybody else is alive.
  [
    'deaths',
    {
      id: id(520),
      placement_id: PLACEMENT,
      mentee_id: MENTEE,
      person_id: CITIZEN,
      day: '2026-09-30',
      told_by: 'Lederen',
      registered_by: CONSULTANT,
      registered_at: AT,
      taken_back_at: AT,
      taken_back_by: CONSULTANT,
      taken_back_because: 'Det var en anden',
    },
  ],
  ['placement_stops_seen', { move_id: id(74), seen_by: CONSULTANT, seen_at: AT }],
];
