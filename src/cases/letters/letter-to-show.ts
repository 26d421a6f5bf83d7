import { StreamableFile } from '@nestjs/common';
import type { Tx } from '../../access/database.js';
import { findLetter, findLetterPdf } from '../../letters/letter.queries.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { dayAt } from '../../shared/day.js';

/** The letter as it was issued; whoever opens it has looked at the case. */
export async function letterToShow(tx: Tx, id: string): Promise<StreamableFile> {
  const { placementId, caseReference, issuedAt } = await findLetter(tx, id);
  await recordCaseLook(tx, { how: 'letter', purpose: 'letter' }, placementId);
  return new StreamableFile(await findLetterPdf(tx, id), {
    type: 'application/pdf',
    disposition: `inline; filename="brev-${caseReference}-${dayAt(issuedAt)}.pdf"`,
  });
}
