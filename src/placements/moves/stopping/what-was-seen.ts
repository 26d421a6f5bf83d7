import { createHash } from 'node:crypto';
import type { HoursAfterStop } from './later-hours.js';

/** What stands on the page that checks a stop, in short: it is the same while the page would say the same. */
export function digestOfSeen(later: HoursAfterStop): string {
  return createHash('sha256').update(JSON.stringify(later)).digest('base64url').slice(0, 22);
}

/** The rest of a form is what was typed into it. */
export function seenApart(typed: unknown): { seen: string | null; fields: Record<string, string> } {
  const { seen, ...fields } = (typed ?? {}) as Record<string, string>;
  return { seen: seen ?? null, fields };
}
