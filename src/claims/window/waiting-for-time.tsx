import { formatDay, formatMonth } from '../../shared/danish-date.js';
import { dayAt } from '../../shared/day.js';
import type { WaitingPostponement } from './claim-window.view.js';
import { windowAddress } from './claim-window.words.js';

/** Those who asked for more time, before the claims themselves. */
export function WaitingForTime({ postponements }: { postponements: WaitingPostponement[] }) {
  if (postponements.length === 0) return null;
  return (
    <>
      <h2>Ønsker om udsættelse</h2>
      <ul>
        {postponements.map(({ placementId, reference, mentee, month, askedAt }) => (
          <li>
            <a href={windowAddress(placementId, month)}>
              {`${mentee}, ${reference}, krav for ${formatMonth(month)}`}
            </a>
            {`, spurgt ${formatDay(dayAt(askedAt))}`}
          </li>
        ))}
      </ul>
    </>
  );
}
