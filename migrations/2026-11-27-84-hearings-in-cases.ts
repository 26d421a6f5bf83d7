import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseState, OF_TODAY } from './2026-11-25-26-case-state-of-today.js';
import { OF_THE_LIVING } from './2026-11-26-68-wage-costs-lapsed.js';
import { run } from './run.js';

const STAFF = `actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')`;

/** Told to staff and to the party that is heard, whatever it is about, and to nobody else. */
function hearing(kind: 'grant' | 'claim', party: string): string {
  return `'hearing', case when ${STAFF} or ${party} then (
               select jsonb_build_object('id', h.id, 'deadlineDay', h.deadline_day, 'answeredAt', h.answered_at)
               from hearings h where h.subject_id = ${kind}s.id and hearing_waits('${kind}', ${kind}s.id, h.about)
               order by h.sent_at desc, h.id limit 1) end`;
}

/** As the rows of hearings: a representative is told of them where they receive the mentee's letters. */
const HEARD_MENTEE = `actor_is('mentee') and may_receive_letters_of(grants.placement_id)`;

export const WITH_HEARINGS = {
  ...OF_TODAY,
  grant: `${OF_TODAY.grant}, ${hearing('grant', HEARD_MENTEE)}`,
  claim: `${OF_TODAY.claim}, ${hearing('claim', "actor_is('leader')")}`,
};

/** The next step of a case in which a party is heard: to answer, and then to decide. */
export class HearingsInCases1795770000084 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [caseState(WITH_HEARINGS, OF_THE_LIVING)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [caseState(OF_TODAY, OF_THE_LIVING)]);
  }
}
