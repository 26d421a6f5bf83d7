import type { Tx } from '../../access/database.js';
import { recordLook } from '../../audit/record-look.js';
import { findMentee } from '../../mentees/mentee.queries.js';
import type { Day } from '../../shared/day.js';
import { isId } from '../../web/fields/fields.js';
import type { Registration } from './registration.entity.js';
import {
  type Candidate,
  employersLike,
  leadersAt,
  menteesLike,
  mentorsAt,
  workplacesAt,
} from './registration.queries.js';
import type { Part } from './registration.rules.js';

/** What is sought: a text, and a mentee who was found by CPR number. */
export interface Sought {
  q: string;
  found: string;
}

/** Who or what can be chosen at a step; null where nothing is sought yet. Looks at people are logged. */
export async function candidatesOf(
  tx: Tx,
  part: Part,
  { employerId, workplaceId }: Registration,
  { q, found }: Sought,
  today: Day,
): Promise<Candidate[] | null> {
  switch (part) {
    case 'employer':
      return q === '' ? null : employersLike(tx, q);
    case 'workplace':
      return employerId === null ? null : workplacesAt(tx, employerId);
    case 'leader':
      return workplaceId === null ? null : logged(tx, 'leader', await leadersAt(tx, workplaceId, today));
    case 'mentor':
      return workplaceId === null ? null : logged(tx, 'mentor', await mentorsAt(tx, workplaceId));
    case 'mentee':
      if (isId(found)) {
        const { id, name } = await findMentee(tx, found);
        return logged(tx, 'mentee', [{ id, name, detail: 'CPR-nummeret' }]);
      }
      return q === '' ? null : logged(tx, 'mentee', await menteesLike(tx, q), q);
  }
}

async function logged(
  tx: Tx,
  kind: 'leader' | 'mentor' | 'mentee',
  candidates: Candidate[],
  criterion?: string,
): Promise<Candidate[]> {
  const how = criterion === undefined ? 'page' : 'search';
  const people = candidates.map(({ id }) => ({ kind, id }));
  await recordLook(tx, { how, purpose: 'registration', people, criterion });
  return candidates;
}
