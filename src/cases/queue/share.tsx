import { ButtonForm } from '../../web/form/form.js';
import type { Holder } from './queue.rules.js';

interface ShareProps {
  work: { placementId: string; reference: string; holder: Holder | null };
  isHeld?: boolean;
}

/** Where a case of the queue is taken, given on or put on hold, and taken up again. */
export function Share({ work, isHeld = false }: ShareProps) {
  const which = <span class="sr-only">{` ${work.reference}`}</span>;
  return (
    <div>
      {isHeld && (
        <ButtonForm action={`/forloeb/${work.placementId}/genoptagelse`} look="secondary">
          Tag sagen op igen{which}
        </ButtonForm>
      )}
      {work.holder === null && (
        <ButtonForm action={`/forloeb/${work.placementId}/overtagelse`} look="secondary">
          Tag sagen{which}
        </ButtonForm>
      )}
      <a href={`/forloeb/${work.placementId}/fordeling`}>
        {isHeld ? 'Giv videre' : 'Giv videre eller sæt på hold'}
        {which}
      </a>
    </div>
  );
}
