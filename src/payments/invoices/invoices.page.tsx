import { formatCvr } from '../../shared/cvr.js';
import { formatDay } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import { StatusFilter } from '../../web/form/status-filter.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { INVOICE_STATUSES, type InvoiceStatus } from './invoice.rules.js';
import type { InvoiceShown } from './invoice-shown.js';
import { invoiceStandsInDanish, invoiceStatusInDanish } from './invoice.words.js';

interface InvoicesFacts {
  visitor: Visitor;
  at: string;
  status: InvoiceStatus | null;
  invoices: InvoiceShown[];
  /** The address of the next page, if there is one. */
  next: string | null;
}

/** The invoices that came to the ERP, and how far each is. */
export function invoicesPage({ visitor, at, status, invoices, next }: InvoicesFacts): string {
  return html(
    <Page title="Fakturaer" visitor={visitor} at={at}>
      <h1>Fakturaer</h1>
      <p>
        Fakturaer betales i økonomisystemet. Her ses, hvad de er for, hvem der har attesteret dem, og om de er
        betalt. En ny faktura registreres på det, den er for.
      </p>
      <StatusFilter
        at="/fakturaer"
        status={status}
        statuses={INVOICE_STATUSES}
        inDanish={invoiceStatusInDanish}
      />
      {invoices.length === 0 ? (
        <p>
          {status === null ? 'Der er ikke registreret nogen faktura.' : 'Ingen fakturaer har den status.'}
        </p>
      ) : (
        <Table
          caption="Fakturaer, den første først"
          columns={['Faktura', 'Afsender', 'Sag', 'Modtaget', 'Uden moms', 'Status']}
          rows={invoices.map((invoice) => [
            <a href={`/fakturaer/${invoice.id}`}>{invoice.number}</a>,
            `CVR ${formatCvr(invoice.senderCvr)}`,
            <a href={`/forloeb/${invoice.placementId}`}>{invoice.caseReference}</a>,
            formatDay(invoice.receivedOn),
            formatKroner(invoice.amountOre),
            invoiceStandsInDanish(invoice),
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
