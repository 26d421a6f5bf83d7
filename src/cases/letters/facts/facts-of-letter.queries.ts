import type { Actor } from '../../../access/actor.js';
import type { Tx } from '../../../access/database.js';
import type { Placement } from '../../../placements/placement.entity.js';
import { findOrganisation } from '../../../settings/organisation.queries.js';
import { senderOf } from '../../../settings/sender.js';
import type { Sender } from '../../../pdf/blocks.js';
import type { Day } from '../../../shared/day.js';
import { ABOUT_OF, type LetterKind } from '../kinds/letter-kinds.js';
import type { Offer } from '../kinds/offer.js';
import { claimFacts } from './claim-facts.queries.js';
import { commonFacts } from './common-facts.queries.js';
import { agreementFacts, endFacts } from './course-facts.queries.js';
import { complaintFacts, correctionFacts, hearingFacts } from './decision-facts.queries.js';
import { grantFacts } from './grant-facts.queries.js';
import { placementFacts } from './placement-facts.queries.js';
import { type PeopleOfCase, peopleOfCase, type Recipient, recipientOf } from './recipient.queries.js';

/** All that one letter is made of, as it is on the day. */
export interface FactsOfLetter {
  sender: Sender;
  recipient: Recipient;
  /** What the wording may use. */
  facts: object;
}

export async function factsOfLetter(
  tx: Tx,
  placement: Placement,
  offer: Offer,
  by: { issuer: Actor; signInAddress: string },
  today: Day,
): Promise<FactsOfLetter> {
  const organisation = await findOrganisation(tx);
  const people = await peopleOfCase(tx, placement, today);
  const recipient = await recipientOf(tx, offer, people);
  const common = await commonFacts(tx, placement, { people, recipient, organisation }, by);
  const about = await factsAbout(tx, placement, offer, people, today);
  return { sender: senderOf(organisation), recipient, facts: { ...common, ...about } };
}

const IS_TO_A_FORMER_MENTOR = new Set<LetterKind>(['mentor-ending', 'mentor-certificate']);

function factsAbout(
  tx: Tx,
  placement: Placement,
  { kind, aboutId, occasion, recipientId }: Offer,
  { mentor }: PeopleOfCase,
  today: Day,
): Promise<object> {
  switch (ABOUT_OF[kind]) {
    case 'placement':
      return placementFacts(
        tx,
        placement,
        {
          mentor,
          month: kind === 'claim-reminder' ? occasion : null,
          formerMentorId: IS_TO_A_FORMER_MENTOR.has(kind) ? recipientId : null,
        },
        today,
      );
    case 'grant':
      return grantFacts(tx, aboutId, mentor, today);
    case 'claim':
      return claimFacts(tx, aboutId, today);
    case 'hearing':
      return hearingFacts(tx, aboutId);
    case 'correction':
      return correctionFacts(tx, aboutId, today);
    case 'complaint':
      return complaintFacts(tx, aboutId);
    case 'agreement':
      return agreementFacts(tx, placement, aboutId);
    case 'move':
      return endFacts(tx, placement, { moveId: aboutId, mentorId: mentor?.id ?? null });
  }
}
