import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorIs, ownPlacement } from './protect.js';
import { run } from './run.js';

const SELF = '(select actor_person_id())';
const LEADS = `${ownPlacement()} and ${actorIs('leader')}`;
const CLAIMS = `placement_id = any ((select outside_placement_ids())::uuid[]) and month_was_own_outside(placement_id, month)`;
const SEES = `(${LEADS}) or (${CLAIMS})`;

const asks = (who: string) => `(${who}) and asked_by = ${SELF} and outcome is null`;

/** A mentor from outside is asked for the months that are over, and asks for more time as a leader does. */
export class MonthsOfOutsiders1795856400024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [
      MONTHS_TO_CLAIM,
      MONTH_WAS_OWN,
      'revoke execute on function outside_months_to_claim(uuid[]), month_was_own_outside(uuid, text) from public',
      'grant execute on function outside_months_to_claim(uuid[]) to limstift_staff, limstift_party',
      'grant execute on function month_was_own_outside(uuid, text) to limstift_party',
      `alter policy limstift_party_select on claim_postponements using (${SEES})`,
      `alter policy limstift_party_insert on claim_postponements with check (${asks(SEES)})`,
      `alter policy limstift_party_select on claim_reopenings using (${SEES})`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [
      `alter policy limstift_party_select on claim_reopenings using (${LEADS})`,
      `alter policy limstift_party_insert on claim_postponements with check (${asks(LEADS)})`,
      `alter policy limstift_party_select on claim_postponements using (${LEADS})`,
      'drop function month_was_own_outside(uuid, text)',
      'drop function outside_months_to_claim(uuid[])',
    ]);
  }
}

/** Over, with hours of an outsider that are granted, and neither claimed nor too late; a mentor is told of the own. */
const MONTHS_TO_CLAIM = `create function outside_months_to_claim(asked_ids uuid[])
  returns table (placement_id uuid, month text) language plpgsql stable security definer
  set search_path = public, pg_temp as $$
  #variable_conflict use_column
  begin
    return query
      select distinct h.placement_id, h.month from (
        select t.placement_id, t.mentor_id, to_char(t.day, 'YYYY-MM') as month
        from time_entries t join placements p on p.id = t.placement_id
        where t.placement_id = any (asked_ids) and t.claim_id is null and t.activity <> 'transport'
          and p.run_by = 'consultant' and p.status <> 'draft'
          and (date_trunc('month', t.day) + interval '1 month' <= actor_today() or p.last_day < actor_today())
          and (actor_is('consultant', 'caseworker', 'payer', 'coordinator', 'auditor')
            or t.mentor_id = any (own_mentor_ids())
            or not actor_is('mentor') and t.placement_id = any (own_placement_ids()))
          and exists (select from grants g where g.placement_id = t.placement_id
            and g.status in ('granted', 'ended-early') and t.day between g.first_day and g.last_day)
        group by 1, 2, 3) h
      where settlement_of_mentor(h.mentor_id) <> 'payment-run'
        and coalesce(claim_last_day(h.placement_id, h.month) >= actor_today(), true)
        and not exists (select from claims c where c.placement_id = h.placement_id and c.mentor_id = h.mentor_id
          and c.month = h.month and c.status not in ('draft', 'withdrawn', 'expired'));
  end $$`;

/** Whether the asker was a mentor from outside there in the month. */
const MONTH_WAS_OWN = `create function month_was_own_outside(asked_placement_id uuid, asked_month text)
  returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    return exists (select from mentorships s where s.placement_id = asked_placement_id
      and s.mentor_id = any (own_mentor_ids()) and settlement_of_mentor(s.mentor_id) <> 'payment-run'
      and s.first_day < to_date(asked_month, 'YYYY-MM') + interval '1 month'
      and (s.last_day is null or s.last_day >= to_date(asked_month, 'YYYY-MM')));
  end $$`;
