import type { Tx } from '../../access/database.js';
import { findPlacement, schemeOf } from '../../placements/placement.queries.js';
import type { Arranger, Part } from './follow-up.rules.js';
import type { EmployersPartView } from './follow-up.view.js';

export interface PartsOfScheme {
  followUp: Part[];
  activity: Part[];
  readiness: Part[];
}

/** What the scheme of a placement gives the employer to follow up and to hold. */
export async function partsOf(tx: Tx, placementId: string): Promise<PartsOfScheme> {
  const { employerParts } = await schemeOf(tx, await findPlacement(tx, placementId));
  const of = (asked: string) => employerParts.filter(({ kind }) => kind === asked);
  return { followUp: of('follow-up'), activity: of('activity'), readiness: of('readiness') };
}

/** What was followed up and held, the newest first. */
export async function employersPart(
  tx: Tx,
  placementId: string,
  { followUp, activity }: PartsOfScheme,
): Promise<EmployersPartView> {
  const saysOf = (parts: Part[], code: string) => parts.find((part) => part.code === code)?.says ?? code;
  const followUps = await tx.query<
    { id: string; day: string; parts: string[]; note: string | null; mentorName: string | null }[]
  >(
    `select id, day, parts, note, (select name from mentors where id = mentor_id) as "mentorName"
     from leader_follow_ups where placement_id = $1 order by day desc, written_at desc`,
    [placementId],
  );
  const activities = await tx.query<{ id: string; day: string; code: string; arrangedBy: Arranger }[]>(
    `select id, day, code, arranged_by as "arrangedBy" from employer_activities
     where placement_id = $1 order by day desc, code`,
    [placementId],
  );
  return {
    followUps: followUps.map((one) => ({ ...one, parts: one.parts.map((code) => saysOf(followUp, code)) })),
    activities: activities.map(({ code, ...rest }) => ({ ...rest, says: saysOf(activity, code) })),
  };
}
