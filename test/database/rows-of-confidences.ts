/** What is told, reported and evaluated in a case. */
import {
  AT,
  CITIZEN,
  CONCERN,
  CONFLICT,
  CONSULTANT,
  id,
  LEADING,
  MENTOR,
  PLACEMENT,
  type RowOf,
} from './row-facts.js';

export const CONFIDENCE_ROWS: RowOf[] = [
  [
    'concerns',
    {
      id: CONCERN,
      placement_id: PLACEMENT,
      reader_roles: ['consultant'],
      text: 'Vi bliver uvenner',
      author_id: CITIZEN,
      author_role: 'mentee',
      written_at: AT,
    },
  ],
  ['concern_subjects', { id: id(81), concern_id: CONCERN, mentor_id: MENTOR }],
  [
    'concern_answers',
    { id: id(82), concern_id: CONCERN, text: 'Jeg ringer', author_id: CONSULTANT, written_at: AT },
  ],
  [
    'conflicts',
    {
      id: CONFLICT,
      placement_id: PLACEMENT,
      mentor_id: MENTOR,
      kind: 'family-tie',
      description: 'De er fætre',
      reported_by: CITIZEN,
      reported_at: AT,
    },
  ],
  [
    'conflict_assessments',
    {
      conflict_id: CONFLICT,
      placement_id: PLACEMENT,
      mentor_id: MENTOR,
      outcome: 'goes-on-with-conditions',
      text: 'Lederen følger op hver uge',
      assessed_by: CONSULTANT,
      assessed_at: AT,
    },
  ],
  [
    'evaluations',
    {
      id: id(84),
      placement_id: PLACEMENT,
      mentor_id: MENTOR,
      author_id: CITIZEN,
      author_role: 'mentee',
      kind: 'end',
      month: '2026-10',
      cooperation: 4,
      benefit: 5,
      support: 3,
      recommends: true,
      written_at: AT,
    },
  ],
  [
    'course_evaluations',
    { placement_id: PLACEMENT, goal: 'partly', lessons: 'Mere tid', author_id: CONSULTANT, written_at: AT },
  ],
  [
    'leader_follow_ups',
    {
      id: id(85),
      placement_id: PLACEMENT,
      mentor_id: MENTOR,
      day: '2026-10-12',
      parts: ['backing'],
      author_id: LEADING,
      written_at: AT,
    },
  ],
  [
    'employer_activities',
    {
      id: id(86),
      placement_id: PLACEMENT,
      code: 'dialogue',
      day: '2026-10-12',
      arranged_by: 'shop-steward',
      author_id: LEADING,
      written_at: AT,
    },
  ],
];
