import { onBehalfInDanish } from '../../attachments/on-behalf.words.js';
import type { OnBehalf as Said } from './sheet.view.js';

/** That the municipality registered it from paper, and why; nothing where the leader said it. */
export function OnBehalf({ said }: { said: Said | null }) {
  if (said === null) return null;
  return (
    <span class="limstift-said">{` Lagt ind for dig efter dit ark på papir. Grund: ${onBehalfInDanish(said)}.`}</span>
  );
}
