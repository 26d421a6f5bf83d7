import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs } from './protect.js';
import { run } from './run.js';

const BY_SELF = 'created_by = (select actor_person_id())';
const OF_THE_PAIR = 'mentorship_id = any ((select own_mentorship_ids())::uuid[])';
const ON_BEHALF = actorIs('consultant', 'coordinator');

/** A first contact that was noted on a wrong day is put right by those who note it; the log keeps both days. */
export class FirstContactPutRight1795770000063 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'grant update (day, created_by, created_at) on first_contacts to limstift_staff, limstift_party',
      `create policy limstift_staff_update on first_contacts for update to limstift_staff
         using (${ON_BEHALF}) with check (${ON_BEHALF} and ${BY_SELF})`,
      `create policy limstift_party_update on first_contacts for update to limstift_party
         using (${OF_THE_PAIR}) with check (${OF_THE_PAIR} and ${BY_SELF})`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop policy limstift_party_update on first_contacts',
      'drop policy limstift_staff_update on first_contacts',
      'revoke update (day, created_by, created_at) on first_contacts from limstift_staff, limstift_party',
    ]);
  }
}
