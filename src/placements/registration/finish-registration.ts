import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { keepAnswers } from '../answers/answers.queries.js';
import { Mentorship } from '../handover/mentorship.entity.js';
import { REFUSED_BY_DATABASE } from '../placement.rules.js';
import type { PlacementInput } from '../placement.input.js';
import { RegisterPlacement } from '../register-placement.js';
import type { Registration } from './registration.entity.js';
import { answersOf, changeRegistration, lockRegistration } from './registration.queries.js';
import { type RegistrationRefusal, stepThatWaits } from './registration.rules.js';

@Injectable()
export class FinishRegistration {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registerPlacement: RegisterPlacement,
  ) {}

  /** Registers the placement with the answers, once, if all is as it was checked. Answers with the placement's id. */
  run(id: string, versionRead: number, actor: Actor): Promise<Outcome<string, RegistrationRefusal>> {
    return this.database.change<string, RegistrationRefusal>(
      actor,
      async (tx) => {
        const registration = await lockRegistration(tx, id);
        if (registration.placementId !== null) return done(registration.placementId);
        refuseIfChanged(versionRead, registration.version);
        const input = placementIn(registration);
        const answers = await answersOf(tx, registration);
        if (input === null || stepThatWaits(registration, answers) !== 'check') {
          return refused([{ because: 'registration-unfinished' }]);
        }

        const registered = await this.registerPlacement.within(tx, input, actor);
        if ('refused' in registered) return registered;
        const placementId = registered.done;
        const now = this.clock.now();
        const mentorship = await tx.findOneBy(Mentorship, { placementId });
        const of = { placementId, mentorshipId: mentorship?.id ?? null };
        await keepAnswers(tx, of, answers, actor, now);
        await changeRegistration(tx, registration, { placementId }, now);
        await recordEvent(tx, { what: 'registration.finished', subjectId: id, details: { placementId } });
        return done(placementId);
      },
      REFUSED_BY_DATABASE,
    );
  }
}

function placementIn(registration: Registration): PlacementInput | null {
  const { scheme, menteeId, workplaceId, leaderId, mentorId, purpose, tasks, firstDay, lastDay } =
    registration;
  if (scheme === null || menteeId === null || workplaceId === null || leaderId === null) return null;
  if (purpose === null || tasks === null || firstDay === null || lastDay === null) return null;
  const placement = { scheme, menteeId, workplaceId, leaderId, purpose, tasks, firstDay, lastDay };
  return mentorId === null ? placement : { ...placement, mentorId };
}
