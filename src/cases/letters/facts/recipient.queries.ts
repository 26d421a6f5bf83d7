import type { Tx } from '../../../access/database.js';
import type { PartyRole } from '../../../access/role.js';
import { Employer } from '../../../employers/employer.entity.js';
import { holderOf } from '../../../employers/employer.queries.js';
import { Leader } from '../../../employers/leader.entity.js';
import { Workplace } from '../../../employers/workplace.entity.js';
import { Mentee } from '../../../mentees/mentee.entity.js';
import { findParticulars } from '../../../mentees/mentee.queries.js';
import { storedAddress } from '../../../mentees/mentee.view.js';
import { Mentor } from '../../../mentors/mentor.entity.js';
import type { Placement } from '../../../placements/placement.entity.js';
import type { Day } from '../../../shared/day.js';
import { found } from '../../../shared/not-found.js';
import type { Offer } from '../kinds/offer.js';

export interface PeopleOfCase {
  mentee: Mentee;
  mentor: Mentor | null;
  leader: Leader | null;
  workplace: Workplace | null;
  employer: Employer | null;
}

export interface Recipient {
  role: PartyRole;
  /** Of the leader, the mentor or the mentee. */
  id: string;
  name: string;
  /** As on the envelope, the town last; the name alone where the address is protected or not known. */
  addressLines: string[];
}

/** Those of the day, or the last ones where nobody is in the place any more. */
export async function peopleOfCase(tx: Tx, placement: Placement, day: Day): Promise<PeopleOfCase> {
  const workplaceId = placement.workplaceId;
  const workplace = workplaceId === null ? null : await tx.findOneByOrFail(Workplace, { id: workplaceId });
  const leadership = await inPlace(tx, 'leaderships', 'leader_id', placement.id, day);
  const mentorship = await inPlace(tx, 'mentorships', 'mentor_id', placement.id, day);
  return {
    mentee: await tx.findOneByOrFail(Mentee, { id: placement.menteeId }),
    mentor: mentorship === null ? null : await tx.findOneBy(Mentor, { id: mentorship }),
    leader: leadership === null ? null : await tx.findOneBy(Leader, { id: leadership }),
    workplace,
    employer: workplace && (await tx.findOneByOrFail(Employer, { id: await holderOf(tx, workplace.id) })),
  };
}

/** Who has the place on the day, has it next, or had it last. */
async function inPlace(
  tx: Tx,
  table: 'leaderships' | 'mentorships',
  column: 'leader_id' | 'mentor_id',
  placementId: string,
  day: Day,
): Promise<string | null> {
  const [row] = await tx.query<{ id: string }[]>(
    `select ${column} as id from ${table} where placement_id = $1
     order by (last_day is null or last_day >= $2) desc,
       case when last_day is null or last_day >= $2 then first_day end, first_day desc limit 1`,
    [placementId, day],
  );
  return row?.id ?? null;
}

/** Whom a letter is addressed to. A mentor from outside and a mentee of a protected address have a name alone. */
export async function recipientOf(
  tx: Tx,
  { recipient: role, recipientId }: Pick<Offer, 'recipient' | 'recipientId'>,
  people: PeopleOfCase,
): Promise<Recipient> {
  if (role === 'mentee') {
    const { id, name } = people.mentee;
    return { role, id, name, addressLines: [name, ...(await homeOf(tx, id))] };
  }
  const person =
    role === 'leader'
      ? found(people.leader, 'leader')
      : found(await tx.findOneBy(Mentor, { id: recipientId }), 'mentor');
  const { id, name } = person;
  const isAtWorkplace = people.workplace !== null && person.workplaceId === people.workplace.id;
  return { role, id, name, addressLines: isAtWorkplace ? atWork(name, people) : [name] };
}

/** Nothing of what is protected, and of what the scheme does not ask for. */
async function homeOf(tx: Tx, menteeId: string): Promise<string[]> {
  const particulars = await findParticulars(tx, menteeId);
  const address = particulars && !particulars.addressProtected ? storedAddress(particulars) : null;
  return address ? [address.street, `${address.postcode} ${address.city}`] : [];
}

function atWork(name: string, { workplace, employer }: PeopleOfCase): string[] {
  const { street, postcode, city, name: place } = found(workplace, 'workplace');
  const firm = found(employer, 'employer').name;
  return [firm, ...(place === firm ? [] : [place]), `Att. ${name}`, street, `${postcode} ${city}`];
}
