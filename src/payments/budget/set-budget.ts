import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { brokenConstraint, Database } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { ChangedMeanwhile, refuseIfChanged } from '../../web/version.js';
import { Budget } from './budget.entity.js';
import type { BudgetInput } from './budget.input.js';
import { versionOf } from './budget.queries.js';
import { type BudgetRefusal, budgetRefusals } from './budget.rules.js';

@Injectable()
export class SetBudget {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes a new version beside the ones before. Throws `ChangedMeanwhile` where the version that was seen is no more
   * the newest; 0 is that none was set, and null has seen nothing.
   */
  async run(
    { year, covers, amountOre, ...said }: BudgetInput,
    versionSeen: string | null,
    actor: Actor,
  ): Promise<Outcome<string, BudgetRefusal>> {
    try {
      return await this.database.change<string, BudgetRefusal>(actor, async (tx) => {
        const scope = { covers, targetGroup: said.targetGroup ?? null };
        const refusals = budgetRefusals(scope);
        if (refusals.length > 0) return refused(refusals);
        const before = await versionOf(tx, year, scope);
        refuseIfChanged(versionSeen, before);

        const id = randomUUID();
        const set = { version: before + 1, setBy: actor.personId, setAt: this.clock.now() };
        await tx.insert(Budget, { id, year, ...scope, amountOre, note: said.note ?? null, ...set });
        const details = { year, covers, version: set.version, amountOre };
        await recordEvent(tx, { what: 'budget.set', subjectId: id, details });
        return done(id);
      });
    } catch (error) {
      if (brokenConstraint(error) === 'one_budget_per_version') throw new ChangedMeanwhile();
      throw error;
    }
  }
}
