import { randomUUID } from 'node:crypto';
import type { Tx } from '../../access/database.js';
import { Person } from '../../access/people/person.entity.js';
import { PersonInvitation } from '../../access/people/person-invitation.entity.js';
import { hashOfToken, newSecretToken } from '../../access/sessions/secret-token.js';
import { INVITATION_DAYS, type InvitationFacts } from './invitation.rules.js';

/** What the invited person gets; the token is nowhere else. */
export interface Invited {
  token: string;
  expiresAt: Date;
}

export async function writeInvitation(tx: Tx, personId: string, now: Date): Promise<Invited> {
  const { token, hash } = newSecretToken();
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000);
  await tx.insert(PersonInvitation, {
    id: randomUUID(),
    personId,
    tokenHash: hash,
    createdAt: now,
    expiresAt,
    usedAt: null,
  });
  return { token, expiresAt };
}

export interface FoundInvitation extends InvitationFacts {
  id: string;
  personId: string;
  email: string;
}

export async function findInvitation(tx: Tx, token: string): Promise<FoundInvitation | null> {
  const invitation = await tx.findOneBy(PersonInvitation, { tokenHash: hashOfToken(token) });
  return invitation && factsOf(tx, invitation);
}

/** Of two who use the same link at once, one waits here until the other is done. */
export async function lockInvitation(tx: Tx, token: string): Promise<FoundInvitation | null> {
  const invitation = await tx.findOne(PersonInvitation, {
    where: { tokenHash: hashOfToken(token) },
    lock: { mode: 'pessimistic_write' },
  });
  return invitation && factsOf(tx, invitation);
}

async function factsOf(
  tx: Tx,
  { id, personId, expiresAt, usedAt }: PersonInvitation,
): Promise<FoundInvitation> {
  const { email, deactivatedAt } = await tx.findOneByOrFail(Person, { id: personId });
  const newest = await tx.findOneOrFail(PersonInvitation, {
    where: { personId },
    order: { createdAt: 'desc', id: 'desc' },
  });
  return {
    id,
    personId,
    email,
    expiresAt,
    isUsed: usedAt !== null,
    isNewest: newest.id === id,
    isPersonActive: deactivatedAt === null,
  };
}
