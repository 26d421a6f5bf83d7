import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** Whoever gives the parties of a case a link is told whether the last one is still out there. */
export class LinksOfParties1795683600030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [accessOfPeople(SEES_LINKS)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [accessOfPeople(`actor_is('administrator')`)]);
  }
}

/** As it stands in the function, to the letter. */
export const SEES_LINKS = `(actor_is('administrator') or (actor_is('consultant') and not exists (
           select from person_roles r where r.person_id = p.id and r.role not in ('leader', 'mentor', 'mentee'))))`;

export function accessOfPeople(isToldToActor: string): string {
  return `create or replace function access_of_people(ids uuid[])
     returns table (person_id uuid, has_password boolean, invited_at timestamptz, invitation_ends_at timestamptz)
     language sql stable security definer set search_path = public, pg_temp as $$
         select p.id, exists (select from person_passwords w where w.person_id = p.id), i.created_at,
           case when i.used_at is null then i.expires_at end
         from people p left join lateral (
           select created_at, expires_at, used_at from person_invitations
           where person_invitations.person_id = p.id order by created_at desc, id desc limit 1) i on true
         where p.id = any (ids) and ${isToldToActor}
       $$`;
}
