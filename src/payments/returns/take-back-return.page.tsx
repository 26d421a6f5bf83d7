import { formatDay, formatInstant } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { PaymentFound, ReturnFound } from './payment-found.js';
import type { ReturnTakingBackRefusal } from './payment-return.rules.js';
import { returnTakingBackRefusalInDanish } from './payment-return.words.js';

interface TakeBackReturnFacts {
  visitor: Visitor;
  run: { id: string; reference: string };
  payment: PaymentFound;
  written: ReturnFound | null;
  /** What keeps the reader from it. */
  hindrances: ReturnTakingBackRefusal[];
  form: Filled;
}

/** Money that was said to have come back, and had not. */
export function takeBackReturnPage(facts: TakeBackReturnFacts): string {
  const { visitor, run, payment, written, hindrances, form } = facts;
  const title = 'Tag en retur tilbage';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/udbetalinger">
      <div class="limstift-narrow">
        {hindrances.length === 0 && <ErrorSummary faults={form.faults} />}
        <p>
          <a href={`/udbetalinger/${run.id}`}>{`Tilbage til kørsel ${run.reference}`}</a>
        </p>
        <h1>{title}</h1>
        {hindrances.map((hindrance) => (
          <p class="limstift-next">{returnTakingBackRefusalInDanish(hindrance).detail}</p>
        ))}
        {hindrances.length === 0 && (
          <p class="limstift-next">
            Brug det, når pengene ikke er kommet retur alligevel. Så står betalingen som udbetalt igen og går
            ikke med i en senere kørsel.
          </p>
        )}
        <dl class="limstift-facts">
          <dt>Betaling</dt>
          <dd>{payment.reference}</dd>
          <dt>Modtager</dt>
          <dd>{payment.payeeName}</dd>
          <dt>Beløb</dt>
          <dd>{formatKroner(payment.amountOre)}</dd>
          {written !== null && (
            <>
              <dt>Meldt retur</dt>
              <dd>{`${formatDay(written.returnedDay)}: ${written.reason}`}</dd>
              <dt>Skrevet af</dt>
              <dd>{`${written.registeredBy} ${formatInstant(written.registeredAt)}`}</dd>
            </>
          )}
        </dl>
        {hindrances.length === 0 && (
          <Form action={`/udbetalinger/${run.id}/betalinger/${payment.position}/retur/tilbagefoersel`}>
            <TextArea form={form} name="reason" label="Hvad var forkert?" rows={2} />
            <div class="limstift-actions">
              <Button look="warning">Tag returen tilbage</Button>
              <a href={`/udbetalinger/${run.id}`}>Fortryd</a>
            </div>
          </Form>
        )}
      </div>
    </Page>,
  );
}
