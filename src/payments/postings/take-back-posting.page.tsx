import { formatDay, formatMonth } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { TextArea } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { PostingListed } from './internal-posting-shown.js';
import type { TakingBackRefusal } from './internal-posting.rules.js';
import { takingBackRefusalInDanish } from './internal-posting.words.js';

interface TakeBackFacts {
  visitor: Visitor;
  posting: PostingListed;
  /** What keeps the reader from it. */
  hindrances: TakingBackRefusal[];
  form: Filled;
}

/** A posting that was written down wrongly, and why. */
export function takeBackPostingPage({ visitor, posting, hindrances, form }: TakeBackFacts): string {
  const title = 'Tag en postering tilbage';
  const { id, claimId, reference, month, amountOre, account, voucher, postedOn } = posting;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/udbetalinger">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href="/udbetalinger/posteringer?vis=posted">Tilbage til posteringerne</a>
      </p>
      <h1>{title}</h1>
      <p class="limstift-next">Kravet venter bagefter på at blive bogført igen.</p>
      <p>Ret det også i økonomisystemet. Det, der blev skrevet her, kan stadig læses.</p>
      <dl class="limstift-facts">
        <dt>Krav</dt>
        <dd>
          <a href={`/krav/${claimId}`}>{`${reference}, ${formatMonth(month)}`}</a>
        </dd>
        <dt>Beløb</dt>
        <dd>{formatKroner(amountOre)}</dd>
        <dt>Konto</dt>
        <dd>{account}</dd>
        <dt>Bogført</dt>
        <dd>{`${formatDay(postedOn)}, bilag ${voucher}`}</dd>
      </dl>
      {hindrances.length > 0 ? (
        hindrances.map((hindrance) => <p>{takingBackRefusalInDanish(hindrance).detail}</p>)
      ) : (
        <Form action={`/udbetalinger/posteringer/${id}/tilbagefoersel`} class="limstift-narrow">
          <TextArea form={form} name="reason" label="Hvad var forkert?" rows={3} />
          <div class="limstift-actions">
            <Button look="warning">Tag posteringen tilbage</Button>
          </div>
        </Form>
      )}
    </Page>,
  );
}
