import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, protect, READS_CASES } from './protect.js';
import { run } from './run.js';

const SPEAKS = `${ownPlacement()} and ${actorIs('mentee')} and may_confirm_hours(placement_id)`;
const DECIDED = `('approved', 'refused', 'in-payment', 'paid', 'payment-failed', 'settled')`;

const HOURS = (row: string) =>
  `(${row}.day, ${row}.starts_at, ${row}.ends_at, ${row}.activity, ${row}.mentor_id)`;

/** What the mentee says of each hour. A word is of the hours as they were; changed hours have none. */
export class MenteesWord1795770000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table time_entry_words (
         time_entry_id uuid not null constraint entry_of_word references time_entries on delete cascade,
         number integer not null constraint words_are_numbered_from_one check (number > 0),
         placement_id uuid not null constraint placement_of_word references placements,
         entry_version integer not null,
         word text not null constraint word_is_known check (word in ('confirmed', 'disputed')),
         said_by uuid not null constraint sayer_of_word references people,
         said_at timestamptz not null,
         constraint time_entry_words_pk primary key (time_entry_id, number))`,
      'create index time_entry_words_of_placement on time_entry_words (placement_id)',
      'create index time_entry_words_by_sayer on time_entry_words (said_by)',
      `create table dispute_texts (
         time_entry_id uuid not null,
         number integer not null,
         placement_id uuid not null constraint placement_of_dispute_text references placements,
         text text not null constraint dispute_text_is_short check (length(text) between 1 and 1000),
         constraint dispute_texts_pk primary key (time_entry_id, number),
         constraint word_of_dispute_text foreign key (time_entry_id, number)
           references time_entry_words (time_entry_id, number) on delete cascade)`,
      'create index dispute_texts_of_placement on dispute_texts (placement_id)',

      `create function keep_to_hours_as_they_are() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       declare
         entry record;
       begin
         select e.placement_id, e.version, c.status into entry
           from time_entries e left join claims c on c.id = e.claim_id where e.id = new.time_entry_id;
         if entry.placement_id <> new.placement_id or entry.version <> new.entry_version then
           raise exception 'the hours are others by now'
             using errcode = 'check_violation', constraint = 'said_of_the_hours_as_they_are';
         end if;
         if entry.status in ${DECIDED} then
           raise exception 'the hours are decided'
             using errcode = 'check_violation', constraint = 'nothing_is_said_of_decided_hours';
         end if;
         return new;
       end $$`,
      `create trigger said_of_the_hours_as_they_are before insert on time_entry_words
         for each row execute function keep_to_hours_as_they_are()`,
      `create function keep_text_to_dispute() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         if not exists (select from time_entry_words where time_entry_id = new.time_entry_id
             and number = new.number and placement_id = new.placement_id and word = 'disputed') then
           raise exception 'only a dispute has a text'
             using errcode = 'check_violation', constraint = 'only_a_dispute_has_a_text';
         end if;
         return new;
       end $$`,
      `create trigger only_a_dispute_has_a_text before insert on dispute_texts
         for each row execute function keep_text_to_dispute()`,
      `create function make_a_new_version() returns trigger language plpgsql as $$
       begin
         new.version := old.version + case when ${HOURS('old')} is distinct from ${HOURS('new')} then 1 else 0 end;
         return new;
       end $$`,
      // Whatever version was asked for, so that no word is of hours that came after it.
      `create trigger changed_hours_are_a_new_version before update on time_entries for each row
         when (${HOURS('old')} is distinct from ${HOURS('new')} or new.version < old.version)
         execute function make_a_new_version()`,

      `create function may_confirm_hours(asked_placement_id uuid) returns boolean language plpgsql stable
         security definer set search_path = public, pg_temp as $$
       begin
         return exists (select from placements where id = asked_placement_id
           and may_act_for(mentee_id, 'confirm'));
       end $$`,
      'revoke execute on function may_confirm_hours(uuid) from public',
      'grant execute on function may_confirm_hours(uuid) to limstift_party',

      ...protect('time_entry_words', {
        staff: { select: READS_CASES },
        party: { select: ownPlacement(), insert: `${SPEAKS} and said_by = (select actor_person_id())` },
      }),
      ...protect('dispute_texts', {
        staff: { select: READS_CASES },
        party: { select: `${ownPlacement()} and ${actorIs('mentee')}`, insert: SPEAKS },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop table dispute_texts',
      'drop table time_entry_words',
      'drop function may_confirm_hours(uuid)',
      'drop trigger changed_hours_are_a_new_version on time_entries',
      'drop function make_a_new_version()',
      'drop function keep_text_to_dispute()',
      'drop function keep_to_hours_as_they_are()',
    ]);
  }
}
