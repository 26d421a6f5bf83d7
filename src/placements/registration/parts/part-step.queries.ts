import type { Tx } from '../../../access/database.js';
import { Employer } from '../../../employers/employer.entity.js';
import { recordLook } from '../../../audit/record-look.js';
import { findMentee } from '../../../mentees/mentee.queries.js';
import { OWN_EMPLOYEE } from '../../../mentors/mentor-kind-field.js';
import type { Day } from '../../../shared/day.js';
import { type Filled, filledWith } from '../../../web/form/filled.js';
import { isId } from '../../../web/fields/fields.js';
import type { NewPartFacts } from './new-part.page.js';
import type { Registration } from '../registration.entity.js';
import {
  type Candidate,
  employersLike,
  leadersAt,
  menteesLike,
  mentorsAt,
  namesIn,
  workplacesAt,
} from '../registration.queries.js';
import type { Part } from '../registration.rules.js';

/** What is sought: a text, and a mentee who was found by CPR number. */
export interface Sought {
  q: string;
  found: string;
}

export const NOTHING_SOUGHT: Sought = { q: '', found: '' };

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
        return logged(tx, 'mentee', [{ id, name, detail: 'Fundet med CPR-nummeret' }]);
      }
      return q === '' ? null : logged(tx, 'mentee', await menteesLike(tx, q), q);
  }
}

/** Whether there is nobody and nothing to choose at a step, so that the form of a new one stands there. */
export function isEmptyStep(part: Part, candidates: Candidate[] | null): boolean {
  return (part === 'workplace' || part === 'leader') && candidates?.length === 0;
}

/** What stands around the form of a new one: what it is part of, and what it begins with. */
export async function newPartFacts(
  tx: Tx,
  part: Part,
  registration: Registration,
  typed: Filled | null,
  today: Day,
): Promise<Omit<NewPartFacts, 'visitor' | 'isUnknownNumber'>> {
  const { id, employerId, workplaceId } = registration;
  const form = typed ?? filledWith(await likelyFields(tx, part, registration));
  const { employer, workplace } = await namesIn(tx, id);
  const candidates = await candidatesOf(tx, part, registration, NOTHING_SOUGHT, today);
  const at = part === 'leader' || part === 'mentor' ? { id: workplaceId, name: workplace } : null;
  const whole = part === 'workplace' ? { id: employerId, name: employer } : at;
  return {
    id,
    faults: form.faults,
    part,
    form,
    of:
      whole === null || whole.id === null || whole.name === null ? null : { id: whole.id, name: whole.name },
    hasChoice: !isEmptyStep(part, candidates),
  };
}

/** What a new one is likely to be: a workplace at the employer's address, a mentor of the employer's own. */
async function likelyFields(
  tx: Tx,
  part: Part,
  { employerId }: Registration,
): Promise<Record<string, string>> {
  if (part === 'mentor') return OWN_EMPLOYEE;
  if (part !== 'workplace' || employerId === null) return {};
  const { street, postcode, city } = await tx.findOneByOrFail(Employer, { id: employerId });
  return { 'address.street': street, 'address.postcode': postcode, 'address.city': city };
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
