import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

export const OF_TODAY = {
  mentor: `
           'hasMentor', exists (select from mentorships where placement_id = asked_id),
           'mentorFirstDay', (select first_day from mentorships where placement_id = asked_id
             and (last_day is null or last_day >= actor_today()) order by first_day limit 1),`,
  grant: `'status', status, 'recommendedAt', recommended_at, 'lastDay', last_day`,
  wageCost: `'status', status, 'proposedAt', proposed_at, 'isOfTheMentor', mentor_id = (
               select mentor_id from mentorships where placement_id = asked_id
                 and (last_day is null or last_day >= actor_today()) order by first_day limit 1)`,
  claim: `'submittedAt', submitted_at, 'returnedAt', returned_at`,
};

/** What the next step asks more than statuses: how far the grants reach, whose cost it is, when a claim came back. */
export class CaseStateOfToday1795597200026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      'alter table claims add returned_at timestamptz',
      'grant update (returned_at) on claims to limstift_staff',
      caseState(OF_TODAY),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      caseState({
        mentor: `
           'hasMentor', exists (select from mentorships where placement_id = asked_id),`,
        grant: `'status', status, 'recommendedAt', recommended_at`,
        wageCost: `'status', status, 'proposedAt', proposed_at`,
        claim: `'submittedAt', submitted_at`,
      }),
      'alter table claims drop returned_at',
    ]);
  }
}

/** As the migration that made it wrote it, so that undoing leaves nothing behind. */
export function caseState(
  tells: Record<'mentor' | 'grant' | 'wageCost' | 'claim', string>,
  wageCostsThat = '',
  claimsThat = '',
): string {
  return `create or replace function case_state(asked_id uuid) returns jsonb language plpgsql stable security definer
         set search_path = public, pg_temp as $$
       begin
         if not (actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')
                 or asked_id = any (own_placement_ids())) then
           return null;
         end if;
         return jsonb_build_object(${tells.mentor}
           'grants', array(
             select jsonb_build_object(${tells.grant})
             from grants where placement_id = asked_id order by first_day),
           'wageCosts', array(
             select jsonb_build_object(${tells.wageCost})
             from wage_costs where placement_id = asked_id${wageCostsThat} order by first_day, id),
           'claims', array(
             select jsonb_build_object('status', status, 'reference', reference, 'month', month,
                                       ${tells.claim})
             from claims where placement_id = asked_id${claimsThat} order by month, id),
           'monthsWithoutHours', array(
             select month from months_without_hours where placement_id = asked_id order by month));
       end $$`;
}
