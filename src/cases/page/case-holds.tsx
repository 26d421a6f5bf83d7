import type { Role } from '../../access/role.js';
import { ButtonForm } from '../../web/form/form.js';
import type { HoldOfCase } from '../queue/queue.view.js';
import { holdInDanish } from '../queue/queue.words.js';

interface HoldsProps {
  holds: HoldOfCase[];
  /** Of the visitor: those of a role take their own part of the case up again. */
  role: Role;
  placementId: string;
}

/** Who has put the case on hold and why, and the way out of it. */
export function Holds({ holds, role, placementId }: HoldsProps) {
  return (
    <>
      {holds.map((hold) => (
        <div>
          <p class="limstift-wrap">{holdInDanish(hold)}</p>
          {hold.role === role && (
            <ButtonForm action={`/forloeb/${placementId}/genoptagelse`} look="secondary">
              Tag sagen op igen
            </ButtonForm>
          )}
        </div>
      ))}
    </>
  );
}
