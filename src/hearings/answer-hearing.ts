import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database, type Tx } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { takesPart } from '../placements/placement.queries.js';
import { Clock } from '../shared/clock.js';
import { dayAt } from '../shared/day.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { Hearing } from './hearing.entity.js';
import type { HearingAnswerInput, NotedAnswerInput } from './hearing.input.js';
import { findHearing, hearingWaits, lockHeard } from './hearing.queries.js';
import { answerRefusals, type AnswerWay, type HearingRefusal, noteRefusals } from './hearing.rules.js';

@Injectable()
export class AnswerHearing {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The party answers, once, until it is decided. */
  run(id: string, { answer }: HearingAnswerInput, actor: Actor): Promise<Outcome<string, HearingRefusal>> {
    return this.database.change<string, HearingRefusal>(actor, async (tx) => {
      const { hearing, waits } = await lockHearing(tx, id);
      const refusals = answerRefusals({ ...hearing, waits });
      if (refusals.length > 0) return refused(refusals);
      const answered = { answer, answeredDay: this.clock.today(), answeredWay: 'in-app' as const };
      await writeAnswer(tx, hearing, answered, actor, this.clock.now());
      return done(id);
    });
  }

  /** Staff write down what the party said in another way, on the day it came. */
  note(id: string, input: NotedAnswerInput, actor: Actor): Promise<Outcome<string, HearingRefusal>> {
    return this.database.change<string, HearingRefusal>(actor, async (tx) => {
      const { hearing, waits } = await lockHearing(tx, id);
      const { answer, answeredDay, way } = input;
      const refusals = noteRefusals(
        { ...hearing, waits, sentDay: dayAt(hearing.sentAt) },
        { answeredDay, takesPart: await takesPart(tx, hearing.placementId, actor.personId) },
        this.clock.today(),
      );
      if (refusals.length > 0) return refused(refusals);
      await writeAnswer(tx, hearing, { answer, answeredDay, answeredWay: way }, actor, this.clock.now());
      return done(id);
    });
  }
}

async function lockHearing(tx: Tx, id: string): Promise<{ hearing: Hearing; waits: boolean }> {
  await lockHeard(tx, (await findHearing(tx, id)).placementId);
  const hearing = await findHearing(tx, id);
  return { hearing, waits: await hearingWaits(tx, hearing) };
}

async function writeAnswer(
  tx: Tx,
  { id, subjectId, placementId, about }: Hearing,
  answered: { answer: string; answeredDay: string; answeredWay: AnswerWay },
  { personId }: Actor,
  now: Date,
): Promise<void> {
  await tx.update(Hearing, { id }, { ...answered, answeredAt: now, answeredBy: personId });
  const { answer, answeredDay: day, answeredWay: way } = answered;
  const details = { about, day, way, hearingId: id };
  await recordEvent(tx, { what: 'hearing.answered', subjectId, placementId, details, personal: { answer } });
}
