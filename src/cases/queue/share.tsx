import { ButtonForm } from '../../web/form/form.js';
import type { Holder } from './queue.rules.js';

interface ShareProps {
  work: { placementId: string; reference: string; holder: Holder | null };
}

/** Where a case of the queue is taken, given on or put on hold. */
export function Share({ work }: ShareProps) {
  const which = <span class="sr-only">{` ${work.reference}`}</span>;
  return (
    <div>
      {work.holder === null && (
        <ButtonForm action={`/forloeb/${work.placementId}/overtagelse`} look="secondary">
          Tag sagen{which}
        </ButtonForm>
      )}
      <a href={`/forloeb/${work.placementId}/fordeling`}>Giv videre eller sæt på hold{which}</a>
    </div>
  );
}
