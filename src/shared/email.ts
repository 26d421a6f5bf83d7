import { isEmail } from 'class-validator';

/**
 * An address of at most 254 characters (RFC 5321; `isEmail` sees to it), all in lower case, so that one
 * person cannot be two by a capital letter.
 */
export function cleanEmail(text: string): string | null {
  const email = text.trim().toLowerCase();
  return isEmail(email) ? email : null;
}
