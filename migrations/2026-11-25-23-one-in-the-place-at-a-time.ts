import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './run.js';

/** And nobody has the place before: it is theirs today, or theirs next. */
function isNext(table: string): string {
  return `
               and not exists (select from ${table} o
                 where o.placement_id = ${table}.placement_id and o.first_day < ${table}.first_day
                   and (o.last_day is null or o.last_day >= actor_today()))`;
}

/** A leader or mentor of a later day waits, while another has the case today. */
export class OneInThePlaceAtATime1795597200023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await run(runner, [ownPlacementIds(isNext)]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await run(runner, [ownPlacementIds(() => '')]);
  }
}

/** As the migration that made it wrote it, so that undoing leaves nothing behind. */
function ownPlacementIds(also: (table: string) => string): string {
  return `create or replace function own_placement_ids() returns uuid[] language plpgsql stable security definer
    set search_path = public, pg_temp
    as $$ begin return array(
           select p.id from placements p where p.status <> 'draft' and p.id in (
             select placement_id from leaderships where leader_id = any (own_leader_ids())
               and (last_day is null or last_day >= actor_today())${also('leaderships')}
             union all
             select placement_id from mentorships where mentor_id = any (own_mentor_ids())
               and (last_day is null or last_day >= actor_today())${also('mentorships')}
             union all
             select id from placements where mentee_id = any (own_mentee_ids()))); end $$`;
}
