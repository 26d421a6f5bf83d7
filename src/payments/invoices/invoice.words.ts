import { formatDay, formatInstant } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import type { Said } from '../../web/problems/said.js';
import type { Day } from '../../shared/day.js';
import type { InvoiceShown } from './invoice-shown.js';
import { type InvoiceRefusal, type InvoiceStatus, isTakenBack } from './invoice.rules.js';

export function invoiceStatusInDanish(status: InvoiceStatus): string {
  switch (status) {
    case 'received':
      return 'Skal attesteres';
    case 'attested':
      return 'Skal betales';
    case 'paid':
      return 'Betalt';
    case 'rejected':
      return 'Afvist';
  }
}

/** The same of one invoice, of which a payment may have been taken back. */
export function invoiceStandsInDanish(invoice: { status: InvoiceStatus; paidOn: Day | null }): string {
  return isTakenBack(invoice) ? 'Betaling taget tilbage' : invoiceStatusInDanish(invoice.status);
}

export function invoiceRefusalInDanish(refusal: InvoiceRefusal): Said {
  switch (refusal.because) {
    case 'number-known':
      return {
        field: 'number',
        detail: `Fakturaen er allerede registreret. Den kom ${formatDay(refusal.receivedOn)} og hører til sag ${refusal.caseReference}.`,
      };
    case 'no-ean-numbers':
      return {
        detail: 'Kommunens EAN-numre er ikke sat op. Bed administratoren om det under »Sådan betales der«.',
      };
    case 'ean-not-ours':
      return {
        field: 'ean',
        detail: `EAN-nummeret er ikke kommunens. Kommunen har ${refusal.ours.join(', ')}.`,
      };
    case 'order-reference-not-given':
      return {
        field: 'orderReference',
        detail: `Ordrereferencen skal være ${refusal.given}. Står der andet på fakturaen, skal den sendes tilbage.`,
      };
    case 'sender-not-agreed':
      return {
        field: 'senderCvr',
        detail: `Det er aftalt med CVR ${refusal.agreed}. Har afsenderen skiftet CVR-nummer, skal en sagsbehandler registrere fakturaen og skrive hvorfor. Ellers skal den sendes tilbage.`,
      };
    case 'issued-in-the-future':
      return { field: 'issuedOn', detail: 'Fakturaens dato kan ikke være efter i dag.' };
    case 'received-in-the-future':
      return { field: 'receivedOn', detail: 'Den dag, fakturaen kom, kan ikke være efter i dag.' };
    case 'received-before-issued':
      return { field: 'receivedOn', detail: 'Fakturaen kan ikke være kommet før sin egen dato.' };
    case 'amount-over-what-is-left':
      return {
        field: 'amountOre',
        detail: `Der er ${formatKroner(refusal.leftOre)} tilbage af bevillingen. Er fakturaen større, skal den sendes tilbage.`,
      };
    case 'amount-not-as-approved':
      return {
        field: 'amountOre',
        detail: `De godkendte timer kommer til ${formatKroner(refusal.approvedOre)} uden moms. Er fakturaen på et andet beløb, skal den sendes tilbage.`,
      };
    case 'vat-over-amount':
      return { field: 'vatOre', detail: 'Momsen er større end beløbet uden moms. Er de byttet om?' };
    case 'already-invoiced':
      return {
        detail: `Kravet er allerede faktureret. ${refusal.by} registrerede faktura ${refusal.number} ${formatInstant(refusal.at)}.`,
      };
    case 'target-not-open':
      return {
        detail:
          'Det, fakturaen er for, er ikke bevilget eller godkendt, eller det er afsluttet eller faktureret.',
      };
    case 'invoice-status':
      return { detail: `Fakturaen står som »${invoiceStatusInDanish(refusal.status)}«. Se siden igen.` };
    case 'own-registration':
      return { detail: 'Du har selv registreret fakturaen. En anden skal attestere den.' };
    case 'own-attestation':
      return { detail: 'Du har selv attesteret fakturaen. En anden skal markere den som betalt.' };
    case 'own-decision':
      return { detail: 'Du har selv afgjort det, fakturaen er for. En anden skal behandle den.' };
    case 'invoice-held':
      return {
        detail: `Kravet holdes tilbage til og med ${formatDay(refusal.untilDay)}. Slip det først.`,
      };
    case 'takes-part':
      return { detail: 'Du er selv en del af forløbet. En anden skal behandle fakturaen.' };
    case 'paid-in-the-future':
      return {
        field: 'paidOn',
        detail: 'Skriv den dag, fakturaen blev betalt. Den kan ikke være efter i dag.',
      };
    case 'paid-before-received':
      return {
        field: 'paidOn',
        detail: `Fakturaen kom ${formatDay(refusal.receivedOn)}. Den kan ikke være betalt før.`,
      };
  }
}

type Done = { what: string; at: Date | null; by: string | null };

/** To whoever comes second: what was done with the invoice before them, by whom and when. */
export function doneAlreadyInDanish(invoice: InvoiceShown): string {
  const { what, at, by } = doneLast(invoice);
  return `Fakturaen er ${what}${at === null ? '' : ` ${formatInstant(at)}`} af ${by ?? 'ukendt'}. Se herunder, hvad der skal ske nu.`;
}

function doneLast(invoice: InvoiceShown): Done {
  const { status, registeredAt, registeredByName, attestedAt, attestedByName } = invoice;
  switch (status) {
    case 'received':
      return { what: 'registreret', at: registeredAt, by: registeredByName };
    case 'attested':
      return { what: 'attesteret', at: attestedAt, by: attestedByName };
    case 'paid':
      return { what: 'markeret som betalt', at: invoice.paidAt, by: invoice.paidByName };
    case 'rejected': {
      const what = isTakenBack(invoice) ? 'taget tilbage' : 'afvist';
      return { what, at: invoice.rejectedAt, by: invoice.rejectedByName };
    }
  }
}

/** What becomes of an invoice whose course stopped before its last hours. */
export function creditNoteInDanish(stoppedDay: Day): string {
  return `Forløbet stoppede ${formatDay(stoppedDay)}, og fakturaen har timer efter den dag. Bed afsenderen om en kreditnota. Dækker den hele fakturaen, så afvis fakturaen med kreditnotaen som grund. Dækker den en del, så modregn den i økonomisystemet.`;
}
