import { ClaimWindows1795770000094 } from '../migrations/2026-11-27-94-claim-windows.js';
import { OnBehalf1795770000095 } from '../migrations/2026-11-27-95-on-behalf.js';

/** Until when a month can be claimed, and who claims on whose behalf. */
export const MIGRATIONS_OF_CLAIMS = [ClaimWindows1795770000094, OnBehalf1795770000095];
