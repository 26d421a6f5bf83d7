import { AT, id, LEADING, MENTORING, PLACEMENT, type RowOf } from './row-facts.js';

const MENTORSHIP = id(38);
const MEETING = id(110);
const OF_MEETING = { meeting_id: MEETING, mentorship_id: MENTORSHIP };

export const MEETING_ROWS: RowOf[] = [
  [
    'first_contacts',
    {
      mentorship_id: MENTORSHIP,
      placement_id: PLACEMENT,
      day: '2026-10-05',
      created_by: MENTORING,
      created_at: AT,
    },
  ],
  [
    'meetings',
    {
      id: MEETING,
      placement_id: PLACEMENT,
      mentorship_id: MENTORSHIP,
      kind: 'ordinary',
      day: '2026-10-12',
      starts_at: '14:00',
      minutes: 90,
      status: 'planned',
      created_at: AT,
    },
  ],
  [
    'meeting_moves',
    {
      ...OF_MEETING,
      position: 1,
      move: 'planned',
      day: '2026-10-12',
      starts_at: '14:00',
      minutes: 90,
      form: 'in-person',
      place: 'Kantinen',
      absent: null,
      by_role: 'mentor',
      created_by: MENTORING,
      created_at: AT,
    },
  ],
  [
    'meeting_agendas',
    { ...OF_MEETING, position: 1, text: 'Hvad jeg vil nå', author_id: LEADING, created_at: AT },
  ],
  [
    'meeting_notes',
    { id: id(111), ...OF_MEETING, is_shared: true, text: 'Det gik godt', author_id: LEADING, created_at: AT },
  ],
  [
    'trying_out_answers',
    {
      mentorship_id: MENTORSHIP,
      by_role: 'mentor',
      goes_on: true,
      answered_by: MENTORING,
      answered_at: AT,
    },
  ],
];
