import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { takesPart } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { dayToReassess, lastDayToComplain } from '../../shared/legal-deadlines.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { Complaint } from './complaint.entity.js';
import type { OwnComplaintInput, ReceivedComplaintInput } from './complaint.input.js';
import { type ComplainedKind, decisionOf, isComplainedOf } from './complaint.queries.js';
import { type ComplaintRefusal, type ReceivedWay, registrationRefusals } from './complaint.rules.js';

interface Received {
  text: string;
  receivedWay: ReceivedWay;
  receivedDay: string;
  knownDay?: string | undefined;
}

const MEANWHILE: Record<string, ComplaintRefusal> = {
  one_open_complaint_per_decision: { because: 'complaint-open' },
};

@Injectable()
export class RegisterComplaint {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Staff register what came in another way, by the day that it came; also what came too late. */
  run(
    kind: ComplainedKind,
    subjectId: string,
    input: ReceivedComplaintInput,
    actor: Actor,
  ): Promise<Outcome<string, ComplaintRefusal>> {
    return this.database.change<string, ComplaintRefusal>(
      actor,
      (tx) => this.register(tx, kind, subjectId, input, actor),
      MEANWHILE,
    );
  }

  /** The party complains here, today. */
  byParty(
    kind: ComplainedKind,
    subjectId: string,
    { text }: OwnComplaintInput,
    actor: Actor,
  ): Promise<Outcome<string, ComplaintRefusal>> {
    const received = { text, receivedWay: 'in-app' as const, receivedDay: this.clock.today() };
    return this.database.change<string, ComplaintRefusal>(
      actor,
      async (tx) => {
        const decision = await decisionOf(tx, kind, subjectId);
        if (decision !== null && decision.party !== actor.role)
          return refused([{ because: 'not-the-party' }]);
        return this.register(tx, kind, subjectId, received, actor);
      },
      MEANWHILE,
    );
  }

  private async register(
    tx: Tx,
    subjectKind: ComplainedKind,
    subjectId: string,
    { text, receivedWay, receivedDay, knownDay: known }: Received,
    actor: Actor,
  ): Promise<Outcome<string, ComplaintRefusal>> {
    const decision = await decisionOf(tx, subjectKind, subjectId);
    const knownDay = known ?? decision?.decidedDay ?? receivedDay;
    const isStaff = receivedWay !== 'in-app';
    const refusals = registrationRefusals(
      decision && { ...decision, isComplainedOf: await isComplainedOf(tx, subjectId, decision.ofDecision) },
      {
        receivedDay,
        knownDay,
        takesPart:
          isStaff && decision !== null && (await takesPart(tx, decision.placementId, actor.personId)),
      },
      this.clock.today(),
    );
    if (decision === null || refusals.length > 0) return refused(refusals);

    const id = randomUUID();
    const { placementId } = decision;
    const deadlines = { lastDay: lastDayToComplain(knownDay), dueDay: dayToReassess(receivedDay) };
    const by = { registeredBy: actor.personId, registeredAt: this.clock.now(), status: 'received' as const };
    const of = { id, subjectKind, subjectId, knownDay, receivedWay, receivedDay, text };
    // Who may complain is not always told of what became of it, so nothing is read back.
    await tx
      .createQueryBuilder()
      .insert()
      .into(Complaint)
      .values({ ...of, ...decision, ...deadlines, ...by })
      .updateEntity(false)
      .execute();
    const details = { complaintId: id, ofDecision: decision.ofDecision, receivedDay, ...deadlines };
    await recordEvent(tx, {
      what: 'complaint.received',
      subjectId,
      placementId,
      details,
      personal: { text },
    });
    return done(id);
  }
}
