import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement } from './protect.js';
import { run } from './run.js';

const LEADS = `${ownPlacement()} and ${actorIs('leader')}`;
const ONE_A_DAY = 'one_wage_cost_per_mentor_and_first_day';

function statuses(known: string, hasDecider: string, stands: string): string[] {
  return [
    'alter table wage_costs drop constraint wage_cost_status_is_known',
    `alter table wage_costs add constraint wage_cost_status_is_known check (status in (${known}))`,
    'alter table wage_costs drop constraint a_decided_wage_cost_has_a_decider',
    `alter table wage_costs add constraint a_decided_wage_cost_has_a_decider check (${hasDecider})`,
    `drop index ${ONE_A_DAY}`,
    `create unique index ${ONE_A_DAY} on wage_costs (placement_id, mentor_id, first_day) where ${stands}`,
  ];
}

/** A leader may take back a wage cost that nobody has decided, and send another for the same day. */
export class WageCostsWithdrawn1795683600061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter table wage_costs
         add withdrawn_by uuid constraint withdrawer_of_wage_cost references people,
         add withdrawn_at timestamptz`,
      'create index wage_costs_by_withdrawer on wage_costs (withdrawn_by)',
      ...statuses(
        "'proposed', 'approved', 'refused', 'withdrawn'",
        "status in ('proposed', 'withdrawn') or decided_by is not null",
        "status <> 'refused' and status <> 'withdrawn'",
      ),
      `alter table wage_costs add constraint a_withdrawn_wage_cost_says_by_whom check
         ((status = 'withdrawn') = (withdrawn_by is not null) and (status = 'withdrawn') = (withdrawn_at is not null))`,
      'grant update (status, withdrawn_by, withdrawn_at) on wage_costs to limstift_party',
      `create policy limstift_party_update on wage_costs for update to limstift_party
         using (${LEADS} and status = 'proposed')
         with check (${LEADS} and status in ('proposed', 'withdrawn')
           and (withdrawn_by is null or withdrawn_by = (select actor_person_id())))`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'drop policy limstift_party_update on wage_costs',
      'revoke update (status, withdrawn_by, withdrawn_at) on wage_costs from limstift_party',
      "delete from wage_costs where status = 'withdrawn'",
      'alter table wage_costs drop withdrawn_by, drop withdrawn_at',
      ...statuses(
        "'proposed', 'approved', 'refused'",
        "status = 'proposed' or decided_by is not null",
        "status <> 'refused'",
      ),
    ]);
  }
}
