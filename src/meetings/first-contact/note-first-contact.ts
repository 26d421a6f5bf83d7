import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { PARTY_ROLES } from '../../access/role.js';
import { recordEvent } from '../../audit/record-event.js';
import { lockPlacement } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { found, NotFound } from '../../shared/not-found.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { pairOfDay } from '../pair.queries.js';
import { FirstContact } from './first-contact.entity.js';
import type { FirstContactInput } from './first-contact.input.js';
import { type FirstContactRefusal, firstContactRefusals } from './first-contact.rules.js';

@Injectable()
export class NoteFirstContact {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Notes the day on which mentor and mentee first were in touch, once for each mentor, by them or on their behalf;
   * or puts right the day that was noted.
   */
  run(
    placementId: string,
    { contactDay: day, insteadOf }: FirstContactInput,
    actor: Actor,
  ): Promise<Outcome<string, FirstContactRefusal>> {
    return this.database.change<string, FirstContactRefusal>(actor, async (tx) => {
      const { status } = await lockPlacement(tx, placementId);
      const today = this.clock.today();
      const pair = await pairOfDay(tx, placementId, today);
      const isParty = PARTY_ROLES.some((role) => role === actor.role);
      if (isParty && pair !== null && !pair.isOwn) throw new NotFound('mentorship');
      const noted = pair && (await tx.findOneBy(FirstContact, { mentorshipId: pair.id }));
      const facts = {
        status,
        since: pair?.since ?? null,
        notedDay: noted?.day ?? null,
        insteadOf: insteadOf ?? null,
      };
      const refusals = firstContactRefusals(day, facts, today);
      if (refusals.length > 0) return refused(refusals);

      const mentorshipId = found(pair, 'mentorship').id;
      const createdAt = this.clock.now();
      const by = { day, createdBy: actor.personId, createdAt };
      if (noted === null) await tx.insert(FirstContact, { mentorshipId, placementId, ...by });
      else await tx.update(FirstContact, { mentorshipId }, by);
      await recordEvent(tx, {
        what: noted === null ? 'first-contact.noted' : 'first-contact.put-right',
        subjectId: mentorshipId,
        placementId,
        details: { day },
      });
      return done(placementId);
    });
  }
}
