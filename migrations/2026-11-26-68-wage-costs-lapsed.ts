import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseState, OF_TODAY } from './2026-11-25-26-case-state-of-today.js';
import { run } from './run.js';

export const OF_THE_LIVING = `
               and (status <> 'proposed' or exists (select from mentorships m where m.placement_id = asked_id
                 and m.mentor_id = wage_costs.mentor_id and (m.last_day is null or m.last_day >= wage_costs.first_day)))
            `;

/** No next step is made of a wage cost whose mentor was replaced before its first day. */
export class WageCostsLapsed1795683600068 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [caseState(OF_TODAY, OF_THE_LIVING)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [caseState(OF_TODAY)]);
  }
}
