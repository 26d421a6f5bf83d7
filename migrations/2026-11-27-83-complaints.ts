import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, protect, READS_CASES, WORKS_ON_CASES } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const IS_CASEWORKER = actorIs('caseworker');
const STANDS_APART = `not person_takes_part(placement_id, ${SELF})`;
/** A representative complains where they receive the mentee's letters. */
const COMPLAINS = `${ownPlacement()} and (party = 'leader' and ${actorIs('leader')}
  or party = 'mentee' and ${actorIs('mentee')} and may_receive_letters_of(placement_id))`;
const REGISTERS = `registered_by = ${SELF} and status = 'received'`;

/** A complaint of a decision: dated by the day it came, reassessed by another than the decider, and sent to the board. */
export class Complaints1795770000083 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table complaints (
         id uuid constraint complaints_pk primary key,
         placement_id uuid not null constraint placement_of_complaint references placements,
         subject_kind text not null constraint complaint_subject_is_known
           check (subject_kind in ('grant', 'claim', 'correction')),
         subject_id uuid not null,
         of_decision text not null constraint complained_of_is_known check (of_decision in ('grant-refused',
           'grant-granted', 'grant-revoked', 'grant-ended', 'claim-decided', 'correction-decided')),
         party text not null constraint complaining_party_is_known check (party in ('leader', 'mentee')),
         decided_by uuid not null constraint decider_of_complained_decision references people,
         decided_day date not null,
         known_day date not null,
         received_way text not null constraint way_of_complaining_is_known
           check (received_way in ('in-app', 'letter', 'mail', 'phone', 'in-person')),
         received_day date not null,
         text text not null constraint complaint_is_said check (length(text) between 1 and 4000),
         last_day date not null,
         due_day date not null,
         registered_by uuid not null constraint registrar_of_complaint references people,
         registered_at timestamptz not null,
         status text not null constraint complaint_status_is_known
           check (status in ('received', 'upheld', 'changed', 'partly-changed', 'forwarded', 'closed')),
         dispensation text constraint dispensation_is_short check (length(dispensation) between 1 and 2000),
         reassessment text constraint reassessment_is_short check (length(reassessment) between 1 and 4000),
         reassessed_by uuid constraint reassessor_of_complaint references people,
         reassessed_at timestamptz,
         forwarded_day date,
         forwarded_by uuid constraint forwarder_of_complaint references people,
         closed_because text constraint complaint_is_closed_for_a_reason
           check (closed_because in ('too-late', 'answered')),
         closed_day date,
         closed_by uuid constraint closer_of_complaint references people,
         closing_words text constraint closing_words_are_short check (length(closing_words) between 1 and 4000),
         board_outcome text constraint board_outcome_is_known
           check (board_outcome in ('confirmed', 'changed', 'sent-back', 'rejected')),
         version integer not null default 1,
         constraint complaint_comes_after_the_decision
           check (received_day >= decided_day and known_day >= decided_day),
         constraint complaint_comes_after_the_decision_is_known check (known_day <= received_day),
         constraint nobody_reassesses_their_own_decision check (reassessed_by <> decided_by),
         constraint nobody_rejects_a_complaint_of_their_own_decision
           check (closed_because <> 'too-late' or closed_by <> decided_by),
         constraint what_came_too_late_is_treated_with_a_reason
           check (received_day <= last_day or reassessed_by is null or dispensation is not null),
         constraint a_reassessed_complaint_says_by_whom_and_why check (
           num_nonnulls(reassessed_by, reassessed_at, reassessment) in (0, 3)
             and (status not in ('upheld', 'changed', 'partly-changed', 'forwarded') or reassessed_by is not null)),
         constraint a_forwarded_complaint_says_when check (num_nonnulls(forwarded_day, forwarded_by) in (0, 2)
           and (status <> 'forwarded' or forwarded_day is not null)),
         constraint a_closed_complaint_says_when_and_why check (
           num_nonnulls(closed_because, closed_day, closed_by, closing_words) in (0, 4)
             and (status = 'closed') = (closed_because is not null)),
         constraint the_answer_of_the_board_has_an_outcome check (
           (closed_because is not null and closed_because = 'answered') = (board_outcome is not null)))`,
      `create unique index one_open_complaint_per_decision on complaints (subject_id, of_decision)
         where status not in ('changed', 'closed')`,
      'create index complaints_of_placement on complaints (placement_id)',
      'create index complaints_by_status on complaints (status, due_day, id)',
      'create index complaints_by_registrar on complaints (registered_by)',
      'create index complaints_by_decider on complaints (decided_by)',
      'create index complaints_by_reassessor on complaints (reassessed_by)',
      'create index complaints_by_forwarder on complaints (forwarded_by)',
      'create index complaints_by_closer on complaints (closed_by)',

      complainedDecision(),
      'revoke execute on function complained_decision(text, uuid) from public',
      'grant execute on function complained_decision(text, uuid) to limstift_staff, limstift_party',

      `create function keep_complaint_of_its_decision() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       declare
         decided jsonb := complained_decision(new.subject_kind, new.subject_id);
       begin
         if new.of_decision not in ('grant-refused', 'grant-granted', 'grant-revoked', 'grant-ended', 'claim-decided',
             'correction-decided') or new.subject_kind not in ('grant', 'claim', 'correction') then
           return new; -- the checks refuse it
         end if;
         if decided is null or (decided ->> 'placementId')::uuid <> new.placement_id
            or decided ->> 'ofDecision' <> new.of_decision or (decided ->> 'decidedBy')::uuid <> new.decided_by then
           raise exception 'a complaint is of a decision in its case'
             using errcode = 'check_violation', constraint = 'a_complaint_is_of_a_decision';
         end if;
         return new;
       end $$`,
      `create trigger a_complaint_is_of_a_decision before insert on complaints
         for each row execute function keep_complaint_of_its_decision()`,
      `create function move_complaint_lawfully() returns trigger language plpgsql
         set search_path = public, pg_temp as $$
       begin
         if not ((old.status = 'received' and new.status in ('upheld', 'changed', 'partly-changed'))
             or (old.status in ('upheld', 'partly-changed') and new.status = 'forwarded')
             or (old.status = 'received' and new.status = 'closed' and new.closed_because = 'too-late')
             or (old.status = 'forwarded' and new.status = 'closed' and new.closed_because = 'answered')) then
           raise exception 'a complaint does not move like this'
             using errcode = 'check_violation', constraint = 'complaints_move_lawfully';
         end if;
         return new;
       end $$`,
      `create trigger complaints_move_lawfully before update on complaints
         for each row execute function move_complaint_lawfully()`,
      `revoke execute on function keep_complaint_of_its_decision(), move_complaint_lawfully() from public`,

      ...protect('complaints', {
        staff: {
          select: READS_CASES,
          insert: `${WORKS_ON_CASES} and ${REGISTERS} and received_way <> 'in-app' and ${STANDS_APART}`,
          update: {
            of: [
              'status',
              'dispensation',
              'reassessment',
              'reassessed_by',
              'reassessed_at',
              'forwarded_day',
              'forwarded_by',
              'closed_because',
              'closed_day',
              'closed_by',
              'closing_words',
              'board_outcome',
              'version',
            ],
            where: IS_CASEWORKER,
            check: `${IS_CASEWORKER} and ${STANDS_APART}
              and ${SELF} = coalesce(closed_by, forwarded_by, reassessed_by)`,
          },
        },
        party: {
          select: COMPLAINS,
          insert: `${COMPLAINS} and ${REGISTERS} and received_way = 'in-app'`,
        },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop table complaints',
      'drop function move_complaint_lawfully()',
      'drop function keep_complaint_of_its_decision()',
      'drop function complained_decision(text, uuid)',
    ]);
  }
}

/** The last decision of a grant or a claim that the asker sees; a migration of corrections adds a kind. */
export function complainedDecision(more = ''): string {
  return `create or replace function complained_decision(kind text, asked_id uuid) returns jsonb language sql stable
    set search_path = public, pg_temp as $$
    select case kind
      when 'grant' then (select jsonb_build_object('placementId', placement_id, 'party', 'mentee',
          'decidedBy', coalesce(ended_by, decided_by),
          'decidedDay', (coalesce(ended_at, decided_at) at time zone 'Europe/Copenhagen')::date,
          'ofDecision', case status when 'refused' then 'grant-refused' when 'granted' then 'grant-granted'
            when 'revoked' then 'grant-revoked' else 'grant-ended' end)
        from grants where id = asked_id and status in ('refused', 'granted', 'revoked', 'ended-early'))
      when 'claim' then (select jsonb_build_object('placementId', placement_id, 'party', 'leader',
          'decidedBy', decided_by, 'decidedDay', (decided_at at time zone 'Europe/Copenhagen')::date,
          'ofDecision', 'claim-decided')
        from claims where id = asked_id and decided_by is not null)${more} end $$`;
}
