import type { Tx } from '../../../access/database.js';
import { lastDayOf } from '../../../claims/window/claim-window.queries.js';
import { decidedGrantsOf } from '../../../grants/grant.queries.js';
import { approvedWageCostsOf } from '../../../grants/wage-costs/wage-cost.queries.js';
import { wageCostOn } from '../../../grants/wage-costs/wage-cost.rules.js';
import type { Mentor } from '../../../mentors/mentor.entity.js';
import { isFromOutside } from '../../../mentors/settlement.rules.js';
import { sharedWithEmployer } from '../../../placements/consent/consent.queries.js';
import type { Placement } from '../../../placements/placement.entity.js';
import { found } from '../../../shared/not-found.js';
import type { Day, Month } from '../../../shared/day.js';
import type { Ore } from '../../../shared/ore.js';
import type { Period } from '../../../shared/period.js';
import { DAY_OF_CLAIM } from '../../paid-next-steps.rules.js';
import type { PlacementFacts } from './letter-facts.js';

/** The course as it is today; the part on the grant is null until there is one. */
export async function placementFacts(
  tx: Tx,
  placement: Placement,
  {
    mentor,
    month,
    formerMentorId,
  }: { mentor: Mentor | null; month: Month | null; formerMentorId: string | null },
  today: Day,
): Promise<PlacementFacts> {
  const grant = (await decidedGrantsOf(tx, placement.id)).at(-1);
  return {
    sharedOfMentee: (await sharedWithEmployer(tx, placement.id))?.text ?? null,
    grant: grant
      ? {
          firstDay: grant.firstDay,
          lastDay: grant.lastDay,
          grantedMinutes: grant.grantedMinutes,
          wageCostOre: await wageCostIn(tx, placement.id, grant, mentor, today),
        }
      : null,
    claims: { dayOfNextMonth: DAY_OF_CLAIM },
    reminder: month === null ? null : { month, lastDay: await lastDayOf(tx, placement.id, month) },
    formerMentor: formerMentorId === null ? null : await daysOf(tx, placement.id, formerMentorId),
  };
}

/** The days that somebody was the mentor, and the meetings held in them. */
async function daysOf(
  tx: Tx,
  placementId: string,
  mentorId: string,
): Promise<PlacementFacts['formerMentor']> {
  const [row] = await tx.query<NonNullable<PlacementFacts['formerMentor']>[]>(
    `select min(first_day)::text as "firstDay", max(last_day)::text as "lastDay",
       (select count(*)::int from meetings g join mentorships o on o.id = g.mentorship_id
         where g.placement_id = $1 and o.mentor_id = $2 and g.status = 'held') as meetings,
       (select kind = 'company-employee' from mentors where id = $2) as "isColleague"
     from mentorships where placement_id = $1 and mentor_id = $2 having count(*) > 0`,
    [placementId, mentorId],
  );
  return found(row, 'mentor');
}

/** Per hour, of the workplace's own mentor today, or on the first day of a grant to come; a fee is nobody else's business. */
export async function wageCostIn(
  tx: Tx,
  placementId: string,
  { firstDay, lastDay }: Period,
  mentor: Mentor | null,
  today: Day,
): Promise<Ore | null> {
  if (mentor === null || isFromOutside(mentor)) return null;
  const day = today < firstDay ? firstDay : today > lastDay ? lastDay : today;
  return wageCostOn(await approvedWageCostsOf(tx, placementId), mentor.id, day)?.rateOrePerHour ?? null;
}
