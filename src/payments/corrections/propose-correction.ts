import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { Database, type Tx } from '../../access/database.js';
import { recordEvent } from '../../audit/record-event.js';
import { findClaim } from '../../claims/claim.queries.js';
import { lockGrants } from '../../grants/grant.queries.js';
import { Clock } from '../../shared/clock.js';
import { done, type Outcome, refused } from '../../shared/outcome.js';
import { Correction } from './correction.entity.js';
import type { CorrectionInput } from './correction.input.js';
import { correctionsMade, nextCorrectionReference, proposalFacts } from './correction.queries.js';
import {
  type CorrectionRefusal,
  type DifferenceLine,
  differencesOf,
  minutesOf,
  oreOf,
  proposalRefusals,
} from './correction.rules.js';
import { CorrectionLine } from './correction-line.entity.js';

/** Somebody else came first, by another door. */
const MEANWHILE: Record<string, CorrectionRefusal> = {
  one_open_correction_per_claim: { because: 'corrected-meanwhile' },
  corrections_of_a_claim_are_counted: { because: 'corrected-meanwhile' },
  a_correction_is_of_what_stands: { because: 'corrected-meanwhile' },
};

@Injectable()
export class ProposeCorrection {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Says what the lines of a claim should have been. Nothing changes, and nobody outside knows, until it is agreed. */
  run(claimId: string, input: CorrectionInput, actor: Actor): Promise<Outcome<string, CorrectionRefusal>> {
    return this.database.change<string, CorrectionRefusal>(
      actor,
      async (tx) => {
        await lockGrants(tx, (await findClaim(tx, claimId)).placementId);
        const claim = await findClaim(tx, claimId);
        const facts = await proposalFacts(tx, claim, actor.personId);
        const refusals = proposalRefusals(facts, input.lines);
        if (refusals.length > 0) return refused(refusals);

        const { placementId } = claim;
        const { reasonCode, reason } = input;
        const lines = differencesOf(facts.standing, input.lines);
        const amounts = { minutes: minutesOf(lines), amountOre: oreOf(lines) };
        const id = randomUUID();
        const reference = await nextCorrectionReference(tx, this.clock.today());
        await tx.insert(Correction, {
          id,
          reference,
          claimId,
          placementId,
          number: (await correctionsMade(tx, claimId)) + 1,
          status: 'proposed',
          reasonCode,
          reason,
          ...amounts,
          proposedBy: actor.personId,
          proposedAt: this.clock.now(),
        });
        await writeLines(tx, id, lines);
        const what = 'correction.proposed';
        const details = { claimId, reference, reasonCode, ...amounts };
        await recordEvent(tx, { what, subjectId: id, placementId, details, personal: { reason } });
        return done(id);
      },
      MEANWHILE,
    );
  }
}

async function writeLines(tx: Tx, correctionId: string, lines: DifferenceLine[]): Promise<void> {
  await tx.insert(
    CorrectionLine,
    lines.map(({ grantId: _grant, ...line }) => ({ correctionId, ...line })),
  );
}
