import { createHash } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import type { Outcome } from '../shared/outcome.js';
import { type Day, dayAt } from '../shared/day.js';
import type { Role } from '../access/role.js';
import type { DemoOrganisation } from './make-organisation.js';

const SAME_STEP = createHash('sha256').update('demo').digest();

/** The steps in which the demo data are made, always in the same order. */
export class DemoSteps {
  #taken = 0;

  constructor(
    readonly app: INestApplicationContext,
    private readonly organisation: DemoOrganisation,
  ) {}

  get consultant(): Actor {
    return this.working('consultant');
  }

  get caseworker(): Actor {
    return this.working('caseworker');
  }

  /** The second, who attests what the first decided. */
  get otherCaseworker(): Actor {
    return this.working('caseworker', 1);
  }

  get coordinator(): Actor {
    return this.working('coordinator');
  }

  get payer(): Actor {
    return this.working('payer');
  }

  /** The second, who releases what the first built. */
  get otherPayer(): Actor {
    return this.working('payer', 1);
  }

  get administrator(): Actor {
    return this.working('administrator');
  }

  /** The first who works in a role, or one after. */
  private working(role: Role, at = 0): Actor {
    const actor = this.organisation.staff.filter((one) => one.role === role)[at];
    if (actor === undefined) throw new Error(`The demo data have no ${role}`);
    return actor;
  }

  /** The day on which the organisation was made: days of the demo data are counted from it. */
  get today(): Day {
    return dayAt(this.organisation.madeAt);
  }

  /** The actor of the next step. A step that was taken before the loading was cut short answers as it did then. */
  by(actor: Actor): Actor {
    this.#taken += 1;
    return { ...actor, once: { key: `demo-${this.#taken}`, requestHash: SAME_STEP } };
  }
}

/** What the use case did; the demo data are never refused. */
export async function made<T>(outcome: Promise<Outcome<T, unknown>>): Promise<T> {
  const answer = await outcome;
  if ('refused' in answer) throw new Error(`The demo data were refused: ${JSON.stringify(answer.refused)}`);
  return answer.done;
}
