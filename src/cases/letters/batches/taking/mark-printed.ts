import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../access/actor.js';
import { Database } from '../../../../access/database.js';
import { changesCase } from '../../../../access/role.js';
import { recordPrinted } from '../../../../letters/deliveries/record-printed.js';
import { Clock } from '../../../../shared/clock.js';
import { done, type Outcome } from '../../../../shared/outcome.js';
import { findBatch } from '../letter-batch.queries.js';
import { lettersMade } from './letters-made.queries.js';

@Injectable()
export class MarkPrinted {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Notes of the letters that were made, in cases that one changes, that they are printed; whoever prints may be another than who chose them. */
  run(id: string, actor: Actor): Promise<Outcome<number, never>> {
    return this.database.change<number, never>(actor, async (tx) => {
      await findBatch(tx, id);
      const own = (await lettersMade(tx, id)).filter(({ runBy }) => changesCase(actor.role, runBy));
      const ids = own.map((letter) => letter.id);
      return done(await recordPrinted(tx, ids, actor, this.clock.now()));
    });
  }
}
