import type { Actor } from '../access/actor.js';
import { Declare } from '../agreements/declaration/declare.js';
import { SendAgreement } from '../agreements/send-agreement.js';
import { SignAgreement } from '../agreements/signing/sign-agreement.js';
import { AddAttachment } from '../attachments/add-attachment.js';
import { type DemoSteps, made } from './demo-steps.js';
import { signedPaper } from './signed-paper.js';

/** The mentor declares, and both agreements are sent and signed; the citizen signs on paper. */
export async function agree(
  demo: DemoSteps,
  placementId: string,
  { leader, mentor }: { leader: Actor; mentor: Actor },
): Promise<void> {
  const { app, consultant } = demo;
  const sign = app.get(SignAgreement);
  await made(app.get(Declare).run(placementId, {}, demo.by(mentor)));
  for (const code of ['company-agreement', 'citizen-agreement']) {
    await made(app.get(SendAgreement).run(placementId, code, demo.by(consultant)));
    await made(sign.run(placementId, code, {}, demo.by(consultant)));
  }
  await made(sign.run(placementId, 'company-agreement', {}, demo.by(leader)));
  const { file, ...input } = await signedPaper(app);
  const attachmentId = await made(app.get(AddAttachment).run(placementId, input, file, demo.by(consultant)));
  const onPaper = { asParty: 'mentee' as const, attachmentId };
  await made(sign.run(placementId, 'citizen-agreement', onPaper, demo.by(consultant)));
}
