import { IsNull } from 'typeorm';
import type { Tx } from '../../access/database.js';
import { type Look, recordLook } from '../../audit/record-look.js';
import { holderOf } from '../../employers/employer.queries.js';
import { openListRule } from '../../schemes/employer-part.rules.js';
import type { SaidRule } from '../../schemes/said-rule.js';
import { found } from '../../shared/not-found.js';
import type { Placement } from '../placement.entity.js';
import { findPlacement, schemeOf } from '../placement.queries.js';
import type { OpenPairView } from './open-list.view.js';
import { OpenListConsent } from './open-list-consent.entity.js';

export interface OpenListPlace {
  placement: Placement;
  employerId: string;
  rule: SaidRule;
}

/** Where the scheme of a placement has an open list; not found elsewhere. */
export async function openListPlace(tx: Tx, placementId: string): Promise<OpenListPlace> {
  const placement = await findPlacement(tx, placementId);
  const rule = found(openListRule(await schemeOf(tx, placement)), 'open-list');
  return { placement, employerId: await holderOf(tx, found(placement.workplaceId, 'workplace')), rule };
}

/** The pair of which whoever asks is one now; null for everybody else. */
export async function ownPair(tx: Tx, placementId: string): Promise<string | null> {
  const [pair] = await tx.query<{ id: string }[]>(
    `select id from mentorships where placement_id = $1 and (last_day is null or last_day >= actor_today())
       and id = any ((select own_mentorship_ids())::uuid[]) order by first_day limit 1`,
    [placementId],
  );
  return pair?.id ?? null;
}

export function ownConsent(tx: Tx, mentorshipId: string | null): Promise<OpenListConsent | null> {
  if (mentorshipId === null) return Promise.resolve(null);
  return tx.findOneBy(OpenListConsent, { mentorshipId, withdrawnAt: IsNull() });
}

/** Who mentors whom, as both agreed to; empty for those who take no part in the scheme there. Each is a look. */
export async function openList(tx: Tx, employerId: string, how: Look['how']): Promise<OpenPairView[]> {
  const rows = await tx.query<(OpenPairView & { placementId: string; menteeId: string })[]>(
    `select placement_id as "placementId", mentee_id as "menteeId", mentor, mentee, workplace, since
     from open_list($1)`,
    [employerId],
  );
  const people = rows.map(({ placementId, menteeId: id }) => ({ kind: 'mentee' as const, id, placementId }));
  await recordLook(tx, { how, purpose: 'list', people });
  return rows.map(({ mentor, mentee, workplace, since }) => ({ mentor, mentee, workplace, since }));
}
