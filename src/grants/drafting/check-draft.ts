import type { SignedIn } from '../../access/sessions/session.queries.js';
import type { Tx } from '../../access/database.js';
import { visitorOf } from '../../access/visitor.js';
import type { Placement } from '../../placements/placement.entity.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import type { Day } from '../../shared/day.js';
import { done, type Outcome } from '../../shared/outcome.js';
import { filledAgain } from '../../web/form/filled.js';
import type { GrantInput } from '../grant.input.js';
import type { GrantRefusal } from '../grant.rules.js';
import { type GrantCheckFacts, grantCheckPage } from './grant-check.page.js';
import { tryDraft } from './grant-draft.queries.js';
import { grantFormFacts } from './grant-form.queries.js';

interface DraftToCheck extends Pick<GrantCheckFacts, 'action' | 'back' | 'changes'> {
  actor: SignedIn;
  placement: Placement;
  input: GrantInput;
  typed: unknown;
  /** Of the draft that is changed, where there is one already. */
  ownId: string | null;
  today: Day;
}

/** The page on which a draft is looked over before it is saved, with what it would change; or why it cannot be saved. */
export async function checkDraft(tx: Tx, draft: DraftToCheck): Promise<Outcome<string, GrantRefusal>> {
  const { actor, placement, input, typed, ownId, today, action, back, changes } = draft;
  const tried = await tryDraft(tx, placement, input, ownId);
  if ('refused' in tried) return tried;
  await recordCaseLook(tx, { how: 'page', purpose: 'case' }, placement.id);
  const form = filledAgain(typed, []);
  const { of } = await grantFormFacts(tx, placement, form);
  return done(
    grantCheckPage({
      visitor: visitorOf(actor),
      of,
      input,
      form,
      effect: tried.done,
      lacksReason: input.firstDay < today && input.beganBeforeBecause === undefined,
      action,
      back,
      changes,
    }),
  );
}
