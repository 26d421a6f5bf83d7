/** Who may do what with agreements and declarations. */
import { type Expected, PARTIES, READERS, WORKERS } from './reach.js';
import { MENTOR, PAPER } from './row-facts.js';

const ORGANISERS = ['consultant', 'caseworker', 'coordinator'];
const MOVES = 'content_sha256 facts in_force_at mentor_id over_at sent_at sent_by status';
const COLUMNS = { staff: MOVES, party: MOVES };
const WORDS = { staff: 'parts written', party: 'parts written' };
const OF_THE_PAIR = { parties: ['mentor', 'mentee'], mentor_id: MENTOR };

export const WITH_AGREEMENTS: Record<string, Expected> = {
  mentor_declarations: { select: { all: READERS, own: PARTIES }, insert: { own: ['mentor'] } },
  'mentor_declarations on paper': {
    table: 'mentor_declarations',
    row: { way: 'paper', paper_id: PAPER },
    select: { all: READERS, own: PARTIES },
    insert: { all: WORKERS },
  },
  agreements: {
    select: { all: READERS, own: ['leader'] },
    insert: { all: ORGANISERS },
    update: { all: ORGANISERS, own: ['leader'] },
    columns: COLUMNS,
  },
  'agreements of the citizen': {
    table: 'agreements',
    row: { parties: ['mentee', 'organiser'] },
    select: { all: READERS, own: ['mentee'] },
    insert: { all: ORGANISERS },
    update: { all: ORGANISERS, own: ['mentee'] },
    columns: COLUMNS,
  },
  'agreements of the pair': {
    table: 'agreements',
    row: OF_THE_PAIR,
    select: { all: READERS, own: ['mentor', 'mentee'] },
    insert: { own: ['mentor', 'mentee'] },
    update: { own: ['mentor', 'mentee'] },
    columns: COLUMNS,
  },
  agreement_contents: {
    select: { all: READERS, own: ['leader'] },
    insert: { all: ORGANISERS },
    update: { all: ORGANISERS },
    columns: WORDS,
  },
  agreement_signatures: { select: { all: READERS, own: ['leader'] }, insert: { own: ['leader'] } },
};
