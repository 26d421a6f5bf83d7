import { caseInDanish } from '../../placements/placement.words.js';
import type { Tx } from '../../access/database.js';
import type { Placement } from '../../placements/placement.entity.js';
import { schemeOf } from '../../placements/placement.queries.js';
import { findPlacementView } from '../../placements/placement-list.queries.js';
import { grantLengthRule, grantReasonsRule, lastDayAllowed, paidHoursRule } from '../../schemes/pay.rules.js';
import { type Filled, valueIn } from '../../web/form/filled.js';
import { findAssessment, findGrant } from '../grant.queries.js';
import type { ReadGrantInput } from '../grant.input.js';
import { scopeSoFar } from './grant-scope.words.js';

/** What stands around the form of a draft: whose case it is, and what the scheme says of it. */
export async function grantFormFacts(tx: Tx, placement: Placement, form: Filled) {
  const scheme = await schemeOf(tx, placement);
  const typed = {
    firstDay: valueIn(form, 'firstDay'),
    lastDay: valueIn(form, 'lastDay'),
    grantedMinutes: valueIn(form, 'grantedMinutes'),
  };
  return {
    placementId: placement.id,
    of: caseInDanish(await findPlacementView(tx, placement.id)),
    form,
    rules: { length: grantLengthRule(scheme), reasons: grantReasonsRule(scheme), pay: paidHoursRule(scheme) },
    isLong: placement.lastDay > lastDayAllowed(scheme, placement.firstDay),
    scope: scopeSoFar(typed, (firstDay) => lastDayAllowed(scheme, firstDay)),
  };
}

/** A draft with its reasons, as it stands. */
export async function findDraft(
  tx: Tx,
  id: string,
): Promise<ReadGrantInput & { placementId: string; status: string }> {
  const { placementId, firstDay, lastDay, grantedMinutes, status, version } = await findGrant(tx, id);
  const { beyondOrdinary, decisiveBecause, beganBeforeBecause } = await findAssessment(tx, id);
  return {
    placementId,
    status,
    firstDay,
    lastDay,
    grantedMinutes,
    beyondOrdinary,
    decisiveBecause,
    ...(beganBeforeBecause !== null && { beganBeforeBecause }),
    version,
  };
}
