import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { Application } from './application.entity.js';
import type { ApplicationChangeInput } from './application.input.js';
import { findApplication, lockApplications } from './application.queries.js';
import { type ApplicationRefusal, changeRefusals, closeRefusals } from './application.rules.js';

interface Seen {
  id: string;
  version: number | string | null;
}

@Injectable()
export class ChangeApplication {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Puts what is offered or sought right, by the coordinator or the applicant. */
  run(seen: Seen, input: ApplicationChangeInput, actor: Actor): Promise<Outcome<string, ApplicationRefusal>> {
    const { competences = [], about = null, ...rest } = input;
    return this.keep(seen, { ...rest, competences, about }, 'application.changed', actor);
  }

  /** The applicant waits no longer. */
  close(id: string, actor: Actor): Promise<Outcome<string, ApplicationRefusal>> {
    const closing = { closedAt: this.clock.now() };
    return this.keep({ id, version: null }, closing, 'application.closed', actor);
  }

  private keep(
    { id, version: seen }: Seen,
    change: Partial<Application>,
    what: 'application.changed' | 'application.closed',
    actor: Actor,
  ): Promise<Outcome<string, ApplicationRefusal>> {
    return this.database.change<string, ApplicationRefusal>(actor, async (tx: Tx) => {
      await lockApplications(tx, [id]);
      const { version, isOpen, proposed, scheme } = await findApplication(tx, id);
      refuseIfChanged(seen, version);
      const state = { isOpen, isProposed: proposed > 0 };
      const refusals = what === 'application.closed' ? closeRefusals(state) : changeRefusals(state);
      if (refusals.length > 0) return refused(refusals);
      await tx.update(Application, { id }, { ...change, version: version + 1 });
      await recordEvent(tx, { what, subjectId: id, details: { scheme } });
      return done(id);
    });
  }
}
