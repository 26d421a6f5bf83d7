import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { Parameter } from '../parameter.entity.js';
import { lockCeiling } from '../parameter.queries.js';
import { type ProposalRefusal, proposalRefusals } from './parameter.rules.js';

@Injectable()
export class WithdrawCeiling {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Whoever proposed a ceiling takes the proposal back; null builds on no version. */
  run(id: string, versionRead: string | null, actor: Actor): Promise<Outcome<string, ProposalRefusal>> {
    return this.database.change<string, ProposalRefusal>(actor, async (tx) => {
      const ceiling = await lockCeiling(tx, id);
      const { personId } = actor;
      const refusals = proposalRefusals(ceiling, 'withdraw', { personId, today: this.clock.today() });
      if (refusals.length > 0) return refused(refusals);
      refuseIfChanged(versionRead, ceiling.version);

      const { code, firstDay, value, version } = ceiling;
      await tx.update(Parameter, { id }, { status: 'withdrawn', version: version + 1 });
      const details = { code, firstDay, value };
      await recordEvent(tx, { what: 'parameter.withdrawn', subjectId: id, details });
      return done(id);
    });
  }
}
