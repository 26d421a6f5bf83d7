import { formatDay } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import type { Said } from '../../web/problems/said.js';
import { paymentOutcomeInDanish, runStatusInDanish } from '../runs/payment-run.words.js';
import type { ReceiptRefusal } from './receipt.rules.js';

export function receiptRefusalInDanish(refusal: ReceiptRefusal): Said {
  return { field: 'file', detail: detailInDanish(refusal) };
}

function detailInDanish(refusal: ReceiptRefusal): string {
  switch (refusal.because) {
    case 'receipt-file-missing':
      return 'Vælg bankens fil.';
    case 'receipt-too-large':
      return 'Filen er for stor. Bankens svar må højst fylde 64 MB.';
    case 'receipt-unreadable':
      return refusal.line === null
        ? 'Filen kan ikke læses. Vælg bankens svar som pain.002, eller en CSV-fil med kolonnerne Reference og Status.'
        : `Linje ${refusal.line} kan ikke læses. Skriv Reference, Status (betalt, fejlet eller afventer) og eventuelt Årsag og Beløb, adskilt af semikolon.`;
    case 'receipt-run-status':
      return `Kørslen står som »${runStatusInDanish(refusal.status)}«, og så tager den ikke imod svar.`;
    case 'receipt-of-another-run':
      return `Filen svarer på ${refusal.reference} og ikke på denne kørsel. Vælg en anden fil.`;
    case 'payment-unknown':
      return `${refusal.reference} er ikke en betaling i kørslen.`;
    case 'payment-named-twice':
      return `${refusal.reference} er nævnt to gange.`;
    case 'amount-differs':
      return `${refusal.reference} er på ${formatKroner(refusal.sentOre)} i kørslen og ${formatKroner(refusal.answeredOre)} i filen.`;
    case 'answered-otherwise':
      return `${refusal.reference} står allerede som »${paymentOutcomeInDanish(refusal.outcome)}«.`;
    case 'receipt-of-duplicate':
      return 'Banken afviser, fordi det er sendt før. Det, der blev sendt først, kan være udbetalt. Spørg banken, og læs svaret på det ind.';
    case 'not-due-yet':
      return `Pengene udbetales først ${formatDay(refusal.dueDay)}. Meld det derefter, når du har set det.`;
    case 'answers-nothing':
      return 'Filen siger ikke noget nyt om kørslens betalinger.';
    case 'receipt-read-in':
      return 'Filen er allerede læst ind.';
  }
}

export function answerInDanish(answer: 'paid' | 'failed' | 'rejected'): string {
  switch (answer) {
    case 'paid':
      return 'Udbetalt';
    case 'failed':
      return 'Mislykkedes';
    case 'rejected':
      return 'Afvist med hele kørslen';
  }
}
