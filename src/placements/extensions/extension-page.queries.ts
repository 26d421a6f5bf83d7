import type { Tx } from '../../access/database.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import type { OneOfThePair } from '../../schemes/rule/course-rule.js';
import { formatDay } from '../../shared/danish-date.js';
import { type Day, dayAt } from '../../shared/day.js';
import { type Filled, filledWith } from '../../web/form/filled.js';
import { NotAllowed } from '../../web/problems/not-let-in.js';
import { findPlacement } from '../placement.queries.js';
import { caseInDanish } from '../placement.words.js';
import { findPlacementView } from '../placement-list.queries.js';
import type { ExtensionPageFacts } from './extension.page.js';
import { extensionFrame, extensionsOf, frameOfThePair } from './extension.queries.js';
import { mutualWishRefusals, wishRefusals } from './extension.rules.js';
import { extensionRefusalInDanish } from './extension.words.js';

/** What the page asks of one of the two, or of whoever runs the course. */
export async function extensionPageFacts(
  tx: Tx,
  id: string,
  actor: SignedIn,
  today: Day,
  form?: Filled,
): Promise<ExtensionPageFacts> {
  const placement = await findPlacement(tx, id);
  const { runBy, lastDay } = placement;
  const asks = asOneOfThePair(actor.role);
  if (asks === null && actor.role !== runBy) throw new NotAllowed();
  const frame = await (asks === null ? extensionFrame : frameOfThePair)(tx, placement, today);
  const [last] = asks === null ? [] : await extensionsOf(tx, id);
  const { open } = frame;
  return {
    visitor: visitorOf(actor),
    placementId: id,
    of: caseInDanish(await findPlacementView(tx, id)),
    runBy,
    lastDay,
    rule: frame.course.byMutualWish.rule,
    closed: closedInDanish(frame, asks, today),
    asks: asks ?? 'organiser',
    open: open && { lastDay: open.lastDay, isOwn: open.byRole === asks, day: dayAt(open.wishedAt) },
    declined: last?.outcome === 'declined' && last.byRole === asks ? last.lastDay : null,
    form: form ?? filledWith({ saidDay: formatDay(today) }),
  };
}

/** Why nothing can be wished at all, whatever day is chosen. */
function closedInDanish(
  { course, open }: Awaited<ReturnType<typeof extensionFrame>>,
  asks: OneOfThePair | null,
  today: Day,
): string | null {
  if (open !== null) return null;
  const anyDay = '9999-12-31';
  const refusals =
    asks === null
      ? mutualWishRefusals(course, { lastDay: anyDay, saidDay: today }, today)
      : wishRefusals(course, null, { lastDay: anyDay, role: asks }, today);
  const refusal = refusals.find(({ because }) => because !== 'placement-too-long');
  return refusal === undefined ? null : extensionRefusalInDanish(refusal).detail;
}

function asOneOfThePair(role: SignedIn['role']): OneOfThePair | null {
  return role === 'mentor' || role === 'mentee' ? role : null;
}
