import { In, IsNull, MoreThanOrEqual } from 'typeorm';
import type { Tx } from '../../access/database.js';
import type { Role } from '../../access/role.js';
import { Leader } from '../../employers/leader.entity.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import { mentorsToPick } from '../../mentors/mentor.queries.js';
import { mentorKindInDanish } from '../../mentors/mentor.words.js';
import type { Day } from '../../shared/day.js';
import { NO_BREAK_SPACE } from '../../shared/danish-number.js';
import { formatPhone } from '../../shared/phone.js';
import { handoverVersion } from './handover.rules.js';
import { Leadership } from './leadership.entity.js';
import { Mentorship } from './mentorship.entity.js';
import { findPlacementView } from '../placement-list.queries.js';
import type { PlaceFacts } from './place.page.js';
import { found } from '../../shared/not-found.js';

const MOST_CANDIDATES = 100;

type Facts = Pick<PlaceFacts, 'placement' | 'place' | 'candidates' | 'holdings' | 'version'>;

/** A consultant may pick somebody from outside too. */
export async function mentorPlace(
  tx: Tx,
  placementId: string,
  { role, today }: { role: Role; today: Day },
): Promise<Facts> {
  const placement = await findPlacementView(tx, placementId);
  const known = await mentorsToPick(tx, placement.workplace?.id ?? null, role === 'consultant');
  const held = await tx.find(Mentorship, { where: { placementId }, order: { firstDay: 'asc' } });
  const candidates = known.filter(({ id }) => id !== staying(held, today)?.mentorId);
  const holders = await tx.findBy(Mentor, { id: In(held.map(({ mentorId }) => mentorId)) });
  return {
    placement,
    place: 'mentor',
    candidates: candidates.map(({ id, name, kind, qualifications }) => {
      const from = kind === 'company-employee' ? [] : [mentorKindInDanish(kind)];
      return { id, name, about: [...from, qualifications].join('. ') };
    }),
    version: handoverVersion(held.at(-1)),
    holdings: held.map(({ mentorId, firstDay, lastDay }) => ({
      name: holders.find(({ id }) => id === mentorId)?.name ?? '',
      firstDay,
      lastDay,
    })),
  };
}

export async function leaderPlace(tx: Tx, placementId: string, { today }: { today: Day }): Promise<Facts> {
  const placement = await findPlacementView(tx, placementId);
  const { id: workplaceId } = found(placement.workplace, 'workplace');
  const known = await tx.find(Leader, {
    where: [
      { workplaceId, lastDay: IsNull() },
      { workplaceId, lastDay: MoreThanOrEqual(today) },
    ],
    order: { name: 'asc', id: 'asc' },
    take: MOST_CANDIDATES,
  });
  const held = await tx.find(Leadership, { where: { placementId }, order: { firstDay: 'asc' } });
  const candidates = known.filter(({ id }) => id !== staying(held, today)?.leaderId);
  const holders = await tx.findBy(Leader, { id: In(held.map(({ leaderId }) => leaderId)) });
  return {
    placement,
    place: 'leader',
    candidates: candidates.map(({ id, name, email, phone }) => ({
      id,
      name,
      about: phone === null ? email : `${email}, ${formatPhone(phone).replaceAll(' ', NO_BREAK_SPACE)}`,
    })),
    version: handoverVersion(held.at(-1)),
    holdings: held.map(({ leaderId, firstDay, lastDay }) => ({
      name: holders.find(({ id }) => id === leaderId)?.name ?? '',
      firstDay,
      lastDay,
    })),
  };
}

/** The one who has the place and keeps it, as things are; that one takes over from nobody. */
function staying<Held extends { firstDay: Day; lastDay: Day | null }>(held: Held[], today: Day): Held | null {
  const last = held.at(-1);
  return last !== undefined && last.lastDay === null && last.firstDay <= today ? last : null;
}
