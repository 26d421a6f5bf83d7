import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, IS_SYSTEM, protect } from './protect.js';
import { run } from './run.js';

const ANY_STAFF = actorIs('consultant', 'caseworker', 'payer', 'coordinator', 'administrator', 'auditor');
const INVITES = actorIs('administrator', 'consultant');

export class Access1795424400002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table people (
         id uuid constraint people_pk primary key,
         name text not null constraint a_person_has_a_name check (length(name) between 1 and 200),
         email text not null constraint one_person_per_email unique
           constraint email_is_lower_case check (email = lower(email) and length(email) <= 254),
         phone text constraint phone_is_eight_digits check (phone ~ '^[2-9][0-9]{7}$'),
         created_at timestamptz not null,
         deactivated_at timestamptz)`,

      `create table person_roles (
         person_id uuid not null constraint person_of_role references people,
         role text not null constraint role_is_known check (role in ('consultant', 'caseworker', 'payer',
           'coordinator', 'administrator', 'auditor', 'leader', 'mentor', 'mentee')),
         constraint person_roles_pk primary key (person_id, role))`,

      `create table person_passwords (
         person_id uuid constraint person_passwords_pk primary key
           constraint person_of_password references people,
         hash text not null,
         set_at timestamptz not null)`,

      `create table person_invitations (
         id uuid constraint person_invitations_pk primary key,
         person_id uuid not null constraint person_of_invitation references people,
         token_hash bytea not null constraint one_invitation_per_token unique,
         created_at timestamptz not null,
         expires_at timestamptz not null,
         used_at timestamptz)`,
      'create index person_invitations_of_person on person_invitations (person_id)',

      `create table sessions (
         id uuid constraint sessions_pk primary key,
         token_hash bytea not null constraint one_session_per_token unique,
         person_id uuid not null constraint person_of_session references people,
         active_role text not null,
         created_at timestamptz not null,
         expires_at timestamptz not null,
         revoked_at timestamptz,
         constraint active_role_is_held foreign key (person_id, active_role)
           references person_roles (person_id, role) on delete cascade)`,
      'create index sessions_of_person on sessions (person_id, active_role)',
      'create index sessions_by_expiry on sessions (expires_at)',

      `create table sign_in_attempts (
         id uuid constraint sign_in_attempts_pk primary key,
         account_hash bytea not null,
         address_hash bytea not null,
         attempted_at timestamptz not null,
         succeeded boolean not null default false)`,
      'create index sign_in_attempts_by_account on sign_in_attempts (account_hash, attempted_at)',
      'create index sign_in_attempts_by_address on sign_in_attempts (address_hash, attempted_at)',
      'create index sign_in_attempts_by_age on sign_in_attempts (attempted_at)',

      `create table idempotency_keys (
         person_id uuid not null constraint person_of_idempotency_key references people,
         key text not null constraint idempotency_key_is_short check (length(key) between 1 and 255),
         request_hash bytea not null,
         result jsonb,
         created_at timestamptz not null,
         constraint idempotency_keys_pk primary key (person_id, key))`,
      'create index idempotency_keys_by_age on idempotency_keys (created_at)',

      // Whoever registers a leader, mentor or mentee may name a person whom they cannot see.
      `create function person_with_role(new_id uuid, named text, at_email text, at_phone text, as_role text)
         returns uuid language plpgsql volatile security definer
         set search_path = public, pg_temp as $$
       declare
         person uuid;
       begin
         if not ((actor_is('consultant') and as_role in ('leader', 'mentor', 'mentee'))
                 or (actor_is('leader') and as_role = 'mentor')) then
           raise exception 'may not register people as %', as_role using errcode = 'insufficient_privilege';
         end if;
         insert into people (id, name, email, phone, created_at)
           values (new_id, named, at_email, at_phone, current_setting('limstift.now')::timestamptz)
           on conflict (email) do nothing;
         select id into person from people where email = at_email;
         insert into person_roles (person_id, role) values (person, as_role) on conflict do nothing;
         return person;
       end $$`,
      `grant execute on function person_with_role(uuid, text, text, text, text) to limstift_staff, limstift_party`,

      ...protect('people', {
        staff: {
          select: ANY_STAFF,
          insert: actorIs('administrator'),
          update: {
            of: ['name', 'email', 'phone', 'deactivated_at'],
            where: actorIs('administrator'),
          },
        },
        party: { select: 'id = any ((select known_person_ids())::uuid[])' },
        system: { select: IS_SYSTEM, insert: IS_SYSTEM },
      }),
      ...protect('person_roles', {
        staff: {
          select: ANY_STAFF,
          insert: actorIs('administrator'),
          delete: actorIs('administrator'),
        },
        party: { select: 'person_id = (select actor_person_id())' },
        system: { select: IS_SYSTEM, insert: IS_SYSTEM },
      }),
      ...protect('person_passwords', {
        system: {
          select: IS_SYSTEM,
          insert: IS_SYSTEM,
          update: { of: ['hash', 'set_at'], where: IS_SYSTEM },
        },
      }),
      ...protect('person_invitations', {
        staff: { insert: INVITES },
        system: {
          select: IS_SYSTEM,
          insert: IS_SYSTEM,
          update: { of: ['used_at'], where: IS_SYSTEM },
          delete: IS_SYSTEM,
        },
      }),
      ...protect('sessions', {
        system: {
          select: IS_SYSTEM,
          insert: IS_SYSTEM,
          update: { of: ['active_role', 'revoked_at'], where: IS_SYSTEM },
          delete: IS_SYSTEM,
        },
      }),
      ...protect('sign_in_attempts', {
        system: {
          select: IS_SYSTEM,
          insert: IS_SYSTEM,
          update: { of: ['succeeded'], where: IS_SYSTEM },
          delete: IS_SYSTEM,
        },
      }),
      ...protect('idempotency_keys', {
        staff: ownKeys(),
        party: ownKeys(),
        system: { select: IS_SYSTEM, delete: IS_SYSTEM },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop function person_with_role(uuid, text, text, text, text)',
      'drop table idempotency_keys',
      'drop table sign_in_attempts',
      'drop table sessions',
      'drop table person_invitations',
      'drop table person_passwords',
      'drop table person_roles',
      'drop table people',
    ]);
  }
}

function ownKeys() {
  const own = 'person_id = (select actor_person_id())';
  return { select: own, insert: own, update: { of: ['result'], where: own } };
}
