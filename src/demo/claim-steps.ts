/** What becomes of the hours of a month of the demo data. */
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { storedLines } from '../claims/claim.queries.js';
import { CreateClaim } from '../claims/create-claim.js';
import { DecideClaim } from '../claims/decisions/decide-claim.js';
import { SubmitClaim } from '../claims/submit-claim.js';
import type { Month } from '../shared/day.js';
import { type DemoSteps, made } from './demo-steps.js';

/** Begun and sent by the leader, or by a mentor from outside. */
export async function claimMonth(
  demo: DemoSteps,
  claimant: Actor,
  placementId: string,
  month: Month,
): Promise<string> {
  const claimId = await made(demo.app.get(CreateClaim).run({ placementId, month }, demo.by(claimant)));
  return made(demo.app.get(SubmitClaim).run(claimId, { declaration: true }, demo.by(claimant)));
}

export async function approveClaim(demo: DemoSteps, claimId: string): Promise<void> {
  const stored = await demo.app.get(Database).asActor(demo.caseworker, (tx) => storedLines(tx, [claimId]));
  const lines = stored.map(({ id }) => ({ id, outcome: 'approved' as const }));
  await made(demo.app.get(DecideClaim).run(claimId, { lines }, demo.by(demo.caseworker)));
}
