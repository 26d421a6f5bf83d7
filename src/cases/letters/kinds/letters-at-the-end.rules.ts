/** What is written when a course ends, or a mentor leaves it. Knows no database and no clock. */
import type { PartyRole } from '../../../access/role.js';
import type { PlacementStatus } from '../../../placements/placement.rules.js';
import type { LettersState } from './offer.js';
import { offer, type Wanted } from './wanted.js';

const IS_OVER = new Set<PlacementStatus>(['ended', 'broken-off']);
const HAS_BEGUN = new Set<PlacementStatus>(['active', 'paused', 'ended', 'broken-off']);

/** A course that was stopped has no certificate. */
export function aboutTheEnd({ placementId, lastDay, ...state }: LettersState): Wanted[] {
  const { end, status, leaderId, mentor, mayEvaluateTheEnd } = state;
  const pair: PartyRole[] = mentor === null ? ['mentee'] : ['mentee', 'mentor'];
  const invitations = mayEvaluateTheEnd
    ? pair.map((recipient) =>
        offer({ kind: 'invitation-to-evaluate', aboutId: placementId, occasion: lastDay, recipient }),
      )
    : [];
  if (end === null || !IS_OVER.has(status)) return invitations;
  const of = { aboutId: end.id, concerns: { day: end.day } };
  const told = leaderId !== null ? [...pair, 'leader' as const] : pair;
  return [
    ...told.map((recipient) => offer({ ...of, kind: 'ending', recipient })),
    ...invitations,
    ...(end.isStop ? [] : pair.map((recipient) => offer({ ...of, kind: 'certificate', recipient }))),
  ];
}

/** Each of their own days; whoever was replaced before the course began was the mentor of nobody. */
export function aboutFormerMentors({
  placementId,
  status,
  firstDay,
  mentor,
  formerMentors,
}: LettersState): Wanted[] {
  if (!HAS_BEGUN.has(status)) return [];
  return formerMentors
    .filter(({ id, lastDay }) => id !== mentor?.id && lastDay >= firstDay)
    .flatMap(({ id, lastDay }) => {
      const of = { aboutId: placementId, occasion: lastDay, recipientId: id, concerns: { day: lastDay } };
      return (['mentor-ending', 'mentor-certificate'] as const).map((kind) =>
        offer({ ...of, kind, recipient: 'mentor' }),
      );
    });
}
