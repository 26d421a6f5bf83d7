import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseState, OF_TODAY } from './2026-11-25-26-case-state-of-today.js';
import { OF_THE_LIVING } from './2026-11-26-68-wage-costs-lapsed.js';
import { run } from './run.js';

const STAFF = `actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')`;

/** Told to staff and to the party that is heard, and to nobody else. */
function hearing(of: string, party: 'leader' | 'mentee'): string {
  return `'hearing', case when ${of}.status = 'hearing' and (${STAFF} or actor_is('${party}')) then (
               select jsonb_build_object('id', h.id, 'deadlineDay', h.deadline_day, 'answeredAt', h.answered_at)
               from hearings h where h.subject_id = ${of}.id and h.about = 'refusal'
               order by h.sent_at desc, h.id limit 1) end`;
}

/** The next step of a case in which a party is heard: to answer, and then to decide. */
export class HearingsInCases1795770000084 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      caseState(
        {
          ...OF_TODAY,
          grant: `${OF_TODAY.grant}, ${hearing('grants', 'mentee')}`,
          claim: `${OF_TODAY.claim}, ${hearing('claims', 'leader')}`,
        },
        OF_THE_LIVING,
      ),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [caseState(OF_TODAY, OF_THE_LIVING)]);
  }
}
