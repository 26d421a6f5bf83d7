import { Person } from '../../access/people/person.entity.js';
import type { Tx } from '../../access/database.js';
import { Employer } from '../../employers/employer.entity.js';
import { holderOf } from '../../employers/employer.queries.js';
import { Leader } from '../../employers/leader.entity.js';
import { Workplace } from '../../employers/workplace.entity.js';
import { decidedGrantsOf } from '../../grants/grant.queries.js';
import { approvedWageCostsOf } from '../../grants/wage-costs/wage-cost.queries.js';
import { wageCostOn } from '../../grants/wage-costs/wage-cost.rules.js';
import { Mentee } from '../../mentees/mentee.entity.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import { isFromOutside } from '../../mentors/settlement.rules.js';
import { Leadership } from '../../placements/handover/leadership.entity.js';
import { Mentorship } from '../../placements/handover/mentorship.entity.js';
import { nextInPlace } from '../../placements/handover/mentorship.queries.js';
import { sharedWithEmployer } from '../../placements/consent/consent.queries.js';
import type { Placement } from '../../placements/placement.entity.js';
import { findOrganisation } from '../../settings/organisation.queries.js';
import type { Day } from '../../shared/day.js';
import { found } from '../../shared/not-found.js';
import { DAY_OF_CLAIM } from '../paid-next-steps.rules.js';
import type { OrientationToLeaderFacts } from './orientation-to-leader.letter.js';

/** The facts of the letter as they are today; the part on the grant is null until there is one. */
export async function orientationFacts(
  tx: Tx,
  placement: Placement,
  signInAddress: string,
  today: Day,
): Promise<OrientationToLeaderFacts> {
  const organisation = await findOrganisation(tx);
  const leadership = found(await nextInPlace(tx, Leadership, placement.id, today), 'leadership');
  const leader = await tx.findOneByOrFail(Leader, { id: leadership.leaderId });
  const workplace = await tx.findOneByOrFail(Workplace, { id: found(placement.workplaceId, 'workplace') });
  const employer = await tx.findOneByOrFail(Employer, { id: await holderOf(tx, workplace.id) });
  const mentee = await tx.findOneByOrFail(Mentee, { id: placement.menteeId });
  const consultant = await tx.findOneByOrFail(Person, { id: placement.consultantId });
  const mentorship = await nextInPlace(tx, Mentorship, placement.id, today);
  const mentor = mentorship && (await tx.findOneBy(Mentor, { id: mentorship.mentorId }));
  const { street, postcode, city } = workplace;
  return {
    organisation: {
      name: organisation.name,
      senderLines: [organisation.unit, organisation.street, `${organisation.postcode} ${organisation.city}`],
      phone: organisation.phone,
      email: organisation.email,
      website: organisation.website,
      logoPng: organisation.logoPng,
    },
    caseReference: placement.reference,
    issuedDay: today,
    recipient: {
      name: leader.name,
      employerName: employer.name,
      workplaceName: workplace.name,
      street,
      postcode,
      city,
    },
    menteeName: mentee.name,
    sharedOfMentee: (await sharedWithEmployer(tx, placement.id))?.text ?? null,
    mentorName: mentor?.name ?? null,
    mentorIsColleague: mentor === null || mentor.kind === 'company-employee',
    placement: { firstDay: placement.firstDay, lastDay: placement.lastDay },
    grant: await grantFacts(
      tx,
      placement,
      mentor !== null && !isFromOutside(mentor) ? mentor.id : null,
      today,
    ),
    consultant: { name: consultant.name, phone: consultant.phone, email: consultant.email },
    signInAddress,
    claims: { dayOfNextMonth: DAY_OF_CLAIM },
  };
}

async function grantFacts(tx: Tx, placement: Placement, mentorId: string | null, today: Day) {
  const grant = (await decidedGrantsOf(tx, placement.id)).at(-1);
  if (grant === undefined) return null;
  const { firstDay, lastDay, grantedMinutes } = grant;
  const day = today < firstDay ? firstDay : today;
  const cost = mentorId && wageCostOn(await approvedWageCostsOf(tx, placement.id), mentorId, day);
  return { firstDay, lastDay, grantedMinutes, wageCostOre: cost ? cost.rateOrePerHour : null };
}
