import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keepPlacementAroundHours, makePlacementMove } from './placement-moves-kept.js';
import { actorIs, ownPlacement, protect, READS_CASES } from './protect.js';
import { run } from './run.js';

const RUNS_IT = `${actorIs('consultant', 'coordinator')} and runs_placement(placement_id)`;
const STOPS_ITS_OWN = `${ownPlacement()} and move = 'stop' and ${actorIs('leader', 'mentor', 'mentee')}`;

/**
 * A course that is stopped from a day before its last hours: what is in no claim is taken out and kept, what waits is
 * withdrawn, and what was approved stays until it is corrected.
 */
export class HoursAfterAStop1795856400021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter table placement_moves add takes_out_later_hours boolean not null default false,
         add constraint a_stop_alone_takes_hours_out check (move = 'stop' or not takes_out_later_hours)`,

      `create table hours_taken_out (
         time_entry_id uuid constraint hours_taken_out_pk primary key,
         placement_id uuid not null constraint placement_of_hours_taken_out references placements,
         move_id uuid not null constraint stop_that_takes_hours_out references placement_moves
           deferrable initially deferred,
         mentor_id uuid not null constraint mentor_of_hours_taken_out references mentors,
         day date not null,
         starts_at timestamptz not null,
         ends_at timestamptz not null,
         minutes integer not null,
         activity text not null)`,
      'create index hours_taken_out_of_placement on hours_taken_out (placement_id, day)',
      'create index hours_taken_out_by_stop on hours_taken_out (move_id)',
      'create index hours_taken_out_of_mentor on hours_taken_out (mentor_id)',
      ...protect('hours_taken_out', {
        staff: { select: READS_CASES },
        party: {
          select: `${ownPlacement()} and ${actorIs('leader')} or mentor_id = any ((select own_mentor_ids())::uuid[])`,
        },
      }),
      `create trigger hours_taken_out_never_change before update or delete or truncate on hours_taken_out
         for each statement execute function refuse_change()`,

      `alter policy limstift_party_insert on placement_moves
         with check (${STOPS_ITS_OWN} and not takes_out_later_hours)`,
      `alter policy limstift_staff_insert on placement_moves with check (${RUNS_IT}
         and (not takes_out_later_hours or not person_takes_part(placement_id, (select actor_person_id()))))`,
      `alter table claims drop constraint more_time_comes_with_what_came_back,
         add constraint more_time_comes_with_what_came_back check
           (again_last_day is null or status = 'withdrawn' or num_nonnulls(returned_at, decided_at) > 0)`,
      makePlacementMove({ first: TAKE_OUT, unless: ' and not new.takes_out_later_hours' }),
      keepPlacementAroundHours(LEFT_IN_WHAT_WAS_APPROVED),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      keepPlacementAroundHours(),
      makePlacementMove(),
      `update claims set again_last_day = null where status = 'withdrawn'
         and num_nonnulls(returned_at, decided_at) = 0`,
      `alter table claims drop constraint more_time_comes_with_what_came_back,
         add constraint more_time_comes_with_what_came_back check
           (again_last_day is null or num_nonnulls(returned_at, decided_at) > 0)`,
      `alter policy limstift_staff_insert on placement_moves with check (${RUNS_IT})`,
      `alter policy limstift_party_insert on placement_moves with check (${STOPS_ITS_OWN})`,
      'drop table hours_taken_out',
      'alter table placement_moves drop takes_out_later_hours',
    ]);
  }
}

/** What waits is withdrawn, and what was approved outside the runs while nobody has invoiced it. */
const WAITS = `(c.status in ('submitted', 'hearing') or c.status = 'approved' and c.settlement <> 'payment-run'
               and not exists (select from invoices i where i.claim_id = c.id and i.status <> 'rejected'))`;

/** What comes back has the days that were left when it was sent, and as many as after a return at least. */
const AGAIN = `case when id in (select id from freed) and claim_last_day(placement_id, month) is not null then
               greatest(claim_last_day(placement_id, month), deadline_after(actor_today(), greatest(
                 claim_last_day(placement_id, month) - (submitted_at at time zone 'Europe/Copenhagen')::date,
                 coalesce((select value from parameters where code = 'claim-return-days' and status = 'approved'
                   and first_day <= actor_today() order by first_day desc limit 1), 14))))
             else again_last_day end`;

/** Of a row of moves, `new`, that is a stop. */
export const TAKE_OUT = `
         if new.takes_out_later_hours then
           perform from claims where placement_id = new.placement_id order by id for update;
           with freed as (
             update time_entries e set claim_id = null, claim_line_id = null from claims c
             where e.placement_id = new.placement_id and c.id = e.claim_id and ${WAITS}
               and exists (select from time_entries l where l.claim_id = c.id and l.day > new.day)
             returning c.id)
           update claims set status = 'withdrawn', version = version + 1, again_last_day = ${AGAIN}
           where placement_id = new.placement_id and (id in (select id from freed)
             or status in ('draft', 'returned') and month > to_char(new.day, 'YYYY-MM'));
           with gone as (
             delete from time_entries where placement_id = new.placement_id and day > new.day and claim_id is null
             returning *)
           insert into hours_taken_out (time_entry_id, placement_id, move_id, mentor_id, day, starts_at, ends_at,
             minutes, activity)
           select id, placement_id, new.id, mentor_id, day, starts_at, ends_at, minutes, activity from gone;
         end if;`;

const LEFT_IN_WHAT_WAS_APPROVED = `
                      and (new.status <> 'broken-off' or claim_id is null)`;
