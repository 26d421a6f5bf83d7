import { formatDay } from '../../shared/danish-date.js';
import { dayAt } from '../../shared/day.js';
import type { Said } from '../../web/problems/said.js';
import type { SwitchRefusal } from './switching.rules.js';

export function switchRefusalInDanish(refusal: SwitchRefusal): Said {
  switch (refusal.because) {
    case 'switched-already':
      return {
        field: 'isOn',
        detail: refusal.isOn ? 'Ordningen er allerede slået til.' : 'Ordningen er allerede slået fra.',
      };
  }
}

/** `Slået til 22.11.2026 af Asta Administrator` */
export function stateInDanish(
  isOn: boolean,
  newest: { author: string | null; switchedAt: Date } | null,
): string {
  const state = isOn ? 'Slået til' : 'Slået fra';
  if (newest === null) return state;
  return `${state} ${formatDay(dayAt(newest.switchedAt))} af ${newest.author ?? 'ukendt'}`;
}
