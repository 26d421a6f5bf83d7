import type { Tx } from '../../../access/database.js';
import { findAssessment, findGrant } from '../../../grants/grant.queries.js';
import { reasonSaid } from '../../../grants/grant.words.js';
import type { Mentor } from '../../../mentors/mentor.entity.js';
import { type Day, dayAt } from '../../../shared/day.js';
import { lastDayToComplain } from '../../../shared/legal-deadlines.js';
import { found } from '../../../shared/not-found.js';
import { DAY_OF_CLAIM } from '../../paid-next-steps.rules.js';
import { heardFacts } from './heard-facts.queries.js';
import type { CommonFacts, GrantFacts } from './letter-facts.js';
import { wageCostIn } from './placement-facts.queries.js';

type Told = GrantFacts & Pick<CommonFacts, 'complaint'>;

/** A decided grant; what ended it is told in place of what gave it. */
export async function grantFacts(tx: Tx, id: string, mentor: Mentor | null, today: Day): Promise<Told> {
  const grant = await findGrant(tx, id);
  const assessment = await findAssessment(tx, id);
  const { endingReasonCode, endingReason } = assessment;
  const hasEnded = grant.endedAt !== null && endingReasonCode !== null;
  const about = hasEnded ? (grant.status === 'revoked' ? 'revocation' : 'ending') : 'refusal';
  const decidedDay = dayAt(found(hasEnded ? grant.endedAt : grant.decidedAt, 'decision'));
  return {
    grant: {
      firstDay: grant.firstDay,
      lastDay: grant.lastDay,
      grantedMinutes: grant.grantedMinutes,
      decidedDay,
      legalBasis: found(grant.legalBasis, 'legal basis'),
      reason: hasEnded ? endingReason : reasonSaid(assessment),
      wageCostOre: await wageCostIn(tx, grant.placementId, grant, mentor, today),
      isRevoked: grant.status === 'revoked',
      plannedLastDay: grant.plannedLastDay,
    },
    hearing: await heardFacts(tx, id, about),
    claims: { dayOfNextMonth: DAY_OF_CLAIM },
    complaint: { lastDay: lastDayToComplain(decidedDay) },
  };
}
