import type { Role } from '../access/role.js';
import { CASE_READERS } from '../access/role.js';
import type { Tx } from '../access/database.js';
import { Person } from '../access/person.entity.js';
import { claimsBy } from '../claims/claim-list.queries.js';
import { grantViewsOf } from '../grants/grant-list.queries.js';
import { timeEntriesOf } from '../hours/time-entry.queries.js';
import { timeEntryView } from '../hours/time-entry.view.js';
import { lettersOf } from '../letters/letter.queries.js';
import { letterView } from '../letters/letter.view.js';
import { attendanceOf, milestoneStatesOf, wellbeingOf } from '../onboarding/onboarding.queries.js';
import { onboardingView } from '../onboarding/onboarding.view.js';
import { findPlacement, schemeOf } from '../placements/placement.queries.js';
import { gatesOf } from '../schemes/scheme.rules.js';
import type { Day } from '../shared/day.js';
import { caseFacts, caseState } from './case.queries.js';
import { nextStepInDanish } from './case.words.js';
import { nextStep } from './next-step.rules.js';
import { readiness } from './activation/readiness.rules.js';

const MOST_CLAIMS_SHOWN = 100;

/** All that the page of a case shows to somebody in this role, as they may see it. */
export async function casePageFacts(tx: Tx, id: string, role: Role, today: Day) {
  const placement = await findPlacement(tx, id);
  const seesClaims = role === 'leader' || CASE_READERS.some((reader) => reader === role);
  const isBefore = placement.status === 'proposed' || placement.status === 'matched';
  const gates = gatesOf(await schemeOf(tx, placement));
  const grants = await grantViewsOf(tx, id);
  return {
    nextStep: nextStepInDanish(nextStep(await caseState(tx, placement), today), today),
    consultant: await tx.findOneByOrFail(Person, { id: placement.consultantId }),
    readiness: isBefore ? readiness(gates, await caseFacts(tx, placement, today)) : null,
    grants,
    hours: (await timeEntriesOf(tx, id)).map(timeEntryView),
    claims: seesClaims ? (await claimsBy(tx, { placementId: id, limit: MOST_CLAIMS_SHOWN })).items : null,
    onboarding: onboardingView(
      await milestoneStatesOf(tx, placement, today),
      await attendanceOf(tx, id),
      await wellbeingOf(tx, id),
    ),
    letters: (await lettersOf(tx, id)).map(letterView),
  };
}
