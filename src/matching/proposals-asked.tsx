/** Where mentor and mentee begin: that they are asked about a proposal. */
import { formatDay } from '../shared/danish-date.js';
import type { Day } from '../shared/day.js';

export interface ProposalAsked {
  id: string;
  answerDay: Day;
}

interface AskedProps {
  asked: ProposalAsked[];
  /** Whom one is asked to meet. */
  other: 'mentor' | 'mentee';
}

export function ProposalsAsked({ asked, other }: AskedProps) {
  if (asked.length === 0) return null;
  return (
    <>
      <h2>Forslag til dig</h2>
      <ul class="nobullet-list no-max-width">
        {asked.map(({ id, answerDay }) => (
          <li>
            <a
              href={`/matchning/forslag/${id}`}
            >{`Forslag til en ${other}. Svar senest ${formatDay(answerDay)}`}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
