import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement, protect, READS_CASES } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const OF_THE_PAIR = 'mentorship_id = any ((select own_mentorship_ids())::uuid[])';
const BY_ONE_OF_THE_PAIR = `${OF_THE_PAIR} and created_by = ${SELF} and by_role = (select actor_role())`;
const WRITTEN_BY_SELF = `${OF_THE_PAIR} and author_id = ${SELF}`;

/** The placement is that of the mentorship; no key of another room says so. */
function ofItsMentorship(table: string): string {
  return `placement_id = (select s.placement_id from mentorships s where s.id = ${table}.mentorship_id)`;
}

/**
 * The first contact and the meetings of mentor and mentee. That a meeting is planned or held, when and how long,
 * is told to others; form, place, who stayed away, agenda and notes are for the two alone.
 */
export class Meetings1795683600085 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      // By the person, never by who speaks for them: nobody climbs this wall on another's behalf.
      `create function own_mentorship_ids() returns uuid[] language plpgsql stable security definer
         set search_path = public, pg_temp as $$ begin return array(
           select s.id from mentorships s join mentors m on m.id = s.mentor_id
             where actor_role() = 'mentor' and m.person_id = actor_person_id()
               and (s.last_day is null or s.last_day >= actor_today())
           union all
           select s.id from mentorships s join placements p on p.id = s.placement_id
             join mentees e on e.id = p.mentee_id
             where actor_role() = 'mentee' and e.person_id = actor_person_id()); end $$`,
      'revoke execute on function own_mentorship_ids() from public',
      'grant execute on function own_mentorship_ids() to limstift_staff, limstift_party, limstift_system',

      `create table first_contacts (
         mentorship_id uuid constraint first_contacts_pk primary key
           constraint mentorship_of_first_contact references mentorships on delete cascade,
         placement_id uuid not null constraint placement_of_first_contact references placements,
         day date not null,
         created_by uuid not null constraint noter_of_first_contact references people,
         created_at timestamptz not null)`,
      'create index first_contacts_of_placement on first_contacts (placement_id)',
      'create index first_contacts_by_noter on first_contacts (created_by)',

      `create table meetings (
         id uuid constraint meetings_pk primary key,
         placement_id uuid not null constraint placement_of_meeting references placements,
         mentorship_id uuid not null constraint mentorship_of_meeting references mentorships on delete cascade,
         kind text not null constraint meeting_kind_is_known check (kind in ('clarification', 'ordinary')),
         day date not null,
         starts_at time not null,
         minutes integer not null constraint meeting_lasts_within_a_day check (minutes between 1 and 1440),
         status text not null constraint meeting_status_is_known
           check (status in ('planned', 'held', 'cancelled', 'no-show')),
         version integer not null default 1,
         created_at timestamptz not null,
         constraint meeting_with_its_mentorship unique (id, mentorship_id))`,
      'create index meetings_of_placement on meetings (placement_id, day desc, id desc)',
      'create index meetings_of_mentorship on meetings (mentorship_id, day)',
      `create unique index one_clarification_meeting_per_mentorship on meetings (mentorship_id)
         where kind = 'clarification' and status in ('planned', 'held')`,

      `create table meeting_moves (
         meeting_id uuid not null,
         position integer not null,
         mentorship_id uuid not null,
         move text not null constraint move_of_meeting_is_known
           check (move in ('planned', 'moved', 'held', 'cancelled', 'no-show')),
         day date not null,
         starts_at time not null,
         minutes integer not null constraint move_lasts_within_a_day check (minutes between 1 and 1440),
         form text not null constraint meeting_form_is_known check (form in ('in-person', 'phone', 'video')),
         place text constraint meeting_place_is_short check (length(place) between 1 and 500),
         absent text constraint absent_is_known check (absent in ('mentor', 'mentee', 'both')),
         by_role text not null constraint mover_is_of_the_pair check (by_role in ('mentor', 'mentee')),
         created_by uuid not null constraint mover_of_meeting references people,
         created_at timestamptz not null,
         constraint meeting_moves_pk primary key (meeting_id, position),
         constraint meeting_of_move foreign key (meeting_id, mentorship_id)
           references meetings (id, mentorship_id) on delete cascade,
         constraint who_stayed_away_is_said check ((move = 'no-show') = (absent is not null)))`,
      'create index meeting_moves_of_meeting on meeting_moves (meeting_id, mentorship_id)',
      'create index meeting_moves_by_mover on meeting_moves (created_by)',
      `create trigger meeting_moves_never_change before update on meeting_moves
         for each statement execute function refuse_change()`,

      `create table meeting_agendas (
         meeting_id uuid not null,
         position integer not null,
         mentorship_id uuid not null,
         text text not null constraint agenda_is_short check (length(text) between 1 and 4000),
         author_id uuid not null constraint author_of_agenda references people,
         created_at timestamptz not null,
         constraint meeting_agendas_pk primary key (meeting_id, position),
         constraint meeting_of_agenda foreign key (meeting_id, mentorship_id)
           references meetings (id, mentorship_id) on delete cascade)`,
      'create index meeting_agendas_of_meeting on meeting_agendas (meeting_id, mentorship_id)',
      'create index meeting_agendas_by_author on meeting_agendas (author_id)',
      `create trigger meeting_agendas_never_change before update on meeting_agendas
         for each statement execute function refuse_change()`,

      `create table meeting_notes (
         id uuid constraint meeting_notes_pk primary key,
         meeting_id uuid not null,
         mentorship_id uuid not null,
         is_shared boolean not null,
         text text not null constraint meeting_note_is_short check (length(text) between 1 and 4000),
         author_id uuid not null constraint author_of_meeting_note references people,
         created_at timestamptz not null,
         constraint meeting_of_note foreign key (meeting_id, mentorship_id)
           references meetings (id, mentorship_id) on delete cascade)`,
      'create index meeting_notes_of_meeting on meeting_notes (meeting_id, mentorship_id, created_at)',
      'create index meeting_notes_by_author on meeting_notes (author_id)',

      ...protect('first_contacts', {
        staff: {
          select: READS_CASES,
          insert: `${actorIs('consultant', 'coordinator')} and created_by = ${SELF} and ${ofItsMentorship('first_contacts')}`,
        },
        party: {
          select: ownPlacement(),
          insert: `${OF_THE_PAIR} and created_by = ${SELF} and ${ofItsMentorship('first_contacts')}`,
        },
      }),
      ...protect('meetings', {
        staff: { select: READS_CASES },
        party: {
          select: `${ownPlacement()} and (status = 'held' or not ${actorIs('leader')})`,
          insert: `${OF_THE_PAIR} and ${ofItsMentorship('meetings')}`,
          update: { of: ['day', 'starts_at', 'minutes', 'status', 'version'], where: OF_THE_PAIR },
        },
      }),
      // Staff may ask, as they read meetings by the same queries, and are answered nothing.
      ...protect('meeting_moves', {
        staff: { select: 'false' },
        party: { select: OF_THE_PAIR, insert: BY_ONE_OF_THE_PAIR },
      }),
      ...protect('meeting_agendas', { party: { select: OF_THE_PAIR, insert: WRITTEN_BY_SELF } }),
      ...protect('meeting_notes', {
        party: {
          select: `${OF_THE_PAIR} and (is_shared or author_id = ${SELF})`,
          insert: WRITTEN_BY_SELF,
          delete: WRITTEN_BY_SELF,
        },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop table meeting_notes',
      'drop table meeting_agendas',
      'drop table meeting_moves',
      'drop table meetings',
      'drop table first_contacts',
      'drop function own_mentorship_ids()',
    ]);
  }
}
