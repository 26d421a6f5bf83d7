/** What is told in confidence, reported and evaluated, as far as the visitor may see it. */
import { formatInstant } from '../../shared/danish-date.js';
import type { ConcernLineView } from '../../follow-up/concerns/concern.view.js';
import { concernStatusInDanish } from '../../follow-up/concerns/concern.words.js';

export interface FollowUpFacts {
  /** Those that the visitor wrote or reads. */
  concerns: ConcernLineView[];
}

export function FollowUp({ placementId, concerns }: FollowUpFacts & { placementId: string }) {
  return (
    <>
      <h2 id="opfoelgning">Opfølgning</h2>
      {concerns.length > 0 && <h3>Bekymringer</h3>}
      <ul>
        {concerns.map(({ id, writtenAt, status }) => (
          <li>
            <a href={`/bekymringer/${id}`}>{`Bekymring fra ${formatInstant(new Date(writtenAt))}`}</a>
            {`. ${concernStatusInDanish(status)}.`}
          </li>
        ))}
      </ul>
      <p class="limstift-screen-only">
        <a href={`/forloeb/${placementId}/bekymring`}>Fortæl om en bekymring</a>
      </p>
    </>
  );
}
