import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { EmployerSuccession } from '../../employers/succession/employer-succession.entity.js';
import {
  findSuccession,
  lockEmployers,
  whatStandsOn,
} from '../../employers/succession/succession.queries.js';
import { type AnnulmentRefusal, annulmentRefusals } from '../../employers/succession/succession.rules.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { AnnulmentInput } from './succession.input.js';
import { casesTouched } from './succession.queries.js';

/** What the database says where money is claimed at the same moment. */
const BROKEN: Record<string, AnnulmentRefusal> = {
  nothing_is_claimed_under_what_is_annulled: { because: 'claimed-under' },
};

@Injectable()
export class AnnulSuccession {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Takes away a succession that was entered wrongly, as if it had never been; the row stays, with the reason. */
  run(id: string, { reason }: AnnulmentInput, actor: Actor): Promise<Outcome<string, AnnulmentRefusal>> {
    return this.database.change<string, AnnulmentRefusal>(
      actor,
      async (tx) => {
        const { predecessor, successor } = await findSuccession(tx, id);
        await lockEmployers(tx, [predecessor.id, successor.id]);
        await tx.query('select from employer_successions where id = $1 for update', [id]);

        const { annulled, firstDay, workplaces } = await findSuccession(tx, id);
        const refusals = annulmentRefusals({
          isAnnulled: annulled !== null,
          ...(await whatStandsOn(tx, id)),
        });
        if (refusals.length > 0) return refused(refusals);

        const annulment = {
          annulledBy: actor.personId,
          annulledAt: this.clock.now(),
          annulledBecause: reason,
        };
        await tx.update(EmployerSuccession, { id }, annulment);
        const details = { successionId: id, predecessorId: predecessor.id, successorId: successor.id };
        const event = { what: 'employer.succession-annulled', subjectId: predecessor.id, details } as const;
        await recordEvent(tx, { ...event, personal: { reason } });
        const workplaceIds = workplaces.map((workplace) => workplace.id);
        for (const placementId of await casesTouched(tx, workplaceIds, firstDay)) {
          await recordEvent(tx, { ...event, placementId });
        }
        return done(id);
      },
      BROKEN,
    );
  }
}
