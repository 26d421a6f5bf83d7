import { formatKroner } from '../../shared/ore.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { ButtonForm } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { Fault } from '../../web/problems/said.js';
import { Table } from '../../web/page/table.js';
import { Unbroken } from '../../web/page/unbroken.js';
import { paymentsInDanish } from '../runs/counts.words.js';
import { answerInDanish } from './receipt.words.js';
import type { ReceiptPreview } from './receipt-preview.js';

interface ReceiptPageFacts {
  visitor: Visitor;
  preview: ReceiptPreview;
  /** Whether the reader reads answers in. */
  pays: boolean;
  faults: Fault[];
}

/** As many rows as a page holds; what failed comes first, as that is what somebody must look at. */
const MOST_ROWS = 200;
const FIRST = ['rejected', 'failed', 'paid'] as const;

/** A bank's answer row by row, before it is read in. */
export function receiptPage({ visitor, preview, pays, faults }: ReceiptPageFacts): string {
  const { run, receiptId, rows, waiting, rejectedBecause, isReadIn } = preview;
  const title = `Bankens svar på ${run.reference}`;
  const ordered = rows.toSorted((one, other) => FIRST.indexOf(one.outcome) - FIRST.indexOf(other.outcome));
  return html(
    <Page title={faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/udbetalinger">
      <ErrorSummary faults={faults} />
      <p>
        <a href={`/udbetalinger/${run.id}`}>Tilbage til kørslen</a>
      </p>
      <h1>
        <Unbroken text={title} />
      </h1>
      <p class="limstift-next">
        {isReadIn ? 'Svaret er læst ind.' : 'Se svaret efter. Det ændrer først noget, når du læser det ind.'}
      </p>
      {rejectedBecause !== null && <p>{`Banken afviser hele kørslen: ${rejectedBecause}`}</p>}
      <ul>
        {FIRST.map((outcome) => ({ outcome, of: rows.filter((row) => row.outcome === outcome) }))
          .filter(({ of }) => of.length > 0)
          .map(({ outcome, of }) => (
            <li>
              {`${answerInDanish(outcome)}: ${paymentsInDanish(of.length)} til ${formatKroner(of.reduce((sum, { amountOre }) => sum + amountOre, 0))}`}
            </li>
          ))}
        {waiting > 0 && <li>{`Afventer stadig: ${paymentsInDanish(waiting)}`}</li>}
      </ul>
      {pays && !isReadIn && faults.length === 0 && (
        <ButtonForm action={`/udbetalinger/${run.id}/svar/${receiptId}`}>Læs svaret ind</ButtonForm>
      )}
      {ordered.length > 0 && (
        <>
          <h2>Række for række</h2>
          {ordered.length > MOST_ROWS && <p>{`De første ${MOST_ROWS} rækker er vist.`}</p>}
          <Table
            caption="Hvad hver betaling bliver til"
            columns={['Betaling', 'Beløb', 'Bliver til', 'Årsag']}
            rows={ordered
              .slice(0, MOST_ROWS)
              .map(({ reference, amountOre, outcome, failedBecause }) => [
                reference,
                formatKroner(amountOre),
                answerInDanish(outcome),
                failedBecause ?? '–',
              ])}
          />
        </>
      )}
    </Page>,
  );
}
