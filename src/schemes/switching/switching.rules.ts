/** Whether the organisation runs a scheme. Knows no database and no clock. */
import type { OrganisationKind } from '../../settings/organisation-kind.js';
import type { Scheme } from '../scheme.js';
import { isRunBy } from '../scheme.rules.js';

export type SwitchRefusal = { because: 'switched-already'; isOn: boolean };

/** The newest switch counts; before the first one, the kind of organisation does. */
export function isSwitchedOn(
  scheme: Scheme,
  kind: OrganisationKind | null,
  newest: { isOn: boolean } | null,
): boolean {
  return newest?.isOn ?? isRunBy(scheme, kind);
}

/** Whoever asks for what is so already has seen an old page. */
export function switchRefusals(isOn: boolean, asked: boolean): SwitchRefusal[] {
  return isOn === asked ? [{ because: 'switched-already', isOn }] : [];
}
