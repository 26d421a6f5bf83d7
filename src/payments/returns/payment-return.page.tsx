import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { formatKroner } from '../../shared/ore.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { DayInput, TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { PaymentFound } from './payment-found.js';
import type { PaymentReturnRefusal } from './payment-return.rules.js';
import { paymentReturnRefusalInDanish } from './payment-return.words.js';

interface PaymentReturnFacts {
  visitor: Visitor;
  run: { id: string; reference: string; dueDay: Day };
  payment: Pick<PaymentFound, 'position' | 'reference' | 'payeeName' | 'amountOre' | 'isOfClaim'>;
  /** What keeps the reader from it. */
  hindrances: PaymentReturnRefusal[];
  form: Filled;
}

/** Where money is written down that came back after it was paid. */
export function paymentReturnPage({ visitor, run, payment, hindrances, form }: PaymentReturnFacts): string {
  const title = 'Pengene kom retur';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/udbetalinger">
      <div class="limstift-narrow">
        {hindrances.length === 0 && <ErrorSummary faults={form.faults} />}
        <p>
          <a href={`/udbetalinger/${run.id}`}>{`Tilbage til kørsel ${run.reference}`}</a>
        </p>
        <h1>{title}</h1>
        {hindrances.map((hindrance) => (
          <p class="limstift-next">{paymentReturnRefusalInDanish(hindrance).detail}</p>
        ))}
        <dl class="limstift-facts">
          <dt>Betaling</dt>
          <dd>{payment.reference}</dd>
          <dt>Modtager</dt>
          <dd>{payment.payeeName}</dd>
          <dt>Beløb</dt>
          <dd>{formatKroner(payment.amountOre)}</dd>
          <dt>Udbetalt</dt>
          <dd>{formatDay(run.dueDay)}</dd>
        </dl>
        {hindrances.length === 0 && (
          <>
            <p>
              Brug det, når banken har sendt pengene tilbage. Det, der stadig skal udbetales, går med i en
              senere kørsel, som en anden frigiver. Det kan tages tilbage, til betalingen er gået med igen.
            </p>
            <Form action={`/udbetalinger/${run.id}/betalinger/${payment.position}/retur`}>
              <DayInput form={form} name="returnedDay" label="Dagen, pengene kom retur" />
              <TextArea
                form={form}
                name="reason"
                label="Hvad siger banken?"
                {...(payment.isOfClaim && { hint: 'Arbejdsgiveren kan læse det på kravet.' })}
                rows={2}
              />
              <div class="limstift-actions">
                <Button>Meld retur</Button>
                <a href={`/udbetalinger/${run.id}`}>Fortryd</a>
              </div>
            </Form>
          </>
        )}
      </div>
    </Page>,
  );
}
