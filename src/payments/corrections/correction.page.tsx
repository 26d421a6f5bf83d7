import { ComplaintGuidance } from '../../hearings/complaint-guidance.js';
import { formatDay, formatInstant, formatMonth } from '../../shared/danish-date.js';
import { formatHours } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { ToCase } from '../../web/page/to-case.js';
import { Unbroken } from '../../web/page/unbroken.js';
import { RecoverySteps } from '../clawbacks/recovery-steps.js';
import { recoveryInDanish } from '../clawbacks/recovery.words.js';
import type { CorrectionOnPage } from './correction-page.view.js';
import { correctionNextInDanish } from './correction-next.words.js';
import { CorrectionSteps } from './correction-steps.js';
import { amountInDanish, correctionReasonInDanish, correctionRefusalInDanish } from './correction.words.js';

export interface CorrectionPageFacts {
  visitor: Visitor;
  of: CorrectionOnPage;
  isParty: boolean;
  form: Filled;
}

/** A correction: what stands, what it should be, why, and what comes next. */
export function correctionPage({ visitor, of, isParty, form }: CorrectionPageFacts): string {
  const { correction, claim, hearing, hindrance, recoveries, outstandingOre } = of;
  const title = `Regulering ${correction.reference}`;
  return html(
    <Page
      title={form.faults.length > 0 ? `Fejl: ${title}` : title}
      visitor={visitor}
      at={isParty ? '/krav' : '/reguleringer'}
    >
      <ErrorSummary faults={form.faults} />
      <ToCase id={correction.placementId} />
      <h1>
        <Unbroken text={title} />
      </h1>
      <p class="limstift-wrap">
        <Unbroken text={of.of} />
      </p>
      <p class="limstift-next">{correctionNextInDanish(of, isParty)}</p>
      {hindrance && <p>{correctionRefusalInDanish(hindrance).detail}</p>}
      <dl class="limstift-facts">
        <dt>Krav</dt>
        <dd>
          <a href={`/krav/${claim.id}`}>{`${claim.reference} for ${formatMonth(claim.month)}`}</a>
        </dd>
        <dt>Arbejdsgiver</dt>
        <dd>{of.payee.name ?? `CVR ${of.payee.cvr}`}</dd>
        <dt>Reguleres med</dt>
        <dd>{amountInDanish(correction.amountOre)}</dd>
        <dt>Årsag</dt>
        <dd>{correctionReasonInDanish(correction.reasonCode)}</dd>
        <dt>Begrundelse</dt>
        <dd class="limstift-said">{correction.reason}</dd>
        {correction.decisionReason !== null && (
          <>
            <dt>{correction.status === 'rejected' ? 'Afvist, fordi' : 'Bemærkning'}</dt>
            <dd class="limstift-said">{correction.decisionReason}</dd>
          </>
        )}
        {correction.invoiceNumber !== null && correction.invoicedDay !== null && (
          <>
            <dt>Opkrævning</dt>
            <dd>{`${correction.invoiceNumber}, sendt ${formatDay(correction.invoicedDay)}`}</dd>
          </>
        )}
        {!isParty && (
          <>
            <dt>Hvad er sket</dt>
            <dd>
              <ul class="nobullet-list">
                {of.done.map(({ what, at, by }) => (
                  <li>{`${what} ${formatInstant(at)}${by === null ? '' : ` af ${by}`}`}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <Differences of={of} />
      {hearing && (
        <p>
          <a href={`/hoeringer/${hearing.id}`}>
            {hearing.answer === null && isParty ? 'Læs, hvad vi overvejer, og svar' : 'Se partshøringen'}
          </a>
        </p>
      )}
      {recoveries.length > 0 && (
        <>
          <h2>Afregning</h2>
          <ul>
            {recoveries.map((recovery) => (
              <li class="limstift-said">{recoveryInDanish(recovery)}</li>
            ))}
          </ul>
          {outstandingOre > 0 && <p>{`${formatKroner(outstandingOre)} mangler.`}</p>}
        </>
      )}
      <ComplaintGuidance guidance={of.guidance} />
      <CorrectionSteps of={of} form={form} />
      <RecoverySteps of={of} form={form} />
    </Page>,
  );
}

function Differences({ of: { lines, correction } }: { of: CorrectionOnPage }) {
  return (
    <>
      <h2>Linje for linje</h2>
      <Table
        caption="Hvad der står nu, og hvad det bliver"
        columns={['Linje', 'Mentor', 'Stod til', 'Bliver til', 'Forskel']}
        rows={lines.map((line) => [
          String(line.number),
          line.mentor,
          sumInDanish(line.minutesBefore, line.wageCostBeforeOre, line.amountBeforeOre),
          sumInDanish(line.minutesAfter, line.wageCostAfterOre, line.amountAfterOre),
          formatKroner(line.amountAfterOre - line.amountBeforeOre),
        ])}
      />
      {lines.length > 1 && (
        <p>
          {'I alt: '}
          <strong>{formatKroner(correction.amountOre)}</strong>
        </p>
      )}
    </>
  );
}

function sumInDanish(minutes: number, wageCostOre: number, amountOre: number): string {
  return `${formatHours(minutes)} × ${formatKroner(wageCostOre)} = ${formatKroner(amountOre)}`;
}
