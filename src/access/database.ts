import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { Clock } from '../shared/clock.js';
import type { Outcome } from '../shared/outcome.js';
import { type Actor, databaseRoleOf, SYSTEM } from './actor.js';
import { keepResult, resultOfEarlierRequest } from './idempotency.js';

/** A transaction in which somebody is asking. It serves one query at a time. */
export type Tx = EntityManager;

class Undo extends Error {
  constructor(readonly outcome: { refused: unknown[] }) {
    super('refused');
  }
}

/** The only way to the database: every query runs in a transaction that knows who is asking. */
@Injectable()
export class Database {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Runs the work as the actor; row-level security shows it what is the actor's, and nothing else. */
  asActor<T>(actor: Actor | typeof SYSTEM, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.inTransaction('READ COMMITTED', actor, work);
  }

  /** As `asActor`, for much reading: all of it is of one moment, whatever others commit meanwhile. */
  ofOneMoment<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.inTransaction('REPEATABLE READ', actor, work);
  }

  private inTransaction<T>(
    isolation: 'READ COMMITTED' | 'REPEATABLE READ',
    actor: Actor | typeof SYSTEM,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    return this.dataSource.transaction(isolation, async (tx) => {
      await tx.query(
        `select set_config('role', $1, true), set_config('limstift.person_id', $2, true),
                set_config('limstift.role', $3, true), set_config('limstift.today', $4, true),
                set_config('limstift.now', $5, true)`,
        [
          databaseRoleOf(actor),
          actor === SYSTEM ? '' : actor.personId,
          actor === SYSTEM ? SYSTEM : actor.role,
          this.clock.today(),
          this.clock.now().toISOString(),
        ],
      );
      const result = await work(tx);
      // A caught query error has doomed the transaction, and COMMIT would roll back without a word: this
      // fails instead. It also asks the deferred constraints while their refusal can still be named.
      await tx.query('set constraints all immediate');
      return result;
    });
  }

  /**
   * As `asActor`, for a change: a refusal undoes everything, a broken constraint that is named in
   * `refusals` becomes that refusal, and a request that came before under the same key is not done again.
   */
  async change<Done, Refusal>(
    actor: Actor,
    work: (tx: Tx) => Promise<Outcome<Done, Refusal>>,
    refusals: Record<string, Refusal> = {},
  ): Promise<Outcome<Done, Refusal>> {
    try {
      return await this.asActor(actor, async (tx) => {
        const earlier = await resultOfEarlierRequest<Done>(tx, actor, this.clock.now());
        if (earlier !== null) return earlier;

        const outcome = await work(tx);
        if ('refused' in outcome) throw new Undo(outcome);
        await keepResult(tx, actor, outcome);
        return outcome;
      });
    } catch (error) {
      if (error instanceof Undo) return error.outcome as { refused: Refusal[] };
      const refusal = refusals[brokenConstraint(error) ?? ''];
      if (refusal !== undefined) return { refused: [refusal] };
      throw error;
    }
  }
}

/** The name of the constraint that the database refused by, if that is what happened. */
export function brokenConstraint(error: unknown): string | null {
  if (!(error instanceof QueryFailedError)) return null;
  const { constraint } = error.driverError as { constraint?: string };
  return constraint ?? null;
}

/** Codes of PostgreSQL for what the next try may not meet: a connection, a deadlock, room, a shutdown. */
const PASSING = /^(?:08|40|53|57)/;

/** Whether the same may go well when it is tried again, as after a deadlock or where the database was away. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = (error instanceof QueryFailedError ? error.driverError : error) as { code?: string };
  return (
    PASSING.test(code ?? '') ||
    /^E[A-Z]+$/.test(code ?? '') ||
    error.message.startsWith('Connection terminated')
  );
}
