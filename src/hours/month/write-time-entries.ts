import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { brokenConstraint, Database, type Tx } from '../../access/database.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { checkedTimeEntry, insertTimeEntry, type NewTimeEntry } from '../entry/new-time-entry.js';
import type { TimeEntryInput } from '../time-entry.input.js';
import type { TimeEntryRefusal } from '../time-entry.rules.js';
import { BUSY } from '../entry/write-time-entry.js';

/** Why a line cannot be written, and which it is, from 0. */
export type LineRefusal = TimeEntryRefusal & { line: number };

@Injectable()
export class WriteTimeEntries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Writes a few lines at once, all or none, and answers how many; says of every line what is wrong with it. */
  run(placementId: string, inputs: TimeEntryInput[], actor: Actor): Promise<Outcome<number, LineRefusal>> {
    return this.database.change<number, LineRefusal>(actor, async (tx) => {
      const refusals: LineRefusal[] = [];
      for (const [line, input] of inputs.entries()) {
        const checked = await checkedTimeEntry(tx, placementId, input, actor, this.clock.now());
        const reasons =
          'refused' in checked ? checked.refused : await this.write(tx, placementId, checked.done, actor);
        refusals.push(...reasons.map((reason) => ({ ...reason, line })));
      }
      return refusals.length > 0 ? refused(refusals) : done(inputs.length);
    });
  }

  /** In a savepoint, so that the lines after one whose hours are taken are looked at too. */
  private async write(
    tx: Tx,
    placementId: string,
    entry: NewTimeEntry,
    actor: Actor,
  ): Promise<TimeEntryRefusal[]> {
    try {
      await tx.transaction((inner) => insertTimeEntry(inner, placementId, entry, actor, this.clock.now()));
      return [];
    } catch (error) {
      const busy = BUSY[brokenConstraint(error) ?? ''];
      if (busy === undefined) throw error;
      return [busy];
    }
  }
}
