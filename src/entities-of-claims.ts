import { Claim } from './claims/claim.entity.js';
import { ClaimLine } from './claims/claim-line.entity.js';
import { ReleasedEntry } from './claims/released-entry.entity.js';
import { ClaimPostponement } from './claims/window/claim-postponement.entity.js';
import { ClaimReopening } from './claims/window/claim-reopening.entity.js';

/** What is claimed, and until when. */
export const CLAIM_ENTITIES = [Claim, ClaimLine, ReleasedEntry, ClaimPostponement, ClaimReopening];
