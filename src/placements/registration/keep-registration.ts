import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Employer } from '../../employers/employer.entity.js';
import { holderOf } from '../../employers/employer.queries.js';
import { Leader } from '../../employers/leader.entity.js';
import { Workplace } from '../../employers/workplace.entity.js';
import { Mentee } from '../../mentees/mentee.entity.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import { Clock } from '../../shared/clock.js';
import { found } from '../../shared/not-found.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import type { DetailsSoFarInput } from './registration.input.js';
import { changeRegistration, lockRegistration } from './registration.queries.js';
import {
  afterChoice,
  type Choice,
  LEADER_PICKS,
  type Part,
  type RegistrationRefusal,
} from './registration.rules.js';
import { expectedHoursRefusals } from './expected-hours.rules.js';
import { Registration } from './registration.entity.js';
import { lengthRefusals } from '../placement.rules.js';

type Kept = Promise<Outcome<string, RegistrationRefusal>>;

/** Begins a registration, and keeps each of its steps. */
@Injectable()
export class KeepRegistration {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  begin(actor: Actor): Kept {
    return this.database.change<string, RegistrationRefusal>(actor, async (tx) => {
      const id = randomUUID();
      const now = this.clock.now();
      await tx.insert(Registration, { id, ownerId: actor.personId, createdAt: now, updatedAt: now });
      await recordEvent(tx, { what: 'registration.begun', subjectId: id });
      return done(id);
    });
  }

  /** Keeps what is chosen; null leaves the choice of mentor to the leader. */
  choose(id: string, part: Part, chosenId: string | null, actor: Actor): Kept {
    return this.change(id, actor, async (tx, registration) => {
      if (chosenId === null) {
        if (part !== 'mentor') return refused([{ because: 'chosen-part-unknown', part }]);
        await changeRegistration(tx, registration, LEADER_PICKS, this.clock.now());
      } else {
        const after = afterChoice(registration, part, await choiceOf(tx, part, chosenId));
        if ('refused' in after) return refused([after.refused]);
        await changeRegistration(tx, registration, after.change, this.clock.now());
      }
      await recordEvent(tx, { what: 'registration.chosen', subjectId: id, details: { part, chosenId } });
      return done(id);
    });
  }

  /** Keeps what the placement is for and when, if it is as it was when it was read. It may be half told. */
  describe(id: string, input: DetailsSoFarInput, actor: Actor): Kept {
    const { scheme = null, firstDay = null, lastDay = null, purpose = null, tasks = null } = input;
    const { version, expectedMinutes = null, expectedPer = 'week' } = input;
    const expected = { expectedMinutes, expectedPer: expectedMinutes === null ? null : expectedPer };
    const details = { scheme, firstDay, lastDay, purpose, tasks, ...expected };
    return this.change(id, actor, async (tx, registration) => {
      refuseIfChanged(version, registration.version);
      const period = firstDay === null || lastDay === null ? null : { firstDay, lastDay };
      const hours = expectedMinutes === null ? null : { minutes: expectedMinutes, per: expectedPer };
      const wrong: RegistrationRefusal[] = period === null ? [] : lengthRefusals(period);
      if (wrong.length === 0) wrong.push(...expectedHoursRefusals(hours, period));
      if (wrong.length > 0) return refused(wrong);
      await changeRegistration(tx, registration, details, this.clock.now());
      await recordEvent(tx, {
        what: 'registration.described',
        subjectId: id,
        details: { firstDay, lastDay },
      });
      return done(id);
    });
  }

  private change(id: string, actor: Actor, work: (tx: Tx, registration: Registration) => Kept): Kept {
    return this.database.change<string, RegistrationRefusal>(actor, async (tx) => {
      const registration = await lockRegistration(tx, id);
      if (registration.placementId !== null) return refused([{ because: 'registered-already' }]);
      return work(tx, registration);
    });
  }
}

async function choiceOf(tx: Tx, part: Part, id: string): Promise<Choice> {
  switch (part) {
    case 'employer':
      return found(await tx.findOneBy(Employer, { id }), part);
    case 'workplace':
      return {
        id: found(await tx.findOneBy(Workplace, { id }), part).id,
        employerId: await holderOf(tx, id),
      };
    case 'leader':
      return found(await tx.findOneBy(Leader, { id }), part);
    case 'mentee':
      return found(await tx.findOneBy(Mentee, { id }), part);
    case 'mentor':
      return found(await tx.findOneBy(Mentor, { id }), part);
  }
}
