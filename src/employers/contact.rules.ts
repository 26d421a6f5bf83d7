import { createHash } from 'node:crypto';

/** How a leader or a mentor is called and reached. */
export interface PartyContact {
  name: string;
  email: string;
  phone: string | null;
}

export type ContactRefusal = { because: 'known-at-the-workplace' };

/** Changes with whatever is put right, whoever does it: people change their own number too. */
export function contactVersion({ name, email, phone }: PartyContact): string {
  return createHash('sha256')
    .update(JSON.stringify([name, email, phone]))
    .digest('hex')
    .slice(0, 16);
}

/** The names of the fields that are put right. */
export function contactFieldsChanged(before: PartyContact, after: PartyContact): (keyof PartyContact)[] {
  return (['name', 'email', 'phone'] as const).filter((field) => before[field] !== after[field]);
}
