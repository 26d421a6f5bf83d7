import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs } from './protect.js';
import { run } from './run.js';

const ABOUT = "'placement', 'grant', 'claim', 'hearing', 'correction', 'complaint', 'agreement', 'move'";
const OF_OWN_COURSES = `${actorIs('coordinator')} and is_coordinated(placement_id)`;

/**
 * Letters are filed by what they are about and whom they went to, so that two clicks make one letter, and a letter that
 * puts another right names it. What they said is kept as text beside the pages.
 */
export class LettersFiled1795856400041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter table letters
         add direction text not null default 'outgoing'
           constraint direction_of_letter_is_known check (direction in ('outgoing')),
         add about text not null default 'placement' constraint letter_about_is_known check (about in (${ABOUT})),
         add about_id uuid,
         add occasion text not null default '',
         add recipient_id uuid,
         add replaces_id uuid,
         add constraint occasion_is_short check (length(occasion) <= 10),
         add constraint a_letter_says_what_it_is_about check (num_nonnulls(about_id, recipient_id) in (0, 2)),
         add constraint a_letter_is_replaced_once unique (replaces_id, placement_id),
         add constraint letter_with_its_placement unique (id, placement_id),
         add constraint letter_that_is_replaced foreign key (replaces_id, placement_id)
           references letters (id, placement_id)`,
      `create unique index one_first_letter on letters (kind, about_id, occasion, recipient_id)
         where replaces_id is null`,
      `create index letters_about on letters (about_id, kind)`,
      'alter table letter_files add text text',
      ...['letters', 'letter_files'].map(
        (table) =>
          `create policy coordinator_insert on ${table} for insert to limstift_staff
             with check (${OF_OWN_COURSES}${table === 'letters' ? ' and issued_by = (select actor_person_id())' : ''})`,
      ),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop policy coordinator_insert on letters',
      'drop policy coordinator_insert on letter_files',
      'alter table letter_files drop column text',
      `alter table letters drop constraint letter_that_is_replaced, drop constraint letter_with_its_placement,
         drop constraint a_letter_is_replaced_once, drop constraint a_letter_says_what_it_is_about,
         drop constraint occasion_is_short, drop column replaces_id, drop column recipient_id, drop column occasion,
         drop column about_id, drop column about, drop column direction`,
    ]);
  }
}
