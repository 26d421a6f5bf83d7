/** Claims of the demo data that were paid last year, one too high and one too low. */
import { Database } from '../access/database.js';
import { Claim } from '../claims/claim.entity.js';
import { DecideCorrection } from '../payments/corrections/decide-correction.js';
import { type Mistake, propose } from './corrected-case.js';
import { type DemoSteps, made } from './demo-steps.js';

const TOO_MUCH: Mistake = {
  minutes: 240,
  reasonCode: 'hours-not-worked',
  reason: 'Lederen har skrevet til os, at mentoren holdt fri to af dagene.',
};
const TOO_LITTLE: Mistake = {
  minutes: 60 * 9,
  reasonCode: 'hours-missing',
  reason: 'Lederen havde glemt et opfølgende møde.',
};
const APPROVED = { outcome: 'approved', noHearingBecause: 'party-gave-the-facts' } as const;

/** Of the newest that was paid; the leader told of it, and need not be heard. */
export async function repaidClaim(demo: DemoSteps): Promise<void> {
  const id = await propose(demo, (await paidClaims(demo))[0] ?? '', TOO_MUCH);
  await made(demo.app.get(DecideCorrection).run(id, APPROVED, demo.by(demo.otherCaseworker)));
}

/** Of the one before it; what is added goes with the next run. */
export async function raisedClaim(demo: DemoSteps): Promise<void> {
  const id = await propose(demo, (await paidClaims(demo))[1] ?? '', TOO_LITTLE);
  await made(demo.app.get(DecideCorrection).run(id, { outcome: 'approved' }, demo.by(demo.otherCaseworker)));
}

async function paidClaims({ app, caseworker }: DemoSteps): Promise<string[]> {
  const paid = await app
    .get(Database)
    .asActor(caseworker, (tx) =>
      tx.find(Claim, { where: { status: 'paid' }, order: { reference: 'desc' }, take: 2 }),
    );
  return paid.map(({ id }) => id);
}
