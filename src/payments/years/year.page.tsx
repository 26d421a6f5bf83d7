import { atStart, formatMonth } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import type { PaymentYearView } from './year.view.js';

interface YearPageFacts {
  visitor: Visitor;
  year: PaymentYearView;
  thisYear: number;
}

/** Bookkeeping is kept for five years. */
const YEARS_BACK = 5;

/** A year as the accounts have it, to be reconciled with the finance system. */
export function yearPage({ visitor, year, thisYear }: YearPageFacts): string {
  const { accounts, returned, postings, accrued, invoices, recovered } = year;
  const title = `Regnskabsår ${year.year}`;
  const sums = { approved: 0, undecided: 0 };
  for (const { approvedOre, undecidedOre } of accrued) {
    sums.approved += approvedOre;
    sums.undecided += undecidedOre;
  }
  return html(
    <Page title={title} visitor={visitor} at="/udbetalinger">
      <p>
        <a href="/udbetalinger">Tilbage til udbetalinger</a>
      </p>
      <h1>{title}</h1>
      <p class="limstift-actions">
        {year.year > thisYear - YEARS_BACK && (
          <a href={`/udbetalinger/aar/${year.year - 1}`}>{`Se ${year.year - 1}`}</a>
        )}
        {year.year < thisYear && <a href={`/udbetalinger/aar/${year.year + 1}`}>{`Se ${year.year + 1}`}</a>}
      </p>
      <h2>Afstemning pr. konto</h2>
      {accounts.length === 0 ? (
        <p>Intet er ført i året.</p>
      ) : (
        <Table
          caption="Beløb for hver konto"
          columns={['Konto', 'Betalinger', 'Sendt', 'Udbetalt', 'Ikke udbetalt', 'Afventer']}
          rows={accounts.map((one) => [
            one.account,
            String(one.payments),
            formatKroner(one.sentOre),
            formatKroner(one.paidOre),
            formatKroner(one.notPaidOre),
            formatKroner(one.waitingOre),
          ])}
        />
      )}
      {returned.length > 0 && (
        <>
          <h2>Penge fra tidligere år, der kom retur</h2>
          <p>
            {`Banken har sendt dem tilbage i ${year.year}. De står stadig som udbetalt i det år, de blev betalt i.`}
          </p>
          <Table
            caption="Penge fra tidligere år, der kom retur, for hver konto"
            columns={['Konto', 'Betalinger', 'Kom retur']}
            rows={returned.map((one) => [one.account, String(one.payments), formatKroner(one.returnedOre)])}
          />
        </>
      )}
      <h2>Fakturaer i økonomisystemet</h2>
      <p>
        {`${formatKroner(invoices.paidOre)} uden moms er betalt i ${year.year}. Af fakturaer for uddannelse var ${formatKroner(invoices.waitingTrainingOre)} kommet senest 31. december og ikke betalt den dag. Fakturaer for mentorers timer står under »Ikke udbetalt ved årets slutning«. `}
        <a href="/fakturaer">Se fakturaerne</a>
      </p>
      {postings.length > 0 && (
        <>
          <h2>Interne posteringer pr. konto</h2>
          <Table
            caption="Interne posteringer for hver konto"
            columns={['Konto', 'Krav', 'Bogført']}
            rows={postings.map((one) => [one.account, String(one.claims), formatKroner(one.postedOre)])}
          />
        </>
      )}
      <h2>Tilbagebetalinger</h2>
      <p>
        {`${formatKroner(recovered.paidBackOre)} er betalt tilbage i ${year.year}, ${formatKroner(recovered.setOffOre)} er modregnet i krav, og ${formatKroner(recovered.waivedOre)} er eftergivet. `}
        <strong>{formatKroner(recovered.owedOre)}</strong>
        {' manglede ved årets slutning. '}
        <a href="/reguleringer">Se reguleringerne</a>
      </p>
      <h2>{`Ikke udbetalt ved årets slutning`}</h2>
      <p>
        {`Krav for måneder i ${year.year}, der var sendt ind senest 31. december og ikke udbetalt den dag: `}
        <strong>{`${formatKroner(sums.approved)} godkendt`}</strong>
        {` og ${formatKroner(sums.undecided)} ikke afgjort endnu.`}
      </p>
      {accrued.length > 0 && (
        <Table
          caption="Skyldigt beløb for hver måned"
          columns={['Måned', 'Godkendt', 'Ikke afgjort']}
          rows={accrued.map((one) => [
            atStart(formatMonth(one.month)),
            formatKroner(one.approvedOre),
            formatKroner(one.undecidedOre),
          ])}
        />
      )}
    </Page>,
  );
}
