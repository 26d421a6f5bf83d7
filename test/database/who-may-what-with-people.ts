/** Who may do what with the rows of people, sign-in, what happened, rules and those who take part. */
import { type Expected, EVERYBODY, PARTIES, READ_AND_WORKED_ON, READERS, STAFF, WORKERS } from './reach.js';
import { PLACEMENT } from './row-facts.js';

const SIGN_IN = { select: { all: ['system'] }, insert: { all: ['system'] }, update: { all: ['system'] } };
export const WITH_PEOPLE_AND_RULES: Record<string, Expected> = {
  // People and sign-in
  people: {
    select: { all: [...STAFF, 'system'], own: PARTIES },
    insert: { all: ['administrator', 'system'] },
    update: { all: ['administrator'] },
    columns: { staff: 'deactivated_at email name phone version' },
  },
  person_roles: {
    select: { all: [...STAFF, 'system'], own: PARTIES },
    insert: { all: ['administrator', 'system'] },
    delete: { all: ['administrator'] },
  },
  person_passwords: { ...SIGN_IN, columns: { system: 'hash set_at' } },
  person_invitations: {
    ...SIGN_IN,
    insert: { all: ['system', 'administrator'] }, // a consultant for parties alone: see invitations.spec.ts
    delete: { all: ['system'] },
    columns: { system: 'used_at' },
  },
  sessions: { ...SIGN_IN, delete: { all: ['system'] }, columns: { system: 'active_role revoked_at' } },
  sign_in_attempts: { ...SIGN_IN, delete: { all: ['system'] }, columns: { system: 'succeeded' } },
  idempotency_keys: {
    select: { own: EVERYBODY, all: ['system'] },
    insert: { own: EVERYBODY },
    update: { own: EVERYBODY },
    delete: { all: ['system'] },
    columns: { staff: 'result', party: 'result' },
  },

  // What happened, and who looked
  'audit_events of a case': {
    table: 'audit_events',
    row: { placement_id: PLACEMENT },
    select: { all: READERS },
    insert: { all: [...EVERYBODY, 'system'] },
  },
  'audit_events outside cases': {
    table: 'audit_events',
    row: { placement_id: null },
    select: { all: STAFF },
    insert: { all: [...EVERYBODY, 'system'] },
  },
  audit_event_facts: { select: { all: READERS }, insert: { all: [...EVERYBODY, 'system'] } },
  access_log: { select: { all: ['auditor'] }, insert: { all: EVERYBODY } },

  // The organisation and its rules
  organisation: {
    select: { all: [...EVERYBODY, 'system'] },
    insert: { all: ['administrator', 'system'] },
    update: { all: ['administrator'] },
    columns: { staff: 'city email logo_png kind version name phone postcode street unit website' },
  },
  // A proposal; who decides on it: see ceilings.spec.ts.
  parameters: {
    select: { all: STAFF },
    insert: { all: ['administrator'] },
    update: { all: ['administrator'] },
    columns: { staff: 'created_at decided_at decided_because decided_by first_day status value version' },
  },
  letter_wordings: { select: { all: STAFF }, insert: { all: ['administrator'] } },
  scheme_versions: { select: { all: [...EVERYBODY, 'system'] }, insert: { all: ['system'] } },
  scheme_switches: { select: { all: [...EVERYBODY, 'system'] }, insert: { all: ['administrator'] } },

  // A mentor's own, until a fellow mentor is let in: see preparation.spec.ts
  exercise_answers: {
    select: { own: ['mentor'] },
    insert: { own: ['mentor'] },
    update: { own: ['mentor'] },
    columns: { party: 'answered_at lines version' },
  },
  exercise_shares: {
    select: { own: ['mentor'] },
    insert: { own: ['mentor'] },
    update: { own: ['mentor'] },
    columns: { party: 'withdrawn_at' },
  },

  // Who takes part; a coordinator changes those of coordinated courses alone: see put-right-by-coordinators.api.spec.ts
  employers: {
    ...READ_AND_WORKED_ON,
    select: { all: READERS, own: PARTIES },
    insert: { all: [...WORKERS, 'coordinator'] },
    update: { all: WORKERS },
    columns: { staff: 'city name postcode street version' },
  },
  workplaces: {
    ...READ_AND_WORKED_ON,
    select: { all: READERS, own: PARTIES },
    insert: { all: [...WORKERS, 'coordinator'] },
    update: { all: WORKERS },
    columns: { staff: 'city name postcode street version' },
  },
  employer_successions: {
    select: { all: READERS, own: PARTIES },
    insert: { all: ['consultant'] },
    update: { all: ['consultant'] },
    columns: { staff: 'annulled_at annulled_because annulled_by' },
  },
  workplace_holdings: { select: { all: READERS, own: PARTIES }, insert: { all: ['consultant'] } },
  leaders: {
    ...READ_AND_WORKED_ON,
    select: { all: READERS, own: PARTIES },
    insert: { all: [...WORKERS, 'coordinator'] },
    update: { all: WORKERS },
    columns: { staff: 'email last_day name person_id phone' },
  },
  mentors: {
    select: { all: READERS, own: PARTIES },
    insert: { all: WORKERS, own: ['leader'] },
    update: { all: WORKERS },
    columns: { staff: 'email name person_id phone' },
  },
  mentor_absences: {
    select: { all: READERS, own: ['leader', 'mentor'] },
    insert: { all: WORKERS, own: ['leader', 'mentor'] },
    delete: { all: WORKERS, own: ['leader', 'mentor'] },
  },
  mentees: {
    ...READ_AND_WORKED_ON,
    select: { all: READERS, own: PARTIES },
    insert: { all: [...WORKERS, 'coordinator'] },
    update: { all: WORKERS },
    columns: { staff: 'name person_id version' },
  },
  mentee_cpr_numbers: { select: { all: WORKERS }, insert: { all: WORKERS } },
  mentee_particulars: {
    select: { all: WORKERS, own: ['mentee'] },
    insert: { all: WORKERS },
    update: { all: WORKERS },
    columns: { staff: 'address_protected city email phone postcode street target_group' },
  },
};
