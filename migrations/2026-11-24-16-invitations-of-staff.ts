import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs } from './protect.js';
import { run } from './run.js';

/** A consultant invites the parties of a case; who invites staff could act in their name. */
export class InvitationsOfStaff1795510800016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter policy limstift_staff_insert on person_invitations with check (
         ${actorIs('administrator')} or (${actorIs('consultant')} and not exists (
           select from person_roles held where held.person_id = person_invitations.person_id
             and held.role not in ('leader', 'mentor', 'mentee'))))`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter policy limstift_staff_insert on person_invitations
         with check (${actorIs('administrator', 'consultant')})`,
    ]);
  }
}
