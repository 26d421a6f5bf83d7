import type { MigrationInterface, QueryRunner } from 'typeorm';
import { coordinatedAloneByIndex } from './2026-11-27-59-courses-by-index.js';
import { actorIs } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const OF_OWN = `${actorIs('coordinator')} and is_of_coordinated_courses_alone(mentee_id)`;
const ENDS_BY_SELF = `(withdrawn_by is null or withdrawn_by = ${SELF})`;
const REPRESENTED = `
      union all select c.id from representatives r join placements c on c.mentee_id = r.mentee_id
        where r.person_id = asked_person_id`;

const POLICIES: [table: string, command: 'insert' | 'update', condition: string][] = [
  ['representatives', 'insert', `with check (${OF_OWN} and created_by = ${SELF} and withdrawn_at is null)`],
  [
    'representatives',
    'update',
    `using (${OF_OWN} and withdrawn_at is null) with check (${OF_OWN} and ${ENDS_BY_SELF})`,
  ],
  // The decision or the power itself; nobody who is paid nothing sends in a sheet or a payslip.
  [
    'attachments',
    'insert',
    `with check (${actorIs('coordinator')} and is_coordinated(placement_id) and kind in ('agreement', 'other')
       and uploaded_by = ${SELF})`,
  ],
  [
    'attachment_files',
    'insert',
    `with check (${actorIs('coordinator')} and exists (
       select from attachments a where a.id = attachment_id and is_coordinated(a.placement_id) and a.uploaded_by = ${SELF}))`,
  ],
];

/** A coordinator registers who speaks for a mentee, where a consultant runs nothing of the mentee's. */
export class RepresentativesByCoordinators1795770000064 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      coordinatedAloneByIndex(REPRESENTED),
      ...POLICIES.map(
        ([table, command, condition]) =>
          `create policy coordinator_${command} on ${table} for ${command} to limstift_staff ${condition}`,
      ),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      ...POLICIES.map(([table, command]) => `drop policy coordinator_${command} on ${table}`),
      coordinatedAloneByIndex(''),
    ]);
  }
}
