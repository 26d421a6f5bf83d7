import type { Tx } from '../../../access/database.js';
import { agreementPartyInDanish, wayToSignInDanish } from '../../../agreements/agreement.words.js';
import { partInDanish } from '../../../agreements/agreement-parts.words.js';
import { agreementsOfCase } from '../../../agreements/agreement.queries.js';
import type { Placement } from '../../../placements/placement.entity.js';
import { schemeOf } from '../../../placements/placement.queries.js';
import { agreementRule } from '../../../schemes/agreement.rules.js';
import { dayAt } from '../../../shared/day.js';
import { found } from '../../../shared/not-found.js';
import { paragraphsOf } from './decision-facts.queries.js';
import type { AgreementFacts, EndFacts } from './letter-facts.js';
import { peopleOfCase } from './recipient.queries.js';

/** An agreement in force, in the words that were signed. */
export async function agreementFacts(tx: Tx, placement: Placement, id: string): Promise<AgreementFacts> {
  const stored = (await agreementsOfCase(tx, placement.id)).find((one) => one.id === id);
  const { code, inForceAt, parts, signatures } = found(stored ?? null, 'agreement');
  const inForceDay = dayAt(found(inForceAt, 'agreement'));
  const people = await peopleOfCase(tx, placement, inForceDay);
  const rule = found(agreementRule(await schemeOf(tx, placement), code), 'agreement');
  return {
    agreement: {
      title: rule.title,
      inForceDay,
      parts: found(parts, 'agreement').map(({ part, words }) => ({
        heading: partInDanish(part),
        words: paragraphsOf(words),
      })),
      signatures: signatures.map(({ byName, asParty, signedDay, way }) => ({
        // Of a signature on paper it is kept who registered it.
        name: (way === 'in-app' || asParty === 'organiser' ? byName : people[asParty]?.name) ?? '–',
        as: agreementPartyInDanish(asParty),
        how: wayToSignInDanish(way),
        day: signedDay,
      })),
    },
  };
}

/** How a course ended, with what its last mentor did in it. */
export async function endFacts(
  tx: Tx,
  { id: placementId }: Placement,
  { moveId, mentorId }: { moveId: string; mentorId: string | null },
): Promise<EndFacts> {
  const [row] = await tx.query<EndFacts['end'][]>(
    `select m.day::text as day, m.move = 'stop' as "isStop",
       (select count(*)::int from meetings g join mentorships s on s.id = g.mentorship_id
         where g.placement_id = $1 and s.mentor_id = $3 and g.status = 'held') as "meetingsOfMentor",
       (select count(*)::int from meetings g where g.placement_id = $1 and g.status = 'held') as meetings,
       (select min(first_day)::text from mentorships where placement_id = $1 and mentor_id = $3) as "mentorFirstDay",
       (select max(least(coalesce(s.last_day, m.day), m.day))::text from mentorships s
         where s.placement_id = $1 and s.mentor_id = $3) as "mentorLastDay"
     from placement_moves m where m.id = $2 and m.placement_id = $1`,
    [placementId, moveId, mentorId],
  );
  return { end: found(row ?? null, 'move') };
}
