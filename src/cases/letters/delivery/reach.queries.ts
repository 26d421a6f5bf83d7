import type { Tx } from '../../../access/database.js';
import { changesCase, type Role } from '../../../access/role.js';
import type { Reach } from '../../../letters/deliveries/delivery.rules.js';
import { Letter } from '../../../letters/letter.entity.js';
import { MenteeCprNumber } from '../../../mentees/mentee-cpr-number.entity.js';
import { deadAmong } from '../../../placements/deaths/death.queries.js';
import type { Placement } from '../../../placements/placement.entity.js';

/** How a letter can reach its recipient, and by which address for mail. */
export interface LetterReach extends Reach {
  email: string | null;
}

/** In which ways the letters of a case can go out, in their order. */
export async function reachOfLetters<const Letters extends readonly Letter[]>(
  tx: Tx,
  placement: Placement,
  letters: Letters,
  role: Role,
  digitalPostIsSetUp: boolean,
): Promise<{ [At in keyof Letters]: LetterReach }> {
  const isByRole = changesCase(role, placement.runBy);
  const readers = await tx.query<{ letterId: string; email: string }[]>(
    'select letter_id as "letterId", email from letter_readers($1)',
    [placement.id],
  );
  const hasCpr = digitalPostIsSetUp && (await tx.existsBy(MenteeCprNumber, { menteeId: placement.menteeId }));
  const hasNumber = { mentee: hasCpr, leader: placement.workplaceId !== null, mentor: false };
  const recipients = letters.flatMap(({ recipientId }) => (recipientId === null ? [] : [recipientId]));
  const dead = await deadAmong(tx, recipients);
  const reachOf = ({ id, recipientRole, recipientId }: Letter): LetterReach => {
    const email = readers.find(({ letterId }) => letterId === id)?.email ?? null;
    const isDead = recipientId !== null && dead.has(recipientId);
    return {
      isByRole,
      isDead,
      email,
      canSignIn: email !== null,
      digitalPostIsSetUp,
      hasDigitalPost: hasNumber[recipientRole],
    };
  };
  return letters.map(reachOf) as { [At in keyof Letters]: LetterReach };
}
