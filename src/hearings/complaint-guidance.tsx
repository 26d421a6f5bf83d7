import { formatDayInWords } from '../shared/danish-date.js';
import type { Day } from '../shared/day.js';

export interface Guidance {
  /** Where the complaint is written. */
  at: string;
  /** The last day to complain, of whoever got the decision on its day. */
  lastDay: Day;
  /** Whether the reader complains, or registers what somebody else did. */
  isParty: boolean;
  /** Whether the law says that the party may complain. */
  isSettled: boolean;
}

/** How to complain of a decision, beside it; nothing where the reader is told of none. */
export function ComplaintGuidance({ guidance }: { guidance: Guidance | null }) {
  if (guidance === null) return null;
  const { at, lastDay, isParty, isSettled } = guidance;
  return (
    <div class="limstift-screen-only">
      <h2>Klage</h2>
      {isParty && (
        <p>
          {`Er du uenig, kan du klage senest ${formatDayInWords(lastDay)}. En anden ser på sagen igen, og får du ikke fuldt medhold, sender vi klagen til Ankestyrelsen. En klage stopper ikke en udbetaling.`}
        </p>
      )}
      {!isSettled && (
        <p>Loven siger ikke klart, om en arbejdsgiver kan klage til Ankestyrelsen over et krav.</p>
      )}
      <p>
        <a href={at}>{isParty ? 'Klag over afgørelsen' : 'Registrér en klage'}</a>
      </p>
    </div>
  );
}
