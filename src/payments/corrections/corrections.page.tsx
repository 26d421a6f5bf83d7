import { formatDay, formatMonth } from '../../shared/danish-date.js';
import { dayAt } from '../../shared/day.js';
import { formatKroner } from '../../shared/ore.js';
import { StatusFilter } from '../../web/form/status-filter.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { CORRECTION_STATUSES, type CorrectionStatus } from './correction.rules.js';
import type { CorrectionShown } from './correction-shown.js';
import { correctionReasonInDanish, correctionStatusInDanish } from './correction.words.js';

export interface CorrectionsFacts {
  visitor: Visitor;
  status: CorrectionStatus | null;
  corrections: CorrectionShown[];
  /** Whether the reader finds wrong rates in many claims. */
  findsMany: boolean;
  /** The address of the next page, if there is one. */
  next: string | null;
}

/** Corrections, those that wait longest first where one status is asked for. */
export function correctionsPage({ visitor, status, corrections, findsMany, next }: CorrectionsFacts): string {
  return html(
    <Page title="Reguleringer" visitor={visitor} at="/reguleringer">
      <h1>Reguleringer</h1>
      <p>En regulering foreslås fra det krav, den gælder. En anden end den, der foreslår, afgør den.</p>
      <p>
        <a href="/udbetalinger/stikproever">Stikprøver</a> viser de krav, der er udtaget til kontrol.
      </p>
      {findsMany && (
        <p>
          <a href="/reguleringer/mange">En sats var forkert i flere krav</a>
        </p>
      )}
      <StatusFilter
        at="/reguleringer"
        status={status}
        statuses={CORRECTION_STATUSES}
        inDanish={correctionStatusInDanish}
      />
      {corrections.length === 0 ? (
        <p>Der er ingen reguleringer.</p>
      ) : (
        <Table
          caption={status === null ? 'Reguleringer, de nyeste først' : 'Reguleringer, de ældste først'}
          columns={['Regulering', 'Krav', 'Måned', 'Arbejdsgiver', 'Årsag', 'Foreslået', 'Status', 'Beløb']}
          rows={corrections.map(({ correction, claim, payee }) => [
            <a href={`/reguleringer/${correction.id}`}>{correction.reference}</a>,
            claim.reference,
            formatMonth(claim.month),
            payee.name ?? `CVR ${payee.cvr}`,
            correctionReasonInDanish(correction.reasonCode),
            formatDay(dayAt(correction.proposedAt)),
            correctionStatusInDanish(correction.status),
            formatKroner(correction.amountOre),
          ])}
        />
      )}
      {next !== null && (
        <p>
          <a href={next}>Næste side</a>
        </p>
      )}
    </Page>,
  );
}
