import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database, type Tx } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { Clock } from '../shared/clock.js';
import { done, type Outcome } from '../shared/outcome.js';
import { Employer } from './employer.entity.js';
import type { EmployerInput } from './employer.input.js';
import type { EmployerRefusal } from './employer.rules.js';

@Injectable()
export class RegisterEmployer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Answers with the new employer's id; a CVR number is registered once. */
  run(input: EmployerInput, actor: Actor): Promise<Outcome<string, EmployerRefusal>> {
    return this.database.change<string, EmployerRefusal>(
      actor,
      async (tx) => done(await this.within(tx, input)),
      { one_employer_per_cvr: { because: 'cvr-known' } },
    );
  }

  /** As `run`, as a part of a greater change. */
  async within(tx: Tx, { cvr, name, address }: EmployerInput): Promise<string> {
    const id = randomUUID();
    await tx.insert(Employer, { id, cvr, name, ...address, createdAt: this.clock.now() });
    await recordEvent(tx, { what: 'employer.registered', subjectId: id, details: { cvr } });
    return id;
  }
}
