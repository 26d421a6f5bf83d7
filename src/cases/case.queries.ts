import type { Tx } from '../access/database.js';
import { Claim } from '../claims/claim.entity.js';
import { grantsOf, wageCostsOf } from '../grants/grant.queries.js';
import { monthsWithoutHours } from '../hours/time-entry.queries.js';
import { Mentor } from '../mentors/mentor.entity.js';
import { newestMentorship } from '../placements/mentorship.queries.js';
import type { Placement } from '../placements/placement.entity.js';
import { dayAt } from '../shared/day.js';
import { isBlank } from '../shared/text.js';
import type { CaseState } from './next-step.rules.js';
import type { CaseFacts } from './readiness.rules.js';

export async function caseFacts(tx: Tx, placement: Placement): Promise<CaseFacts> {
  const mentorship = await newestMentorship(tx, placement.id);
  const mentor = mentorship && (await tx.findOneBy(Mentor, { id: mentorship.mentorId }));
  const grants = await grantsOf(tx, placement.id);
  return {
    status: placement.status,
    hasMentor: mentor !== null,
    mentorIsQualified: !isBlank(mentor?.qualifications),
    hasPurpose: !isBlank(placement.purpose),
    hasTasks: !isBlank(placement.tasks),
    hasGrant: grants.some(({ status }) => status === 'granted'),
  };
}

/** What the next step is worked out from, as far as the asker may see it. */
export async function caseState(tx: Tx, placement: Placement): Promise<CaseState> {
  const { id, status, firstDay } = placement;
  const claims = await tx.find(Claim, { where: { placementId: id }, order: { month: 'asc', id: 'asc' } });
  return {
    status,
    firstDay,
    hasMentor: (await newestMentorship(tx, id)) !== null,
    grants: (await grantsOf(tx, id)).map((grant) => ({
      status: grant.status,
      recommendedDay: grant.recommendedAt && dayAt(grant.recommendedAt),
    })),
    wageCosts: (await wageCostsOf(tx, id)).map((cost) => ({
      status: cost.status,
      proposedDay: dayAt(cost.proposedAt),
    })),
    claims: claims.map((claim) => ({
      status: claim.status,
      reference: claim.reference,
      month: claim.month,
      submittedDay: claim.submittedAt && dayAt(claim.submittedAt),
    })),
    monthsWithoutHours: await monthsWithoutHours(tx, id),
  };
}
