import { createHash, randomUUID } from 'node:crypto';
import type { Tx } from '../database.js';
import { SignInAttempt } from './sign-in-attempt.entity.js';
import { THROTTLE_MINUTES } from './sign-in.rules.js';

/** Kept as hashes: the log of attempts names no account and no address. */
function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Written before the password is looked at, so that attempts at the same moment all count. */
export async function recordAttempt(tx: Tx, email: string, address: string, now: Date): Promise<string> {
  const id = randomUUID();
  await tx.insert(SignInAttempt, {
    id,
    accountHash: hashOf(email),
    addressHash: hashOf(address),
    attemptedAt: now,
    succeeded: false,
  });
  return id;
}

/** Whoever has just chosen a password by a link of their own begins anew. */
export async function forgetFailures(tx: Tx, email: string): Promise<void> {
  await tx.query('delete from sign_in_attempts where account_hash = $1 and not succeeded', [hashOf(email)]);
}

export async function markSucceeded(tx: Tx, attemptId: string): Promise<void> {
  await tx.update(SignInAttempt, { id: attemptId }, { succeeded: true });
}

/** Failures before this attempt, within the time that they are remembered. */
export async function recentFailures(
  tx: Tx,
  attempt: { id: string; email: string; address: string },
  now: Date,
): Promise<{ ofAccount: number; ofAddress: number }> {
  const since = new Date(now.getTime() - THROTTLE_MINUTES * 60_000);
  const [row] = await tx.query<{ of_account: string; of_address: string }[]>(
    `select
       (select count(*) from sign_in_attempts where account_hash = $1 and attempted_at > $3 and not succeeded
          and id <> $4 and attempted_at > coalesce((select max(attempted_at) from sign_in_attempts
            where account_hash = $1 and attempted_at > $3 and succeeded), $3)) as of_account,
       (select count(*) from sign_in_attempts where address_hash = $2 and attempted_at > $3 and not succeeded
          and id <> $4) as of_address`,
    [hashOf(attempt.email), hashOf(attempt.address), since, attempt.id],
  );
  return { ofAccount: Number(row?.of_account), ofAddress: Number(row?.of_address) };
}
