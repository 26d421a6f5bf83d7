/** What a death, a pause, a stop or a last day asks of whoever runs the course and has the case; $1 is who, $2 in which role. */
import { DAYS_TO_SEE_AN_EXTENSION } from '../../placements/extensions/extension.rules.js';
import { DAYS_TO_END, DAYS_TO_FOLLOW_UP_A_STOP } from '../../placements/moves/move.rules.js';
import { DAYS_TO_SETTLE_A_DEATH } from '../../placements/deaths/death.rules.js';
import { DAYS_BEFORE_A_RETURN } from './queue.rules.js';

/** A course of a mentee who has died asks for nothing but its end; of `course`, which is the work below. */
export const GOES_ON =
  "placement_id <> all (array(select placement_id from course where kind = 'mentee-died'))";

export const COURSE_WORK = `
    select d.party || '-died' as kind, p.id as placement_id,
      min((d.registered_at at time zone 'Europe/Copenhagen')::date) + ${DAYS_TO_SETTLE_A_DEATH} as due, min(d.registered_at) as came_at
    from cases_of_the_dead() d join placements p on p.id = d.placement_id
    where p.consultant_id = $1 and p.run_by = $2
    group by d.party, p.id
    union all
    select 'follow-up-stop', p.id,
      (stopped_at at time zone 'Europe/Copenhagen')::date + ${DAYS_TO_FOLLOW_UP_A_STOP}, stopped_at
    from placements p
    cross join lateral stop_to_follow_up(p.id) as stopped_at
    where p.consultant_id = $1 and p.run_by = $2 and p.status = 'broken-off' and stopped_at is not null
    union all
    select 'follow-up-pause', p.id, m.expected_return_day, null
    from placements p
    cross join lateral (select expected_return_day from placement_moves
      where placement_id = p.id order by position desc limit 1) m
    where p.consultant_id = $1 and p.run_by = $2 and p.status = 'paused'
      and m.expected_return_day <= actor_today() + ${DAYS_BEFORE_A_RETURN}
    union all
    select 'see-extension', p.id, (seen_by_none_at at time zone 'Europe/Copenhagen')::date + ${DAYS_TO_SEE_AN_EXTENSION}, seen_by_none_at
    from placements p
    cross join lateral extension_to_see(p.id) as seen_by_none_at
    where p.consultant_id = $1 and p.run_by = $2 and p.status = 'active' and seen_by_none_at is not null
      and p.id = any ((select placements_with_extension_to_see())::uuid[])
    union all
    select 'end-course', id, last_day + ${DAYS_TO_END}, null
    from placements where consultant_id = $1 and run_by = $2 and status = 'active' and last_day < actor_today()`;
