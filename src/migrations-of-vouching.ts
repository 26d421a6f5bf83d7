import { MenteesWord1795770000070 } from '../migrations/2026-11-27-70-mentees-word.js';
import { HoursChecked1795770000071 } from '../migrations/2026-11-27-71-hours-checked.js';
import { HoursVouchedFor1795770000072 } from '../migrations/2026-11-27-72-hours-vouched-for.js';

/** Who vouches for hours before they are paid. */
export const MIGRATIONS_OF_VOUCHING = [
  MenteesWord1795770000070,
  HoursChecked1795770000071,
  HoursVouchedFor1795770000072,
];
