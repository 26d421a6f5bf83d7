import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { Employer } from '../../employers/employer.entity.js';
import { findEmployer } from '../../employers/employer.queries.js';
import { RegisterEmployer } from '../../employers/register-employer.js';
import { EmployerSuccession } from '../../employers/succession/employer-succession.entity.js';
import {
  lockEmployers,
  predecessorFacts,
  successorFacts,
} from '../../employers/succession/succession.queries.js';
import {
  type SuccessionRefusal,
  successionRefusals,
  workplacesThatGo,
} from '../../employers/succession/succession.rules.js';
import { WorkplaceHolding } from '../../employers/succession/workplace-holding.entity.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import type { SuccessionInput } from './succession.input.js';
import { casesTouched } from './succession.queries.js';

/** What the database says where somebody else registered the same new number at the same moment. */
const BROKEN: Record<string, SuccessionRefusal> = {
  one_employer_per_cvr: { because: 'cvr-known-meanwhile' },
};

@Injectable()
export class RegisterSuccession {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registerEmployer: RegisterEmployer,
  ) {}

  /**
   * From a day an employer goes on in another, who is registered along with it where the CVR number is new: with
   * all that it has, or with the workplaces that are sold. The days before stay as they were. Answers its id.
   */
  run(employerId: string, input: SuccessionInput, actor: Actor): Promise<Outcome<string, SuccessionRefusal>> {
    return this.database.change<string, SuccessionRefusal>(
      actor,
      async (tx) => {
        await findEmployer(tx, employerId);
        const known = await tx.findOneBy(Employer, { cvr: input.cvr });
        await lockEmployers(tx, known === null ? [employerId] : [employerId, known.id]);

        const predecessor = await predecessorFacts(tx, employerId);
        const asked = askedIn(input);
        const successor = await successorIn(tx, input, known, employerId);
        const refusals = successionRefusals(asked, predecessor, successor, this.clock.today());
        const named = known ?? newcomerIn(input);
        if (refusals.length > 0 || named === null) return refused(refusals);

        const successorId = 'id' in named ? named.id : await this.registerEmployer.within(tx, named);
        const id = randomUUID();
        const { kind, firstDay } = asked;
        const registered = { registeredBy: actor.personId, registeredAt: this.clock.now() };
        const of = { kind, predecessorId: employerId, successorId, firstDay };
        await tx.insert(EmployerSuccession, { id, ...of, ...registered });
        const workplaceIds = workplacesThatGo(asked, predecessor.workplaces);
        await tx.insert(
          WorkplaceHolding,
          workplaceIds.map((workplaceId) => ({
            successionId: id,
            workplaceId,
            employerId: successorId,
            firstDay,
          })),
        );

        const details = { successionId: id, ...of };
        const event = { what: 'employer.succeeded', subjectId: successorId, details } as const;
        await recordEvent(tx, { ...event, subjectId: employerId, details: { ...details, workplaceIds } });
        for (const placementId of await casesTouched(tx, workplaceIds, firstDay)) {
          await recordEvent(tx, { ...event, placementId });
        }
        return done(id);
      },
      BROKEN,
    );
  }
}

export function askedIn({ kind, firstDay, workplaceIds = [] }: SuccessionInput) {
  return { kind, firstDay, workplaceIds };
}

/** A successor who is not registered yet, where name and address are told. */
export function newcomerIn({ cvr, name, address }: SuccessionInput) {
  return name === undefined || address === undefined ? null : { cvr, name, address };
}

/** Null where the number is new, and nothing more is told. */
export async function successorIn(
  tx: Tx,
  input: SuccessionInput,
  known: Employer | null,
  predecessorId: string,
) {
  if (known !== null) return successorFacts(tx, known.id, predecessorId);
  return newcomerIn(input) && { id: input.cvr, end: null, leadsBack: false };
}
