import { formatDay } from '../../shared/danish-date.js';
import type { OutcomeView } from './outcome.view.js';
import { outcomeInDanish } from './outcome.words.js';

/** What became of the mentee, newest first. */
export function Outcomes({ noted }: { noted: OutcomeView[] }) {
  if (noted.length === 0) return null;
  return (
    <>
      <h3>Hvad kom der ud af forløbet?</h3>
      <OutcomeList noted={noted} />
    </>
  );
}

export function OutcomeList({ noted }: { noted: OutcomeView[] }) {
  return (
    <ul>
      {noted.map(({ outcome, day }) => (
        <li>{`${formatDay(day)}: ${outcomeInDanish(outcome)}`}</li>
      ))}
    </ul>
  );
}
