import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, IS_SYSTEM, protect } from './protect.js';
import { run } from './run.js';

const ANYONE = '(select actor_person_id()) is not null';

export class SettingsAndSchemes1795424400004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `create table organisation (
         id boolean constraint organisation_pk primary key constraint one_organisation check (id),
         kind text not null constraint organisation_kind_is_known
           check (kind in ('municipality', 'union', 'company')),
         name text not null,
         unit text not null,
         street text not null,
         postcode text not null,
         city text not null,
         phone text not null,
         email text not null,
         website text,
         logo_png bytea)`,

      `create table parameters (
         id uuid constraint parameters_pk primary key,
         code text not null constraint parameter_is_known check (code in ('wage-cost-ceiling-ore')),
         first_day date not null,
         value integer,
         author_id uuid not null constraint author_of_parameter references people,
         created_at timestamptz not null,
         constraint one_value_per_parameter_and_day unique (code, first_day))`,
      'create index parameters_of_author on parameters (author_id)',

      `create table scheme_versions (
         id uuid constraint scheme_versions_pk primary key,
         code text not null,
         version integer not null,
         content jsonb not null,
         sha256 bytea not null,
         created_at timestamptz not null,
         constraint one_version_per_scheme_and_number unique (code, version))`,

      ...protect('organisation', {
        staff: {
          select: ANYONE,
          insert: actorIs('administrator'),
          update: {
            of: ['name', 'unit', 'street', 'postcode', 'city', 'phone', 'email', 'website', 'logo_png'],
            where: actorIs('administrator'),
          },
        },
        party: { select: ANYONE },
        system: { select: IS_SYSTEM, insert: IS_SYSTEM },
      }),
      ...protect('parameters', {
        staff: { select: ANYONE, insert: actorIs('administrator') },
        party: { select: ANYONE },
      }),
      ...protect('scheme_versions', {
        staff: { select: ANYONE },
        party: { select: ANYONE },
        system: { select: IS_SYSTEM, insert: IS_SYSTEM },
      }),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, ['drop table scheme_versions', 'drop table parameters', 'drop table organisation']);
  }
}
