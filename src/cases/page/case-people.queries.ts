import type { Tx } from '../../access/database.js';
import type { Role } from '../../access/role.js';
import { Person } from '../../access/people/person.entity.js';
import { Employer } from '../../employers/employer.entity.js';
import { Leader } from '../../employers/leader.entity.js';
import { Workplace } from '../../employers/workplace.entity.js';
import { shownAddress, storedAddress } from '../../mentees/mentee.view.js';
import { findParticulars } from '../../mentees/mentee.queries.js';
import { representativesOn } from '../../mentees/representatives/representative.queries.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import type { EmployerBefore } from './employer-before.js';
import { employersBefore } from './employer-before.queries.js';
import { openAssignment } from '../queue/assignments/assignment.queries.js';
import { deathsOfCase } from '../../placements/deaths/death.queries.js';
import type { DeathView } from '../../placements/deaths/death.view.js';
import type { PlacementView } from '../../placements/placement.view.js';
import type { OrganiserRole } from '../../schemes/scheme.rules.js';
import type { Day } from '../../shared/day.js';
import { type AddressView, addressView } from '../../web/fields/address.view.js';
import type { Reachable } from '../../web/page/contact.js';

export interface Firm {
  cvr: string | null;
  pNumber: string | null;
  address: AddressView | null;
  /** Who was the employer before, and who is to be. */
  before: EmployerBefore[];
  /** Whether this asker says that the employer goes on in another. */
  maySucceed: boolean;
}

/** The employer, workplace and people of a case, now and to come. */
export function idsOf(placement: PlacementView, { next }: Pick<CasePeople, 'next'>): string[] {
  const { employer, workplace, mentee, leader, mentor } = placement;
  return [employer, workplace, mentee, leader, mentor, next.leader, next.mentor].flatMap((one) =>
    one === null ? [] : [one.id],
  );
}

/** Who is to be leader or mentor from a later day on. */
export interface Follower extends Reachable {
  id: string;
  firstDay: Day;
}

export interface CasePeople {
  /** The address is told to those who work on the case, and null where it is protected. Left out for others. */
  mentee: Reachable & { address?: AddressView | null };
  /** Who speaks for the mentee today; nobody for those who are not told. */
  representatives: Reachable[];
  /** Whether the course is at a workplace, with a leader. */
  hasLeader: boolean;
  leader: Reachable | null;
  mentor: (Reachable & { qualifications: string }) | null;
  next: { leader: Follower | null; mentor: Follower | null };
  /** What stands written of those in it; nothing for those who are not told. */
  deaths: DeathView[];
  /** Whoever has the case, and their role. */
  consultant: Reachable;
  runBy: OrganiserRole;
  /** Whoever has the case at the municipality; null where nobody has. Left out for the parties. */
  caseworker?: Reachable | null;
}

/** Where the work is, as far as the asker may see it; null in a course between two people. */
export async function firmOf(tx: Tx, placement: PlacementView, role: Role, today: Day): Promise<Firm | null> {
  const { employer: stated, workplace: at } = placement;
  if (stated === null || at === null) return null;
  const employer = await tx.findOneBy(Employer, { id: stated.id });
  const workplace = await tx.findOneBy(Workplace, { id: at.id });
  return {
    cvr: employer?.cvr ?? null,
    pNumber: workplace?.pNumber ?? null,
    address: workplace && addressView(workplace),
    before: await employersBefore(tx, placement, today),
    maySucceed: role === 'consultant' || role === 'coordinator',
  };
}

/** Those of a case, each with what this asker may see of how to reach them. */
export async function casePeople(
  tx: Tx,
  placement: PlacementView,
  isStaff: boolean,
  today: Day,
): Promise<CasePeople> {
  const assignment = isStaff ? await openAssignment(tx, placement.id, 'caseworker') : null;
  const particulars = await findParticulars(tx, placement.mentee.id);
  const { leader, mentor } = placement;
  return {
    mentee: {
      name: placement.mentee.name,
      phone: particulars?.phone ?? null,
      email: particulars?.email ?? null,
      ...(isStaff && particulars && storedAddress(particulars) && { address: shownAddress(particulars) }),
    },
    representatives: await representativesOn(tx, placement.mentee.id, today),
    hasLeader: placement.workplace !== null,
    leader: leader && (await tx.findOneByOrFail(Leader, { id: leader.id })),
    next: await followers(tx, placement),
    mentor: mentor && (await tx.findOneByOrFail(Mentor, { id: mentor.id })),
    deaths: isStaff ? await standingDeaths(tx, placement.id) : [],
    runBy: placement.runBy,
    consultant: await tx.findOneByOrFail(Person, { id: placement.consultantId }),
    ...(isStaff &&
      placement.runBy === 'consultant' && {
        caseworker: assignment && (await tx.findOneByOrFail(Person, { id: assignment.personId })),
      }),
  };
}

async function standingDeaths(tx: Tx, placementId: string): Promise<DeathView[]> {
  return (await deathsOfCase(tx, placementId)).filter(({ takenBackAt }) => takenBackAt === null);
}

/** Who is to be leader or mentor from a later day on, and is not the one of now. */
async function followers(tx: Tx, { id, leader, mentor }: PlacementView): Promise<CasePeople['next']> {
  const rows = await tx.query<(Follower & { what: 'leader' | 'mentor' })[]>(
    `select 'leader' as what, l.id, l.name, l.email, l.phone, s.first_day as "firstDay" from leaderships s join leaders l on l.id = s.leader_id
     where s.placement_id = $1 and s.first_day > actor_today() and s.leader_id is distinct from $2
     union all
     select 'mentor', m.id, m.name, m.email, m.phone, s.first_day from mentorships s join mentors m on m.id = s.mentor_id
     where s.placement_id = $1 and s.first_day > actor_today() and s.mentor_id is distinct from $3
     order by "firstDay"`,
    [id, leader?.id ?? null, mentor?.id ?? null],
  );
  const next = (of: 'leader' | 'mentor') => {
    const row = rows.find(({ what }) => what === of);
    if (row === undefined) return null;
    const { what: _, ...follower } = row;
    return follower;
  };
  return { leader: next('leader'), mentor: next('mentor') };
}
