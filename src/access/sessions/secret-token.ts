import { createHash, randomBytes } from 'node:crypto';

/** A secret that is shown once and stored as its hash. */
export interface SecretToken {
  readonly token: string;
  readonly hash: Buffer;
}

export function newSecretToken(): SecretToken {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfToken(token) };
}

/** SHA-256; enough for a token of 256 random bits. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
