import type { Tx } from '../../../../access/database.js';
import { recordLook } from '../../../../audit/record-look.js';
import { Employer } from '../../../../employers/employer.entity.js';
import type { Letter } from '../../../../letters/letter.entity.js';
import type { MemoFacts } from '../../../../letters/digital-post/memo.js';
import type { CprCipher } from '../../../../mentees/cpr-cipher.js';
import { findEncryptedCpr } from '../../../../mentees/mentee.queries.js';
import { findPlacement } from '../../../../placements/placement.queries.js';
import { dayAt } from '../../../../shared/day.js';

/**
 * By which number Digital Post finds the recipient: the citizen by CPR, which is noted as a look at it, or the employer
 * who had the workplace on the day of the letter by CVR. Null where there is none.
 */
export async function recipientInDigitalPost(
  tx: Tx,
  letter: Letter,
  cipher: CprCipher,
): Promise<MemoFacts['recipient'] | null> {
  const { menteeId, workplaceId } = await findPlacement(tx, letter.placementId);
  switch (letter.recipientRole) {
    case 'mentee': {
      const encrypted = await findEncryptedCpr(tx, menteeId);
      if (encrypted === null) return null;
      const mentee = { kind: 'mentee' as const, id: menteeId, placementId: letter.placementId };
      await recordLook(tx, { how: 'export', purpose: 'cpr-number', people: [mentee] });
      return { id: cipher.decrypt(encrypted), idType: 'CPR' };
    }
    case 'leader':
      return workplaceId === null ? null : employerOn(tx, workplaceId, letter.issuedAt);
    case 'mentor':
      return null;
  }
}

async function employerOn(tx: Tx, workplaceId: string, at: Date): Promise<MemoFacts['recipient'] | null> {
  const [row] = await tx.query<{ id: string | null }[]>('select holder_on($1, $2) as id', [
    workplaceId,
    dayAt(at),
  ]);
  const employer = row?.id ? await tx.findOneBy(Employer, { id: row.id }) : null;
  return employer && { id: employer.cvr, idType: 'CVR' };
}
