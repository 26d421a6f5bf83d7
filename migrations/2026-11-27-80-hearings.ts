import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hearingKept, heardFirst, HEARING_QUESTIONS } from './hearings-kept.js';
import { actorIs, ownPlacement, protect, READS_CASES, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const STANDS_APART = `not person_takes_part(placement_id, ${SELF})`;
const SUBJECTS = `('grant', 'claim', 'correction')`;
const ABOUT = `('refusal', 'revocation', 'ending', 'correction')`;
/** A representative reads what is written to the mentee where they receive the mentee's letters. */
const HEARD = `${ownPlacement()} and (party = 'leader' and ${actorIs('leader')}
  or party = 'mentee' and ${actorIs('mentee')} and may_receive_letters_of(placement_id))`;
const LEADS = `${ownPlacement()} and ${actorIs('leader')}`;
const ANSWER = ['answer', 'answered_at', 'answered_by', 'answered_day', 'answered_way'];

/** A party is heard before something is decided against them (fvl. § 19), or it is written down why not. */
export class Hearings1795770000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table hearings (
         id uuid constraint hearings_pk primary key,
         placement_id uuid not null constraint placement_of_hearing references placements,
         subject_kind text not null constraint hearing_subject_is_known check (subject_kind in ${SUBJECTS}),
         subject_id uuid not null,
         about text not null constraint heard_about_is_known check (about in ${ABOUT}),
         party text not null constraint heard_party_is_known check (party in ('leader', 'mentee')),
         intended jsonb not null,
         says text not null constraint what_is_intended_is_said check (length(says) > 0),
         facts text not null constraint heard_facts_are_said check (length(facts) between 1 and 4000),
         sent_by uuid not null constraint sender_of_hearing references people,
         sent_at timestamptz not null,
         deadline_day date not null,
         answer text constraint hearing_answer_is_short check (length(answer) between 1 and 4000),
         answered_at timestamptz,
         answered_by uuid constraint answerer_of_hearing references people,
         answered_day date,
         answered_way text constraint way_of_answering_is_known
           check (answered_way in ('in-app', 'letter', 'mail', 'phone', 'in-person')),
         constraint hearing_ends_after_it_is_sent
           check (deadline_day > (sent_at at time zone 'Europe/Copenhagen')::date),
         constraint an_answer_says_by_whom_when_and_how
           check (num_nonnulls(answer, answered_at, answered_by, answered_day, answered_way) in (0, 5)))`,
      'create index hearings_of_placement on hearings (placement_id)',
      'create index hearings_of_subject on hearings (subject_id, about, sent_at)',
      'create index hearings_by_sender on hearings (sent_by)',
      'create index hearings_by_answerer on hearings (answered_by)',

      `create table hearing_waivers (
         id uuid constraint hearing_waivers_pk primary key,
         placement_id uuid not null constraint placement_of_hearing_waiver references placements,
         subject_kind text not null constraint waived_subject_is_known check (subject_kind in ${SUBJECTS}),
         subject_id uuid not null,
         about text not null constraint waived_about_is_known check (about in ${ABOUT}),
         because text not null constraint waiver_reason_is_known
           check (because in ('party-gave-the-facts', 'party-asked-for-it', 'exempt-by-law')),
         words text constraint waiver_words_are_short check (length(words) between 1 and 2000),
         written_by uuid not null constraint writer_of_hearing_waiver references people,
         written_at timestamptz not null,
         constraint one_waiver_per_decision unique (subject_id, about),
         constraint an_exemption_is_said_in_words check (because <> 'exempt-by-law' or words is not null))`,
      'create index hearing_waivers_of_placement on hearing_waivers (placement_id)',
      'create index hearing_waivers_by_writer on hearing_waivers (written_by)',
      `create trigger hearing_waivers_never_change before update or delete or truncate on hearing_waivers
         for each statement execute function refuse_change()`,

      ...HEARING_QUESTIONS,
      ...hearingKept(),
      ...heardFirst(),

      ...protect('hearings', {
        staff: {
          select: READS_CASES,
          insert: `${actorIs('caseworker')} and sent_by = ${SELF} and answer is null and ${STANDS_APART}`,
          update: {
            of: ANSWER,
            where: WORKS_ON_CASES,
            check: `${WORKS_ON_CASES} and answered_by = ${SELF} and answered_way <> 'in-app' and ${STANDS_APART}`,
          },
        },
        party: {
          select: HEARD,
          update: {
            of: ANSWER,
            where: HEARD,
            check: `${HEARD} and answered_by = ${SELF} and answered_way = 'in-app'`,
          },
        },
      }),
      ...protect('hearing_waivers', {
        staff: {
          select: READS_CASES,
          insert: `${actorIs('caseworker')} and written_by = ${SELF} and ${STANDS_APART}`,
        },
      }),

      // Whoever claims may give it up until it is decided.
      claimsOfLeaders("'draft', 'submitted', 'returned', 'hearing'"),
      ...parametersKnown("'wage-cost-ceiling-ore', 'hearing-days', 'complaint-guidance-to-employers'"),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      "delete from parameters where code <> 'wage-cost-ceiling-ore'",
      ...parametersKnown("'wage-cost-ceiling-ore'"),
      claimsOfLeaders("'draft', 'submitted', 'returned'"),
      'drop trigger a_refused_claim_is_heard_first on claims',
      'drop trigger a_refused_line_is_heard_first on claim_lines',
      'drop trigger a_refused_grant_is_heard_first on grants',
      'drop table hearing_waivers',
      'drop table hearings',
      'drop function keep_claims_heard()',
      'drop function keep_grants_heard()',
      'drop function keep_hearing()',
      'drop function keep_hearing_of_its_case()',
      'drop function party_is_heard(uuid, text)',
      'drop function hearing_covers(uuid, text, jsonb)',
      'drop function hearing_waits(text, uuid, text)',
      'drop function placement_of_heard(text, uuid)',
    ]);
  }
}

function claimsOfLeaders(statuses: string): string {
  return `alter policy limstift_party_update on claims using (${LEADS} and status in (${statuses}))`;
}

function parametersKnown(codes: string): string[] {
  return [
    'alter table parameters drop constraint parameter_is_known',
    `alter table parameters add constraint parameter_is_known check (code in (${codes}))`,
  ];
}
