/** How far somebody may reach into a table, in words that a test can hold against the database. */
import type { Row } from './row-facts.js';

/** `all`: rows of every case; `own`: rows of the own cases, or one's own. Who is not named may not. */
export interface Reach {
  all?: string[];
  own?: string[];
}

export interface Expected {
  /** Where the heading is not the table itself. */
  table?: string;
  /** What the row has for this line that the table's usual row has not. */
  row?: Row;
  select?: Reach;
  insert?: Reach;
  update?: Reach;
  delete?: Reach;
  /** The columns that may be updated, by the kind of view. */
  columns?: Partial<Record<'staff' | 'party' | 'system', string>>;
}

/** Whoever is asking. */
export const SELF = 'self';

export const READERS = ['consultant', 'caseworker', 'payer', 'coordinator', 'auditor'];
export const STAFF = [...READERS, 'administrator'];
export const WORKERS = ['consultant', 'caseworker'];
export const PARTIES = ['leader', 'mentor', 'mentee'];
export const EVERYBODY = [...STAFF, ...PARTIES];

export const READ_AND_WORKED_ON = { select: { all: READERS }, insert: { all: WORKERS } };
/** Columns that name whoever does it: nobody writes there in another's name. */
export const IN_ONE_S_OWN_NAME = new Set([
  'actor_person_id',
  'annulled_by',
  'answered_by',
  'applied_by',
  'asked_by',
  'assessed_by',
  'author_id',
  'by_person_id',
  'checked_by',
  'chosen_by',
  'created_by',
  'drawn_by',
  'given_by',
  'received_by',
  'set_by',
  'taken_back_by',
  'released_by',
  'locked_by',
  'lifted_by',
  'held_by',
  'cancelled_by',
  'built_by',
  'issued_by',
  'marked_by',
  'noted_by',
  'moved_by',
  'posted_by',
  'published_by',
  'proposed_by',
  'registered_by',
  'reopened_by',
  'reported_by',
  'requested_by',
  'said_by',
  'seen_by',
  'settled_by',
  'submitted_by',
  'uploaded_by',
  'wished_by',
  'withdrawn_by',
]);
