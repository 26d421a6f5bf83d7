import { atStart, formatMonth } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import { Table } from '../../web/page/table.js';
import { claimsInDanish } from './counts.words.js';
import type { DueClaim } from './due.js';
import { staysBecauseInDanish } from './payment-run.words.js';
import type { RunOnPage } from './run-page.view.js';

/** What a draft would pay, and what it would not, and why. */
export function DraftLists({ run: { view, due, next } }: { run: RunOnPage }) {
  return (
    <>
      <h2>Det går med</h2>
      {due.going.length === 0 ? (
        <p>Ingen krav går med, så der bliver ingen kørsel og ingen fil.</p>
      ) : (
        <>
          <Table
            caption="Beløb for hver konto"
            columns={['Konto', 'Krav fra', 'Betalinger', 'Beløb']}
            rows={due.accounts.map((one) => [
              one.account,
              one.year,
              String(one.payments),
              formatKroner(one.amountOre),
            ])}
          />
          <Table
            caption="Krav, der går med, i kørslens rækkefølge"
            columns={['Krav', 'Måned', 'Modtager', 'CVR', 'Konto', 'Beløb']}
            rows={due.going.map((claim) => [
              ...claimCells(claim),
              claim.account ?? '–',
              formatKroner(claim.amountOre),
            ])}
          />
        </>
      )}
      {next !== null && (
        <p>
          <a href={`/udbetalinger/${view.id}?cursor=${next}`}>Flere krav, der går med</a>
        </p>
      )}
      {due.staying.length > 0 && (
        <>
          <h2>Det bliver stående</h2>
          {view.staying > due.staying.length && (
            <p>{`${claimsInDanish(view.staying)} bliver stående. De ældste er vist her.`}</p>
          )}
          <Table
            caption="Krav, der ikke går med"
            columns={['Krav', 'Måned', 'Modtager', 'CVR', 'Hvorfor', 'Beløb']}
            rows={due.staying.map((claim) => [
              ...claimCells(claim),
              claim.staysBecause === null ? '–' : staysBecauseInDanish(claim.staysBecause, claim.heldUntil),
              formatKroner(claim.amountOre),
            ])}
          />
        </>
      )}
    </>
  );
}

function claimCells({ claimId, correctionId, reference, month, payeeName, payeeCvr }: DueClaim) {
  const at = correctionId === null ? `/krav/${claimId}` : `/reguleringer/${correctionId}`;
  return [<a href={at}>{reference}</a>, atStart(formatMonth(month)), payeeName, payeeCvr];
}
