import { atStart, formatDay, formatInstant } from '../../../shared/danish-date.js';
import { dayAt } from '../../../shared/day.js';
import type { LinkState } from '../link/link.rules.js';

/** Whether somebody can sign in, and who must do what for it. */
export function accessInDanish(person: { isActive: boolean } & LinkState, now: Date): string {
  if (!person.isActive) return 'Adgangen er lukket';
  const { hasPassword, invitedAt, invitationEndsAt } = person;
  const isInvited = invitedAt !== null && invitationEndsAt !== null && invitationEndsAt > now;
  if (hasPassword && isInvited) return `Kan logge ind. Nyt link lavet ${formatDay(dayAt(invitedAt))}`;
  if (hasPassword) return 'Kan logge ind';
  if (isInvited) return `Inviteret, skal vælge adgangskode senest ${formatInstant(invitationEndsAt)}`;
  return invitedAt === null ? 'Skal inviteres' : 'Skal inviteres igen, linket er udløbet';
}

export function rolesInDanish(roles: string[]): string {
  return roles.length === 0 ? 'Ingen' : atStart(roles.join(', '));
}
