import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { lockGrants } from '../../grants/grant.queries.js';
import { latestHearing, sendHearing } from '../../hearings/hearing.queries.js';
import { Mentor } from '../../mentors/mentor.entity.js';
import { takesPart } from '../../placements/placement.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { refuseIfChanged } from '../../web/version.js';
import { Claim } from '../claim.entity.js';
import type { ClaimHearingInput } from '../claim.input.js';
import { findClaim, storedLines } from '../claim.queries.js';
import type { ClaimRefusal } from '../claim.rules.js';
import type { ClaimLine } from '../claim-line.entity.js';
import { hearingRefusals } from './claim-hearing.rules.js';
import { intendedInDanish } from './claim-hearing.words.js';

@Injectable()
export class SendClaimHearing {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Hears the leader on the lines that are to be refused; the claim waits for the answer or the deadline. */
  run(
    id: string,
    { lines: decisions, facts }: ClaimHearingInput,
    actor: Actor,
    seen: string | null = null,
  ): Promise<Outcome<string, ClaimRefusal>> {
    return this.database.change<string, ClaimRefusal>(actor, async (tx) => {
      const { placementId } = await findClaim(tx, id);
      await lockGrants(tx, placementId);
      const claim = await findClaim(tx, id);
      refuseIfChanged(seen, claim.version);
      const lines = await storedLines(tx, [id]);
      const sender = { ...actor, takesPart: await takesPart(tx, placementId, actor.personId) };
      const lineIds = lines.map((line) => line.id);
      const of = { placementId, subjectKind: 'claim', subjectId: id, about: 'refusal' } as const;
      const refusals = hearingRefusals(
        { ...claim, lineIds },
        decisions,
        sender,
        await latestHearing(tx, of),
        this.clock.today(),
      );
      if (refusals.length > 0) return refused(refusals);

      const says = intendedInDanish(claim, await withMentors(tx, lines), decisions);
      const sent = { party: 'leader' as const, intended: { lines: decisions }, says, facts };
      await sendHearing(tx, of, sent, actor, this.clock.now());
      await tx.update(Claim, { id }, { status: 'hearing', version: claim.version + 1 });
      return done(id);
    });
  }
}

async function withMentors(tx: Tx, lines: ClaimLine[]): Promise<(ClaimLine & { mentor: string })[]> {
  const mentors = await tx.findBy(Mentor, { id: In(lines.map(({ mentorId }) => mentorId)) });
  const names = new Map(mentors.map(({ id, name }) => [id, name]));
  return lines.map((line) => ({ ...line, mentor: names.get(line.mentorId) ?? '–' }));
}
