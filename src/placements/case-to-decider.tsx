import { formatDay } from '../shared/danish-date.js';
import type { Day } from '../shared/day.js';
import { Answers, type AnswersFacts } from './answers/given-answers.js';

export interface CaseToDeciderFacts {
  placementId: string;
  /** The caseworker who has the case. */
  holder: { name: string; isReader: boolean } | null;
  /** The hold in force. */
  hold: { untilDay: Day; reason: string } | null;
  answers: AnswersFacts | null;
}

/** Whose the case is, whether it waits, and what may stand in the way: beside what is to be decided of it. */
export function CaseToDecider({ placementId, holder, hold, answers }: CaseToDeciderFacts) {
  return (
    <>
      <h2>Sagen</h2>
      <p class="limstift-wrap">
        {holder === null
          ? 'Ingen sagsbehandler har sagen.'
          : holder.isReader
            ? 'Du har sagen.'
            : `${holder.name} har sagen.`}{' '}
        <a class="limstift-screen-only" href={`/forloeb/${placementId}/fordeling`}>
          Se fordelingen
        </a>
      </p>
      {hold && (
        <p class="limstift-warning limstift-said">
          {`Sagen er på hold til og med ${formatDay(hold.untilDay)}: ${hold.reason}`}
        </p>
      )}
      {answers && <Answers answers={answers} placementId={placementId} />}
    </>
  );
}
