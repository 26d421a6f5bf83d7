import type { Tx } from '../../access/database.js';
import { CASE_WORKERS } from '../../access/role.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { takesPart } from '../../placements/placement.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import type { Filled } from '../../web/form/filled.js';
import { trainingPage } from './training.page.js';
import { findTraining, invoicesOf } from './training.queries.js';
import { trainingRefusalInDanish } from './training.words.js';

/** The page of one training, as somebody sees it. */
export async function trainingPageOf(tx: Tx, id: string, actor: SignedIn, form: Filled): Promise<string> {
  const training = await findTraining(tx, id);
  await recordCaseLook(tx, { how: 'page', purpose: 'case' }, training.placementId);
  const { role, personId } = actor;
  const { status } = training;
  const handles = role === 'caseworker' && ['recommended', 'granted', 'ended'].includes(status);
  const isWorker = CASE_WORKERS.some((worker) => worker === role);
  const writes = isWorker && status === 'draft';
  const isPart = (handles || writes) && (await takesPart(tx, training.placementId, personId));
  const isOwn = handles && status === 'recommended' && training.recommendedBy === personId;
  const because = isOwn ? 'own-recommendation' : isPart ? 'takes-part' : null;
  return trainingPage({
    visitor: visitorOf(actor),
    training,
    invoices: await invoicesOf(tx, id),
    moves: {
      write: writes,
      recommend: writes && because === null,
      withdraw: isWorker && (status === 'draft' || status === 'recommended'),
      decide: handles && status === 'recommended' && because === null,
      hindrance: because && trainingRefusalInDanish({ because }).detail,
      end: handles && status === 'granted' && because === null,
      reopen: handles && status === 'ended' && because === null,
      invoice:
        status === 'granted' &&
        training.invoicedOre < training.priceOre &&
        (role === 'payer' || role === 'caseworker'),
    },
    form,
  });
}
