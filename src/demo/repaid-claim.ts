/** A claim of the demo data that was paid too high last year, and is to be paid back. */
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
const APPROVED = { outcome: 'approved', noHearingBecause: 'party-gave-the-facts' } as const;

/** Of the newest that was paid; the leader told of it, and need not be heard. */
export async function repaidClaim(demo: DemoSteps): Promise<void> {
  const { app } = demo;
  const [paid] = await app
    .get(Database)
    .asActor(demo.caseworker, (tx) =>
      tx.find(Claim, { where: { status: 'paid' }, order: { reference: 'desc' }, take: 1 }),
    );
  const id = await propose(demo, paid?.id ?? '', TOO_MUCH);
  await made(app.get(DecideCorrection).run(id, APPROVED, demo.by(demo.otherCaseworker)));
}
