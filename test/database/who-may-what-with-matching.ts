/** Who may do what with applications and proposals. */
import type { Expected } from './reach.js';
import { NEIGHBOUR } from './row-facts.js';

const READ = ['coordinator', 'auditor'];
const APPLIED_WITH = 'about closed_at competences fields forms languages regions shows version';

export const WITH_MATCHING: Record<string, Expected> = {
  applications: {
    select: { all: READ, own: ['mentor'] },
    insert: { all: ['coordinator'] },
    update: { all: ['coordinator'], own: ['mentor'] },
    columns: { staff: APPLIED_WITH, party: APPLIED_WITH },
  },
  proposals: {
    select: { all: READ, own: ['mentor'] },
    insert: { all: ['coordinator'] },
    update: { all: ['coordinator'], own: ['mentor'] },
    columns: {
      staff: 'asked_day placement_id status version',
      party: 'asked_day second_asked_day status version',
    },
  },
  'proposals that wait for the second': {
    table: 'proposals',
    row: { status: 'second-asked', second_asked_day: '2026-10-02' },
    select: { all: READ, own: ['mentor'] },
    update: { all: ['coordinator'] },
    columns: {
      staff: 'asked_day placement_id status version',
      party: 'asked_day second_asked_day status version',
    },
  },
  proposal_words: { select: { all: READ, own: ['mentor'] }, insert: { own: ['mentor'] } },
  'proposal_words of the other': {
    table: 'proposal_words',
    row: { created_by: NEIGHBOUR },
    select: { all: READ },
  },
  'proposal_words of the coordinator': {
    table: 'proposal_words',
    row: { by_role: 'coordinator', says: 'reply', to_role: 'mentor' },
    select: { all: READ, own: ['mentor'] },
    insert: { all: ['coordinator'] },
  },
};
