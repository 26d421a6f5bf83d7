import { formatDay } from '../../shared/danish-date.js';
import { formatHours, minutesAsTyped } from '../../shared/minutes.js';
import type { GrantInput } from '../grant.input.js';

/** What a draft holds, as people type it; read again it is the same. */
export function draftAsTyped(draft: GrantInput): Record<string, string | undefined> {
  const { firstDay, lastDay, grantedMinutes, beyondOrdinary, decisiveBecause, beganBeforeBecause } = draft;
  return {
    firstDay: formatDay(firstDay),
    lastDay: formatDay(lastDay),
    grantedMinutes: minutesAsTyped(grantedMinutes),
    beyondOrdinary,
    decisiveBecause,
    beganBeforeBecause,
  };
}

export const DRAFT_FIELDS = [
  'firstDay',
  'lastDay',
  'grantedMinutes',
  'beyondOrdinary',
  'decisiveBecause',
  'beganBeforeBecause',
] as const;
type DraftField = (typeof DRAFT_FIELDS)[number];

export function draftFieldInDanish(field: DraftField): string {
  switch (field) {
    case 'firstDay':
      return 'Første dag';
    case 'lastDay':
      return 'Sidste dag';
    case 'grantedMinutes':
      return 'Timer i alt';
    case 'beyondOrdinary':
      return 'Ud over det almindelige';
    case 'decisiveBecause':
      return 'Hvorfor mentoren er afgørende';
    case 'beganBeforeBecause':
      return 'Hvorfor den begynder før afgørelsen';
  }
}

/** The fields in which two drafts differ, each as people read it. */
export function draftDifferences(
  before: GrantInput,
  after: GrantInput,
): { field: string; before: string; after: string }[] {
  return DRAFT_FIELDS.filter((field) => (before[field] ?? '') !== (after[field] ?? '')).map((field) => ({
    field: draftFieldInDanish(field),
    before: shown(before, field),
    after: shown(after, field),
  }));
}

function shown(draft: GrantInput, field: DraftField): string {
  if (field === 'grantedMinutes') return formatHours(draft.grantedMinutes);
  const value = draft[field];
  if (value === undefined) return 'Ikke skrevet';
  return field === 'firstDay' || field === 'lastDay' ? formatDay(value) : value;
}
