import type { Tx } from '../../access/database.js';
import { milestoneStatesBy } from '../../onboarding/onboarding.queries.js';
import { nextMilestones } from '../../onboarding/onboarding.rules.js';
import { isOver } from '../../placements/placement.rules.js';
import type { Day } from '../../shared/day.js';
import type { MilestoneToMark } from './week-milestones.js';
import type { MentorsWeek } from './week.queries.js';
import { mentorOn } from './week.rules.js';

const MILESTONES_EACH = 3;

/** The next few of each course that the asker is the mentor of today. */
export async function milestonesToMark(
  tx: Tx,
  { placements, calendar }: MentorsWeek,
  today: Day,
): Promise<MilestoneToMark[]> {
  const own = placements.filter(
    (placement) => !isOver(placement.status) && calendar.mentorIds.includes(mentorOn(placement, today) ?? ''),
  );
  const states = await milestoneStatesBy(tx, own, today);
  return own.flatMap(({ id, mentee }) =>
    nextMilestones(states.get(id) ?? [], 'mentor', MILESTONES_EACH).map((milestone) => {
      return { ...milestone, placementId: id, mentee };
    }),
  );
}
