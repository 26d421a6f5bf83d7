import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database, type Tx } from '../access/database.js';
import { recordEvent } from '../audit/record-event.js';
import { Leader } from '../employers/leader.entity.js';
import { Workplace } from '../employers/workplace.entity.js';
import { Mentee } from '../mentees/mentee.entity.js';
import { Mentor } from '../mentors/mentor.entity.js';
import { findSchemeInUse } from '../schemes/scheme.queries.js';
import { durationRefusal } from '../schemes/course.rules.js';
import { payRuleWherePaid } from '../schemes/pay.rules.js';
import { isAtWorkplace, isValidOn, mentorPickRule, runBy, validityOf } from '../schemes/scheme.rules.js';
import { Clock } from '../shared/clock.js';
import { done, type Outcome, refused } from '../shared/outcome.js';
import { Leadership } from './handover/leadership.entity.js';
import { mentorFacts, startMentorship } from './handover/mentorship.queries.js';
import { Placement } from './placement.entity.js';
import type { PlacementInput } from './placement.input.js';
import { nextReference } from './placement.queries.js';
import { type PlacementRefusal, REFUSED_BY_DATABASE, registrationRefusals } from './placement.rules.js';

@Injectable()
export class RegisterPlacement {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Answers with the new placement's id. Without a mentor it waits for the leader to pick one. */
  run(input: PlacementInput, actor: Actor): Promise<Outcome<string, PlacementRefusal>> {
    return this.database.change(actor, (tx) => this.within(tx, input, actor), REFUSED_BY_DATABASE);
  }

  /** As `run`, as a part of a greater change. */
  async within(tx: Tx, input: PlacementInput, actor: Actor): Promise<Outcome<string, PlacementRefusal>> {
    const { mentee, workplace, leader, mentor, version } = await this.parts(tx, input);
    if (version === null) return refused([{ because: 'scheme-unknown' }]);
    if (runBy(version.scheme) !== actor.role) {
      return refused([{ because: 'run-by-others', runBy: runBy(version.scheme) }]);
    }
    if (!isValidOn(version.scheme, input.firstDay)) {
      return refused([{ because: 'scheme-not-valid-then', ...validityOf(version.scheme) }]);
    }
    if (mentee === null) return refused([{ because: 'mentee-unknown' }]);
    if (workplace === null && input.workplaceId !== undefined)
      return refused([{ because: 'workplace-unknown' }]);
    if (leader === null && input.leaderId !== undefined) return refused([{ because: 'leader-unknown' }]);
    if (mentor === null && input.mentorId !== undefined) return refused([{ because: 'mentor-unknown' }]);

    const { scheme } = version;
    const tooLong = durationRefusal(scheme, input);
    const refusals = registrationRefusals({
      period: input,
      workplaceId: workplace?.id ?? null,
      isAtWorkplace: isAtWorkplace(scheme),
      leader,
      mentor: mentor && mentorFacts(mentor),
      menteePersonId: mentee.personId,
      pickRule: mentorPickRule(scheme),
      payRule: payRuleWherePaid(scheme),
    });
    if (tooLong !== null) refusals.push({ because: 'longer-than-the-scheme', ...tooLong });
    if (refusals.length > 0) return refused(refusals);

    const now = this.clock.now();
    const id = randomUUID();
    const { purpose, tasks, firstDay, lastDay, leaderId = null } = input;
    await tx.insert(Placement, {
      id,
      reference: await nextReference(tx, this.clock.today()),
      schemeVersionId: version.id,
      menteeId: mentee.id,
      employerId: workplace?.employerId ?? null,
      workplaceId: workplace?.id ?? null,
      runBy: runBy(scheme),
      purpose,
      tasks,
      firstDay,
      lastDay,
      status: mentor === null ? 'proposed' : 'matched',
      consultantId: actor.personId,
      createdAt: now,
    });
    if (leaderId !== null) {
      const leadership = { placementId: id, leaderId, firstDay, lastDay: null };
      await tx.insert(Leadership, { id: randomUUID(), ...leadership, createdAt: now });
    }
    if (mentor) await startMentorship(tx, { placementId: id, mentorId: mentor.id, firstDay }, actor, now);
    await recordEvent(tx, {
      what: 'placement.registered',
      subjectId: id,
      placementId: id,
      details: { firstDay, lastDay, leaderId, mentorId: mentor?.id ?? null },
    });
    return done(id);
  }

  private async parts(tx: Tx, input: PlacementInput) {
    const { menteeId, workplaceId, leaderId, mentorId } = input;
    return {
      version: await findSchemeInUse(tx, input.scheme, input.firstDay),
      mentee: await tx.findOneBy(Mentee, { id: menteeId }),
      workplace: workplaceId === undefined ? null : await tx.findOneBy(Workplace, { id: workplaceId }),
      leader: leaderId === undefined ? null : await tx.findOneBy(Leader, { id: leaderId }),
      mentor: mentorId === undefined ? null : await tx.findOneBy(Mentor, { id: mentorId }),
    };
  }
}
