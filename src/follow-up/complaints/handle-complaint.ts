import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import type { EventCode } from '../../audit/event.words.js';
import { takesPart } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { dayAt } from '../../shared/day.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { Complaint } from './complaint.entity.js';
import type {
  BoardAnswerInput,
  ForwardingInput,
  ReassessmentInput,
  RejectionInput,
} from './complaint.input.js';
import { lockComplaint } from './complaint.queries.js';
import {
  boardRefusals,
  type ComplaintRefusal,
  reassessmentRefusals,
  rejectionRefusals,
} from './complaint.rules.js';

/** What is written of a complaint, and what is told of it. */
interface Step {
  refusals: ComplaintRefusal[];
  changes: Partial<Complaint>;
  what: EventCode;
  details?: Record<string, unknown>;
  personal: Record<string, unknown>;
}

type Done = Promise<Outcome<string, ComplaintRefusal>>;

@Injectable()
export class HandleComplaint {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Another person than the decider looks at the decision anew. */
  reassess(id: string, input: ReassessmentInput, actor: Actor, seen: string | null = null): Done {
    const { outcome, reassessment, dispensation = null } = input;
    const by = { reassessedBy: actor.personId, reassessedAt: this.clock.now() };
    return this.step(id, actor, seen, (complaint, handler) => ({
      refusals: reassessmentRefusals(complaint, handler, dispensation),
      changes: { status: outcome, reassessment, dispensation, ...by },
      what: 'complaint.reassessed',
      details: { outcome },
      personal: { reassessment, dispensation },
    }));
  }

  /** What came too late is not treated. */
  reject(id: string, { words }: RejectionInput, actor: Actor, seen: string | null = null): Done {
    const closed = { status: 'closed', closedBecause: 'too-late', closingWords: words } as const;
    const by = { closedDay: this.clock.today(), closedBy: actor.personId };
    return this.step(id, actor, seen, (complaint, handler) => ({
      refusals: rejectionRefusals(complaint, handler),
      changes: { ...closed, ...by },
      what: 'complaint.rejected',
      personal: { words },
    }));
  }

  /** What was upheld goes to the board. */
  forward(id: string, { day }: ForwardingInput, actor: Actor, seen: string | null = null): Done {
    return this.step(id, actor, seen, ({ status, reassessedAt, receivedDay }, { takesPart: takes }) => ({
      refusals: boardRefusals(
        'forwarding',
        { status, lastStep: reassessedAt === null ? receivedDay : dayAt(reassessedAt) },
        { day, takesPart: takes },
        this.clock.today(),
      ),
      changes: { status: 'forwarded', forwardedDay: day, forwardedBy: actor.personId },
      what: 'complaint.forwarded',
      details: { day },
      personal: {},
    }));
  }

  /** The board has answered. */
  close(
    id: string,
    { outcome, day, words }: BoardAnswerInput,
    actor: Actor,
    seen: string | null = null,
  ): Done {
    const closed = { status: 'closed', closedBecause: 'answered', closingWords: words } as const;
    return this.step(id, actor, seen, ({ status, forwardedDay, receivedDay }, { takesPart: takes }) => ({
      refusals: boardRefusals(
        'answer',
        { status, lastStep: forwardedDay ?? receivedDay },
        { day, takesPart: takes },
        this.clock.today(),
      ),
      changes: { ...closed, closedDay: day, closedBy: actor.personId, boardOutcome: outcome },
      what: 'complaint.closed',
      details: { day, outcome },
      personal: { words },
    }));
  }

  private step(
    id: string,
    actor: Actor,
    seen: string | null,
    stepOf: (complaint: Complaint, handler: { personId: string; takesPart: boolean }) => Step,
  ): Done {
    return this.database.change<string, ComplaintRefusal>(actor, async (tx: Tx) => {
      const complaint = await lockComplaint(tx, id);
      const { placementId, subjectId, version } = complaint;
      refuseIfChanged(seen, version);
      const handler = { ...actor, takesPart: await takesPart(tx, placementId, actor.personId) };
      const { refusals, changes, what, details = {}, personal } = stepOf(complaint, handler);
      if (refusals.length > 0) return refused(refusals);
      await tx.update(Complaint, { id }, { ...changes, version: version + 1 });
      await recordEvent(tx, {
        what,
        subjectId,
        placementId,
        details: { ...details, complaintId: id },
        personal,
      });
      return done(id);
    });
  }
}
