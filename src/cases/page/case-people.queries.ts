import type { Tx } from '../../access/database.js';
import { Person } from '../../access/person.entity.js';
import { Leader } from '../../employers/leader.entity.js';
import { findParticulars } from '../../mentees/mentee.queries.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import { openAssignment } from '../queue/assignments/assignment.queries.js';
import type { PlacementView } from '../../placements/placement.view.js';
import { type AddressView, addressView } from '../../web/address.view.js';

/** Somebody in a case, and how to reach them. */
export interface CasePerson {
  name: string;
  phone: string | null;
  /** Null where the asker is not told, or there is none. */
  email: string | null;
}

export interface CasePeople {
  /** The address is told to those who work on the case, and null where it is protected. Left out for others. */
  mentee: CasePerson & { address?: AddressView | null };
  leader: CasePerson | null;
  mentor: (CasePerson & { qualifications: string }) | null;
  consultant: CasePerson;
  /** Whoever has the case at the municipality; null where nobody has. Left out for the parties. */
  caseworker?: CasePerson | null;
}

/** Those of a case, each with what this asker may see of how to reach them. */
export async function casePeople(tx: Tx, placement: PlacementView, isStaff: boolean): Promise<CasePeople> {
  const assignment = isStaff ? await openAssignment(tx, placement.id, 'caseworker') : null;
  const particulars = await findParticulars(tx, placement.mentee.id);
  const { leader, mentor } = placement;
  return {
    mentee: {
      name: placement.mentee.name,
      phone: particulars?.phone ?? null,
      email: particulars?.email ?? null,
      ...(isStaff &&
        particulars && { address: particulars.addressProtected ? null : addressView(particulars) }),
    },
    leader: leader && (await tx.findOneByOrFail(Leader, { id: leader.id })),
    mentor: mentor && (await tx.findOneByOrFail(Mentor, { id: mentor.id })),
    consultant: await tx.findOneByOrFail(Person, { id: placement.consultantId }),
    ...(isStaff && {
      caseworker: assignment && (await tx.findOneByOrFail(Person, { id: assignment.personId })),
    }),
  };
}
