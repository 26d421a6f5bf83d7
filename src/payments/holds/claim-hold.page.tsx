import { formatDay } from '../../shared/danish-date.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Unbroken } from '../../web/page/unbroken.js';
import { HoldFields } from './holds.page.js';
import type { HoldShown } from './hold-shown.js';

interface ClaimHoldFacts {
  visitor: Visitor;
  claim: { id: string; reference: string };
  inForce: HoldShown[];
  form: Filled;
}

/** Where one claim is held back. */
export function claimHoldPage({ visitor, claim, inForce, form }: ClaimHoldFacts): string {
  const title = `Hold krav ${claim.reference} tilbage`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/krav">
      <div class="limstift-narrow">
        <ErrorSummary faults={form.faults} />
        <p>
          <a href={`/krav/${claim.id}`}>Tilbage til kravet</a>
        </p>
        <h1>
          <Unbroken text={title} />
        </h1>
        {inForce.map(({ untilDay, reason }) => (
          <p>
            {`Holdes tilbage til og med ${formatDay(untilDay)}: `}
            <span class="limstift-said">{reason}</span>
          </p>
        ))}
        <p>Kravet går ikke med i en kørsel, før dagen er forbi. Andre krav udbetales.</p>
        <Form action={`/krav/${claim.id}/tilbageholdelse`}>
          <HoldFields form={form} />
          <div class="limstift-actions">
            <Button>Hold tilbage</Button>
            <a href={`/krav/${claim.id}`}>Fortryd</a>
          </div>
        </Form>
      </div>
    </Page>,
  );
}
