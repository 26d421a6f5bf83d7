import type { FirstContactState } from '../meetings/first-contact/first-contact.rules.js';
import type { CaseState } from './case-state.js';

/** The first contact that is still to be made; null where it was, or none has a day. */
export function contactToMake(contact: FirstContactState | undefined): CaseState['firstContact'] {
  if (contact === undefined || contact.dueDay === null || contact.notedDay !== null) return null;
  return { by: contact.by, dueDay: contact.dueDay };
}
