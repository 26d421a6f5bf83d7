import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refusal } from './payments-kept.js';
import { actorIs, ownPlacement, protect, READS_CASES } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const OPEN = "status in ('asked', 'documented')";

/** A share of what was paid in a year, drawn by a stored seed; the employer documents it, and a second caseworker assesses. */
export class Samples1795770000098 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table samples (
         id uuid constraint samples_pk primary key,
         year smallint not null constraint one_sample_per_year unique
           constraint sample_is_of_this_century check (year between 2000 and 2099),
         share_hundredths integer not null
           constraint sample_share_is_a_percentage check (share_hundredths between 1 and 10000),
         seed text not null constraint sample_seed_is_short check (length(seed) between 1 and 64),
         claims integer not null constraint a_sample_is_of_some_claims check (claims > 0),
         amount_ore bigint not null constraint a_sample_is_of_some_value check (amount_ore > 0),
         paid_ore bigint not null,
         drawn_by uuid not null constraint drawer_of_sample references people,
         drawn_at timestamptz not null,
         constraint no_more_is_drawn_than_paid check (amount_ore <= paid_ore))`,
      'create index samples_by_drawer on samples (drawn_by)',
      `create trigger samples_never_change before update or delete or truncate on samples
         for each statement execute function refuse_change()`,

      `create table sampled_claims (
         id uuid constraint sampled_claims_pk primary key,
         sample_id uuid not null constraint sample_of_claim references samples,
         claim_id uuid not null,
         placement_id uuid not null,
         amount_ore integer not null,
         deadline_day date not null,
         status text not null constraint sampled_claim_status_is_known
           check (status in ('asked', 'documented', 'accepted', 'faulty')),
         answer text constraint sample_answer_is_short check (length(answer) between 1 and 2000),
         answered_by uuid constraint answerer_of_sample references people,
         answered_at timestamptz,
         words text constraint assessment_words_are_short check (length(words) between 1 and 2000),
         assessed_by uuid constraint assessor_of_sample references people,
         assessed_at timestamptz,
         constraint claim_of_sample foreign key (claim_id, placement_id) references claims (id, placement_id),
         constraint a_claim_is_sampled_once unique (sample_id, claim_id),
         constraint an_answer_to_a_sample_says_by_whom check (num_nonnulls(answer, answered_by, answered_at) in (0, 3)
           and (status <> 'asked' or answered_at is null) and (status <> 'documented' or answered_at is not null)),
         constraint an_assessment_says_by_whom check (num_nonnulls(assessed_by, assessed_at) in (0, 2)
           and (${OPEN}) = (assessed_at is null)),
         constraint a_fault_and_what_is_undocumented_says_why
           check (${OPEN} or words is not null or (status = 'accepted' and answered_at is not null)))`,
      'create index sampled_claims_by_status on sampled_claims (sample_id, status)',
      'create index sampled_claims_of_claim on sampled_claims (claim_id, placement_id)',
      'create index sampled_claims_of_placement on sampled_claims (placement_id)',
      'create index sampled_claims_by_answerer on sampled_claims (answered_by)',
      'create index sampled_claims_by_assessor on sampled_claims (assessed_by)',

      `create function keep_sampled_claim_paid() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if (select sum(p.amount_ore) from payments p join samples s on s.id = new.sample_id
              where p.claim_id = new.claim_id and p.posting_year = s.year and p.outcome = 'paid')
            is distinct from new.amount_ore then
           ${refusal('only_what_was_paid_is_sampled', 'what is sampled was paid in the year of the sample')};
         end if;
         return new;
       end $$`,
      `create function move_sampled_claims_lawfully() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if (old.status, new.status) not in (('asked', 'documented'), ('asked', 'accepted'), ('asked', 'faulty'),
              ('documented', 'accepted'), ('documented', 'faulty')) then
           ${refusal('sampled_claims_move_lawfully', 'a sampled claim does not move like this')};
         end if;
         if new.assessed_by = (select decided_by from claims where id = new.claim_id) then
           ${refusal('nobody_assesses_what_they_decided', 'whoever decided the claim does not assess it')};
         end if;
         return new;
       end $$`,
      `create trigger only_what_was_paid_is_sampled before insert on sampled_claims
         for each row execute function keep_sampled_claim_paid()`,
      `create trigger sampled_claims_move_lawfully before update on sampled_claims
         for each row execute function move_sampled_claims_lawfully()`,
      'revoke execute on function keep_sampled_claim_paid() from public',
      'revoke execute on function move_sampled_claims_lawfully() from public',

      ...protect('samples', {
        staff: { select: READS_CASES, insert: `${actorIs('payer', 'caseworker')} and drawn_by = ${SELF}` },
      }),
      // Who comes second must see the row to be told so: that it moves once is the trigger's to keep.
      ...protect('sampled_claims', {
        staff: {
          select: READS_CASES,
          insert: `${actorIs('payer', 'caseworker')} and status = 'asked'`,
          update: {
            of: ['status', 'words', 'assessed_by', 'assessed_at'],
            where: actorIs('caseworker'),
            check: `${actorIs('caseworker')} and coalesce(assessed_by, ${SELF}) = ${SELF} and not person_takes_part(placement_id, ${SELF})`,
          },
        },
        party: {
          select: `${ownPlacement()} and ${actorIs('leader')}`,
          update: {
            of: ['status', 'answer', 'answered_by', 'answered_at'],
            where: `${ownPlacement()} and ${actorIs('leader')}`,
            check: `${ownPlacement()} and ${actorIs('leader')} and ${OPEN} and coalesce(answered_by, ${SELF}) = ${SELF}`,
          },
        },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop table sampled_claims',
      'drop table samples',
      'drop function keep_sampled_claim_paid()',
      'drop function move_sampled_claims_lawfully()',
    ]);
  }
}
