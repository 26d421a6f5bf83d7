import type { Actor } from '../../../access/actor.js';
import { Person } from '../../../access/people/person.entity.js';
import type { Tx } from '../../../access/database.js';
import type { Placement } from '../../../placements/placement.entity.js';
import { schemeOf } from '../../../placements/placement.queries.js';
import { paysForHours } from '../../../schemes/pay.rules.js';
import { isAtWorkplace } from '../../../schemes/scheme.rules.js';
import type { Organisation } from '../../../settings/organisation.entity.js';
import type { CommonFacts } from './letter-facts.js';
import type { PeopleOfCase, Recipient } from './recipient.queries.js';

/** What every letter of the case knows of it, seen by its recipient. */
export async function commonFacts(
  tx: Tx,
  placement: Placement,
  {
    people,
    recipient,
    organisation,
  }: { people: PeopleOfCase; recipient: Recipient; organisation: Organisation },
  { issuer, signInAddress }: { issuer: Actor; signInAddress: string },
): Promise<CommonFacts> {
  const { mentee, mentor, leader, employer } = people;
  const scheme = await schemeOf(tx, placement);
  const consultant = await tx.findOneByOrFail(Person, { id: placement.consultantId });
  const signer = await tx.findOneByOrFail(Person, { id: issuer.personId });
  return {
    caseReference: placement.reference,
    organisation: { name: organisation.name, phone: organisation.phone, email: organisation.email },
    recipient: {
      name: recipient.name,
      isLeader: recipient.role === 'leader',
      isMentor: recipient.role === 'mentor',
      isMentee: recipient.role === 'mentee',
    },
    mentee: { name: mentee.name },
    mentor: mentor && { name: mentor.name },
    mentorIsColleague: mentor === null || mentor.kind === 'company-employee',
    mentorIsVolunteer: mentor?.kind === 'volunteer',
    leader: leader && { name: leader.name },
    employer: employer && { name: employer.name },
    placement: { firstDay: placement.firstDay, lastDay: placement.lastDay },
    scheme: {
      name: scheme.name,
      paysForHours: paysForHours(scheme),
      isAtWorkplace: isAtWorkplace(scheme),
    },
    consultant: { name: consultant.name, phone: consultant.phone, email: consultant.email },
    issuer: { name: signer.name },
    signInAddress,
    complaint: null,
  };
}
