import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseState } from './2026-11-25-26-case-state-of-today.js';
import { OF_THE_LIVING } from './2026-11-26-68-wage-costs-lapsed.js';
import { WITH_HEARINGS } from './2026-11-27-84-hearings-in-cases.js';
import { run } from './run.js';

const WITH_OUTSIDERS = {
  ...WITH_HEARINGS,
  mentor: `${WITH_HEARINGS.mentor}
           'isMentorFromOutside', coalesce((select settlement_of_mentor(mentor_id) <> 'payment-run' from mentorships
             where placement_id = asked_id and (last_day is null or last_day >= actor_today())
             order by first_day limit 1), false),`,
  claim: `${WITH_HEARINGS.claim}, 'isOfMentor', mentor_id is not null`,
};

/** The workplace is told of no claim of an outsider; the mentee, of one whose hours may wait for their word. */
const THAT_ONE_IS_TOLD_OF = `
               and (mentor_id is null or mentor_id = any (own_mentor_ids())
                 or actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')
                 or (actor_is('mentee') and status = 'submitted'))`;

/** Who acts next, where the mentor is from outside: they claim for themselves, and a consultant says what they cost. */
export class OutsidersInCases1795856400013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [caseState(WITH_OUTSIDERS, OF_THE_LIVING, THAT_ONE_IS_TOLD_OF)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [caseState(WITH_HEARINGS, OF_THE_LIVING)]);
  }
}
