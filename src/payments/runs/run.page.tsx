import { atStart, formatDay, formatInstant, formatMonth } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Fault } from '../../web/problems/said.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { Unbroken } from '../../web/page/unbroken.js';
import { AnswerForm } from '../receipts/answer-form.js';
import { paymentsInDanish } from './counts.words.js';
import { DraftLists } from './draft-lists.js';
import type { PaymentRunView } from './payment-run.view.js';
import { paymentOutcomeInDanish, runStatusInDanish } from './payment-run.words.js';
import { RunActions } from './run-actions.js';
import { RunFiles } from './run-files.js';
import { RunReturns } from './run-returns.js';
import { runStepInDanish } from './run-step.words.js';
import type { PaymentOnPage, RunOnPage } from './run-page.view.js';

interface RunPageFacts {
  visitor: Visitor;
  run: RunOnPage;
  faults: Fault[];
}

/** A run: exactly what goes, who has done what, and what may be done with it now. */
export function runPage({ visitor, run, faults }: RunPageFacts): string {
  const { view, isOwn, moves } = run;
  const title = `Kørsel ${view.reference}`;
  return html(
    <Page title={faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/udbetalinger">
      <ErrorSummary faults={faults} />
      <p>
        <a href="/udbetalinger">Alle kørsler</a>
      </p>
      <h1>
        <Unbroken text={title} />
      </h1>
      <p class="limstift-next">{runStepInDanish(view, isOwn)}</p>
      <Facts view={view} done={run.done} />
      {run.progress !== null && <Progress {...run.progress} />}
      <RunFiles id={view.id} files={view.files} mayFetch={run.mayFetch} />
      {run.mayPack && (
        <p>
          <a href={`/udbetalinger/${view.id}/revisionspakke`} download>
            Hent kørslen som revisionspakke (ZIP)
          </a>
        </p>
      )}
      {moves.some((move) => move !== 'receipt') && <RunActions view={view} moves={moves} isOwn={isOwn} />}
      {moves.includes('receipt') && <AnswerForm runId={view.id} faults={faults} />}
      {view.status === 'draft' ? <DraftLists run={run} /> : <Locked run={run} />}
    </Page>,
  );
}

function Facts({ view, done }: { view: PaymentRunView; done: RunOnPage['done'] }) {
  return (
    <dl class="limstift-facts">
      <dt>Status</dt>
      <dd>{runStatusInDanish(view.status)}</dd>
      <dt>I alt</dt>
      <dd>{`${paymentsInDanish(view.payments)}, ${formatKroner(view.amountOre)}`}</dd>
      <dt>Udbetales</dt>
      <dd>{formatDay(view.dueDay)}</dd>
      <dt>Krav til og med</dt>
      <dd>{atStart(formatMonth(view.throughMonth))}</dd>
      {done.map(({ what, at, by }) => (
        <>
          <dt>{what}</dt>
          <dd>{`${formatInstant(at)}${by === null ? '' : ` af ${by}`}`}</dd>
        </>
      ))}
    </dl>
  );
}

/** A script fetches the page anew until the files are made; without one, the reader does. */
function Progress({ made, of }: { made: number; of: number }) {
  return (
    <div data-anew="">
      <p>
        <label for="filer">{`Filerne laves: ${made} af ${of} dele er færdige.`}</label>
      </p>
      <progress id="filer" value={made} max={of} />
      <p>
        <a href="">Vis, hvor langt det er</a>
      </p>
    </div>
  );
}

function Locked({ run: { view, accounts, payments, returns, mayReturn, next } }: { run: RunOnPage }) {
  return (
    <>
      <h2>Fordelt på konti</h2>
      <Table
        caption="Beløb for hver konto"
        columns={['Konto', 'Regnskabsår', 'Betalinger', 'Sendt', 'Udbetalt', 'Ikke udbetalt', 'Afventer']}
        rows={accounts.map((one) => [
          one.account,
          String(one.postingYear),
          String(one.payments),
          formatKroner(one.amountOre),
          formatKroner(one.paidOre),
          formatKroner(one.failedOre),
          formatKroner(one.waitingOre),
        ])}
      />
      <RunReturns runId={view.id} returns={returns} mayReturn={mayReturn} />
      <h2>Betalinger</h2>
      <Table
        caption="Betalinger i kørslens rækkefølge"
        columns={['Nr.', 'Krav', 'Modtager', 'CVR', 'Konto', 'Beløb', 'Status']}
        rows={payments.map((payment) => [
          String(payment.position),
          <a href={addressOf(payment)}>{payment.claimReference}</a>,
          payment.payeeName,
          payment.payeeCvr,
          payment.account,
          formatKroner(payment.amountOre),
          <Outcome payment={payment} mayReturn={mayReturn} />,
        ])}
      />
      {next !== null && (
        <p>
          <a href={`/udbetalinger/${view.id}?cursor=${next}`}>Flere betalinger</a>
        </p>
      )}
    </>
  );
}

function Outcome({ payment, mayReturn }: { payment: PaymentOnPage; mayReturn: boolean }) {
  const { runId, position, outcome, failedBecause } = payment;
  const says = paymentOutcomeInDanish(outcome);
  if (failedBecause !== null) return <>{`${says}: ${failedBecause}`}</>;
  if (outcome !== 'paid' || !mayReturn) return <>{says}</>;
  return (
    <>
      {`${says}. `}
      <a class="limstift-screen-only" href={`/udbetalinger/${runId}/betalinger/${position}/retur`}>
        Meld retur<span class="sr-only">{`: betaling ${position}`}</span>
      </a>
    </>
  );
}

function addressOf({ claimId, correctionId }: PaymentOnPage): string {
  return correctionId === null ? `/krav/${claimId}` : `/reguleringer/${correctionId}`;
}
