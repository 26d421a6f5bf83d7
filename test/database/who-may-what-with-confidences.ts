/** Who may do what with what is told, reported and evaluated in a case. */
import { type Expected, PARTIES, READERS } from './reach.js';

const FOLLOW_UP = ['consultant', 'caseworker', 'coordinator'];

export const WITH_CONFIDENCES: Record<string, Expected> = {
  // `all`: what one wrote oneself stays one's own, whatever the case.
  concerns: {
    select: { all: ['mentee'], own: ['consultant'] },
    insert: { own: ['mentee'] },
    update: { own: ['consultant'] },
    columns: { staff: 'closed_at closed_by read_at read_by' },
  },
  concern_subjects: { select: { own: ['mentee', 'consultant'] }, insert: { own: ['mentee'] } },
  concern_answers: { select: { own: ['mentee', 'consultant'] }, insert: { own: ['consultant'] } },
  conflicts: {
    select: { all: READERS, own: PARTIES },
    insert: { all: FOLLOW_UP, own: PARTIES },
  },
  conflict_assessments: {
    select: { all: READERS, own: ['mentor', 'mentee'] },
    insert: { all: ['consultant', 'coordinator'] },
  },
  evaluations: {
    select: { all: [...FOLLOW_UP, 'mentee'] },
    insert: { own: ['mentee'] },
  },
  'evaluations of the mentor': {
    table: 'evaluations',
    row: { author_role: 'mentor' },
    select: { all: [...FOLLOW_UP, 'mentor'] },
    insert: { own: ['mentor'] },
  },
  course_evaluations: { select: { all: READERS }, insert: { all: FOLLOW_UP } },
  leader_follow_ups: { select: { all: READERS, own: ['leader'] }, insert: { own: ['leader'] } },
  employer_activities: {
    select: { all: READERS, own: ['leader'] },
    insert: { all: FOLLOW_UP, own: ['leader'] },
  },
  employer_readiness: { select: { all: READERS }, insert: { all: ['consultant', 'coordinator'] } },
};
