import { formatCvr } from '../../shared/cvr.js';
import { formatDay, formatInstant, formatPeriod } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { ButtonForm } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { ToCase } from '../../web/page/to-case.js';
import type { InvoiceOfTraining, TrainingShown } from './training-shown.js';
import { TrainingDecision, TrainingEnd, TrainingReopening } from './training-steps.js';
import {
  invoiceOfTrainingInDanish,
  trainingReasonInDanish,
  trainingStatusInDanish,
} from './training.words.js';

export interface TrainingPageFacts {
  visitor: Visitor;
  training: TrainingShown;
  invoices: InvoiceOfTraining[];
  moves: TrainingMoves;
  form: Filled;
}

/** What the reader may do now. */
export interface TrainingMoves {
  write: boolean;
  recommend: boolean;
  withdraw: boolean;
  decide: boolean;
  /** Why the decision is somebody else's. */
  hindrance: string | null;
  end: boolean;
  reopen: boolean;
  invoice: boolean;
}

/** One training: what, why, how it was decided, and its invoices. */
export function trainingPage({ visitor, training, invoices, moves, form }: TrainingPageFacts): string {
  const title = training.course;
  const at = `/uddannelse/${training.id}`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={training.placementId} />
      <h1 class="limstift-wrap">{title}</h1>
      <p class="limstift-next">{nextInDanish(training)}</p>
      <Facts training={training} />
      {moves.write && (
        <p>
          <a href={`${at}/ret`}>Ret kladden</a>
        </p>
      )}
      {moves.recommend && (
        <ButtonForm action={`${at}/indstilling`} fields={{ version: String(training.version) }}>
          Indstil til bevilling
        </ButtonForm>
      )}
      {moves.hindrance !== null && <p>{moves.hindrance}</p>}
      {moves.decide && <TrainingDecision training={training} form={form} />}
      {moves.withdraw && (
        <ButtonForm
          action={`${at}/tilbagetraekning`}
          fields={{ version: String(training.version) }}
          look="tertiary"
        >
          Træk ansøgningen tilbage
        </ButtonForm>
      )}
      {training.orderReference !== null && <Invoices invoices={invoices} />}
      {moves.invoice && (
        <p>
          <a href={`${at}/faktura`}>Registrér en faktura</a>
        </p>
      )}
      {moves.end && training.invoicedOre < training.priceOre && (
        <TrainingEnd training={training} form={form} />
      )}
      {moves.reopen && <TrainingReopening training={training} form={form} />}
    </Page>,
  );
}

function nextInDanish(training: TrainingShown): string {
  switch (training.status) {
    case 'draft':
      return training.returnedBecause === null
        ? 'Kladden skal indstilles, før den kan bevilges.'
        : `Sendt tilbage: ${training.returnedBecause}`;
    case 'recommended':
      return 'En sagsbehandler, der ikke har indstillet den, skal afgøre den.';
    case 'granted':
      return training.invoicedOre < training.priceOre
        ? `Udbyderen skal skrive ${training.orderReference} på fakturaen.`
        : 'Hele bevillingen er faktureret.';
    case 'refused':
      return 'Der er givet afslag.';
    case 'ended':
      return 'Bevillingen er afsluttet.';
    case 'withdrawn':
      return 'Ansøgningen er trukket tilbage. Skal kurset købes alligevel, så søg igen.';
  }
}

function Facts({ training }: { training: TrainingShown }) {
  return (
    <dl class="limstift-facts">
      <dt>Status</dt>
      <dd>{trainingStatusInDanish(training.status)}</dd>
      <dt>Mentor</dt>
      <dd>{training.mentorName}</dd>
      <dt>Udbyder</dt>
      <dd>{`${training.providerName}, CVR ${formatCvr(training.providerCvr)}`}</dd>
      <dt>Dage</dt>
      <dd>{formatPeriod(training)}</dd>
      <dt>Pris uden moms</dt>
      <dd>{formatKroner(training.priceOre)}</dd>
      {training.orderReference !== null && (
        <>
          <dt>Ordrereference</dt>
          <dd>{training.orderReference}</dd>
          <dt>Faktureret</dt>
          <dd>{`${formatKroner(training.invoicedOre)} af ${formatKroner(training.priceOre)}`}</dd>
        </>
      )}
      <dt>Hvorfor mentoren har brug for det</dt>
      <dd class="limstift-said">{training.neededBecause}</dd>
      {training.decidedAt !== null && (
        <>
          <dt>Afgjort</dt>
          <dd>{`${formatInstant(training.decidedAt)} efter ${training.legalBasis ?? ''}`}</dd>
          <dt>Begrundelse</dt>
          <dd class="limstift-said">
            {training.decisionReasonCode !== null &&
              `${trainingReasonInDanish(training.decisionReasonCode)}. `}
            {training.decisionReason}
          </dd>
        </>
      )}
      {training.reopenedBecause !== null && (
        <>
          <dt>Hvorfor bevillingen blev genåbnet</dt>
          <dd class="limstift-said">{training.reopenedBecause}</dd>
        </>
      )}
      {training.endedBecause !== null && (
        <>
          <dt>Hvorfor resten ikke bruges</dt>
          <dd class="limstift-said">{training.endedBecause}</dd>
        </>
      )}
    </dl>
  );
}

function Invoices({ invoices }: { invoices: InvoiceOfTraining[] }) {
  return (
    <>
      <h2>Fakturaer</h2>
      {invoices.length === 0 ? (
        <p>Der er ikke kommet nogen faktura endnu.</p>
      ) : (
        <Table
          caption="Fakturaer, den første først"
          columns={['Faktura', 'Modtaget', 'Uden moms', 'Status']}
          rows={invoices.map(({ id, number, receivedOn, amountOre, status }) => [
            <a href={`/fakturaer/${id}`}>{number}</a>,
            formatDay(receivedOn),
            formatKroner(amountOre),
            invoiceOfTrainingInDanish(status),
          ])}
        />
      )}
    </>
  );
}
