import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, IS_SYSTEM, protect, READS_CASES } from './protect.js';
import { run } from './run.js';

const ANYONE = '(select actor_person_id()) is not null';
const BY_THE_ACTOR = `actor_person_id is not distinct from (select actor_person_id())
  and actor_role is not distinct from (select actor_role())`;

/**
 * What happened and who looked. Events form a chain of digests for each stream (a case, or a subject
 * outside cases). Personal facts stand in a table of their own, of which the event keeps a digest:
 * they can be scrubbed, and the chain still holds.
 */
export class Audit1795424400003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table audit_events (
         id uuid constraint audit_events_pk primary key,
         stream_id uuid not null,
         position integer not null,
         happened_at timestamptz not null,
         actor_person_id uuid,
         actor_role text,
         what text not null constraint what_is_subject_and_occasion check (what ~ '^[a-z-]+[.][a-z-]+$'),
         subject_id uuid not null,
         placement_id uuid,
         details jsonb not null,
         facts_digest bytea,
         previous_digest bytea,
         digest bytea not null,
         constraint one_event_per_place_in_stream unique (stream_id, position))`,
      'create index audit_events_of_placement on audit_events (placement_id, happened_at)',
      'create index audit_events_of_subject on audit_events (subject_id, happened_at)',

      `create table audit_event_facts (
         event_id uuid constraint audit_event_facts_pk primary key
           constraint event_of_facts references audit_events,
         facts jsonb not null)`,

      `create table access_log (
         id uuid constraint access_log_pk primary key,
         looked_at timestamptz not null,
         actor_person_id uuid not null,
         actor_role text not null,
         how text not null constraint how_is_known check (how in ('page', 'api', 'search', 'letter', 'export')),
         purpose text not null,
         subject_kind text not null
           constraint subject_kind_is_known check (subject_kind in ('mentee', 'mentor', 'leader', 'person', 'none')),
         subject_id uuid,
         placement_id uuid,
         criterion text)`,
      'create index access_log_of_subject on access_log (subject_id, looked_at)',
      'create index access_log_of_placement on access_log (placement_id, looked_at)',

      `create function chain_audit_event() returns trigger language plpgsql security definer
         set search_path = public, pg_temp as $$
       begin
         perform pg_advisory_xact_lock(hashtextextended(new.stream_id::text, 0));
         select position + 1, digest into new.position, new.previous_digest
           from audit_events where stream_id = new.stream_id order by position desc limit 1;
         new.position := coalesce(new.position, 1);
         new.digest := sha256(coalesce(new.previous_digest, '') || convert_to(jsonb_build_array(
           new.id, new.stream_id, new.position, extract(epoch from new.happened_at), new.actor_person_id,
           new.actor_role, new.what, new.subject_id, new.placement_id, new.details,
           encode(new.facts_digest, 'hex'))::text, 'UTF8'));
         return new;
       end $$`,
      `create trigger audit_events_form_a_chain before insert on audit_events
         for each row execute function chain_audit_event()`,

      `create function refuse_change() returns trigger language plpgsql as $$
       begin
         raise exception '% is written once and never changed', tg_table_name using errcode = 'restrict_violation';
       end $$`,
      `create trigger audit_events_never_change before update or delete or truncate on audit_events
         for each statement execute function refuse_change()`,

      ...protect('audit_events', {
        staff: {
          select: `${READS_CASES} or (${actorIs('administrator')} and placement_id is null)`,
          insert: BY_THE_ACTOR,
        },
        party: { insert: BY_THE_ACTOR },
        system: { insert: `${IS_SYSTEM} and ${BY_THE_ACTOR}` },
      }),
      ...protect('audit_event_facts', {
        staff: { select: READS_CASES, insert: ANYONE },
        party: { insert: ANYONE },
        system: { insert: IS_SYSTEM },
      }),
      ...protect('access_log', {
        staff: { select: actorIs('auditor'), insert: BY_THE_ACTOR },
        party: { insert: BY_THE_ACTOR },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop table access_log',
      'drop table audit_event_facts',
      'drop table audit_events',
      'drop function refuse_change()',
      'drop function chain_audit_event()',
    ]);
  }
}
