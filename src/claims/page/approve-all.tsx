import { formatKroner } from '../../shared/ore.js';
import { ButtonForm } from '../../web/form/form.js';
import { totalOre } from '../claim-line.rules.js';
import type { ClaimOnPage } from './claim-page.view.js';

/** One press for a claim that nothing speaks against: it is approved, and the next one is shown. */
export function ApproveAll({ claim: { claim, lines } }: { claim: ClaimOnPage }) {
  if (lines.length === 0) return null;
  return (
    <ButtonForm action={`/krav/${claim.id}/godkendelse`} fields={{ version: claim.version ?? '' }}>
      {`Godkend ${formatKroner(totalOre(lines))} og gå til næste krav`}
    </ButtonForm>
  );
}
