import type { Tx } from '../../access/database.js';
import { namesOfPeople } from '../../access/people/person-names.queries.js';
import { CASE_READERS } from '../../access/role.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { complaintGuidance } from '../../hearings/complaint-guidance.queries.js';
import { hearingsOf } from '../../hearings/hearing.queries.js';
import { hearingView } from '../../hearings/hearing.view.js';
import { findMentor } from '../../mentors/mentor.queries.js';
import { caseToDecider } from '../../placements/case-to-decider.queries.js';
import { takesPart } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { caseInDanish } from '../../placements/placement.words.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { isLegalGrantMove } from '../grant.rules.js';
import type { Grant } from '../grant.entity.js';
import type { BudgetsOfGrants, PassedBudget } from './budgets-of-grants.js';
import { effectOf } from './grant-effect.rules.js';
import { findAssessment, findGrant } from '../grant.queries.js';
import { rateOn } from '../grant-rate.queries.js';
import { grantViewsOf } from '../grant-list.queries.js';
import { assessmentView } from '../grant.view.js';
import type { Day } from '../../shared/day.js';
import { found } from '../../shared/not-found.js';
import type { GrantPageFacts } from './grant.page.js';
import { reasonSaid } from '../grant.words.js';
import { groundsToMentee } from './grounds.queries.js';
import { stepsOfGrant } from './grant-history.queries.js';
import { movesOf } from './grant-moves.rules.js';

export type GrantFacts = Omit<GrantPageFacts, 'visitor' | 'form' | 'lost'>;

/** All of a grant that the visitor may see, and what they may do with it. */
export async function grantPageFacts(
  tx: Tx,
  id: string,
  { actor, today, budgets }: { actor: SignedIn; today: Day; budgets: BudgetsOfGrants },
): Promise<GrantFacts> {
  const grant = await findGrant(tx, id);
  const { placementId, recommendedBy, decidedBy, decidedAt } = grant;
  const placement = await findPlacementView(tx, placementId);
  const known = await grantViewsOf(tx, placementId);
  const isStaff = (CASE_READERS as readonly string[]).includes(actor.role);
  const assessment = isStaff ? assessmentView(await findAssessment(tx, id)) : null;
  const told = await groundsToMentee(tx, grant, actor.role);
  const names = await namesOfPeople(tx, [decidedBy]);
  const takes = await takesPart(tx, placementId, actor.personId);
  const view = found(
    known.find((one) => one.id === id),
    'grant',
  );
  const moves = movesOf(grant, { ...actor, takesPart: takes });
  await recordCaseLook(tx, { how: 'page', purpose: 'case' }, placementId);
  return {
    grant: view,
    of: caseInDanish(placement),
    inCase: isStaff
      ? {
          period: placement,
          purpose: placement.purpose,
          tasks: placement.tasks,
          mentor: placement.mentor && (await findMentor(tx, placement.mentor.id)),
          otherGrants: known.filter((one) => one.id !== id),
        }
      : null,
    hearings:
      isStaff || actor.role === 'mentee'
        ? (await hearingsOf(tx, id)).map((hearing) => ({
            ...hearingView(hearing, today),
            intended: hearing.intended,
          }))
        : [],
    guidance: await complaintGuidance(
      tx,
      { kind: 'grant', id, decidedAt: grant.endedAt ?? decidedAt },
      actor.role,
      today,
    ),
    ofCase: isLegalGrantMove('granting', grant.status) ? await caseToDecider(tx, placementId, actor) : null,
    assessment,
    reason: assessment === null ? (told?.reason ?? null) : reasonSaid(assessment),
    steps: isStaff ? await stepsOfGrant(tx, id) : (told?.steps ?? []),
    decided: decidedAt && { by: names.get(decidedBy ?? '') ?? null, at: decidedAt },
    isOwnRecommendation: recommendedBy === actor.personId,
    moves,
    budgets: isStaff ? await budgetsOf(tx, budgets, grant, moves.decide) : [],
    effect: effectOf(grant, placement, known, isStaff ? await rateOn(tx, placementId, grant.firstDay) : null),
    next: actor.role === 'caseworker' ? await nextToDecide(tx, id, actor.personId) : null,
  };
}

/** Those that it would pass, to whoever decides it; else those that it passed when it was given. */
function budgetsOf(
  tx: Tx,
  budgets: BudgetsOfGrants,
  grant: Grant,
  decides: boolean,
): Promise<PassedBudget[]> {
  return decides ? budgets.wouldPass(tx, grant) : budgets.passed(tx, grant.id);
}

/** The grant that has waited longest for a decision, of those that this person may decide. */
async function nextToDecide(tx: Tx, exceptId: string, personId: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }[]>(
    `select id from grants where status = 'recommended' and id <> $1 and recommended_by <> $2
       and not person_takes_part(placement_id, $2) order by recommended_at, id limit 1`,
    [exceptId, personId],
  );
  return row?.id ?? null;
}
