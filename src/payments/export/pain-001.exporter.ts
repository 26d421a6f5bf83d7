/**
 * ISO 20022 `pain.001.001.03`: credit transfers to NemKonto, by CVR or P-number, so that no account number is stored.
 * Where a bank wants the number is a setting that the bank confirms.
 */
import { XMLBuilder } from 'fast-xml-parser';
import { Temporal } from 'temporal-polyfill';
import { bankText, decimalKroner } from './bank-text.rules.js';
import type { Exporter, PaymentToExport, RunToExport } from './exporter.js';

const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.03';
const MOST = { id: 35, name: 140, text: 140 };

const builder = new XMLBuilder({ ignoreAttributes: false, suppressEmptyNode: true });

export const PAIN_001_EXPORTER: Exporter = {
  format: 'pain.001',
  extension: 'xml',
  mediaType: 'application/xml; charset=utf-8',
  head: (run) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${NAMESPACE}"><CstmrCdtTrfInitn>${builder.build(
      {
        GrpHdr: {
          MsgId: bankText(run.reference, MOST.id),
          CreDtTm: localTime(run.releasedAt),
          NbOfTxs: run.payments,
          CtrlSum: decimalKroner(run.amountOre),
          InitgPty: { Nm: bankText(run.debtorName, MOST.name) },
        },
      },
    )}<PmtInf>${builder.build(paymentInformation(run))}\n`,
  body: (run, payments) => payments.map((payment) => `${builder.build(transfer(run, payment))}\n`).join(''),
  foot: () => '</PmtInf></CstmrCdtTrfInitn></Document>\n',
};

/** As a clock in Denmark shows it, `2026-11-30T09:00:00`. */
function localTime(instant: Date): string {
  const inDenmark = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(
    'Europe/Copenhagen',
  );
  return inDenmark.toPlainDateTime().toString({ smallestUnit: 'second' });
}

function paymentInformation(run: RunToExport): object {
  return {
    PmtInfId: bankText(run.reference, MOST.id),
    PmtMtd: 'TRF',
    BtchBookg: true,
    NbOfTxs: run.payments,
    CtrlSum: decimalKroner(run.amountOre),
    ReqdExctnDt: run.dueDay,
    Dbtr: { Nm: bankText(run.debtorName, MOST.name) },
    DbtrAcct: { Id: { IBAN: run.debtorIban }, Ccy: 'DKK' },
    DbtrAgt: { FinInstnId: { BIC: run.debtorBic } },
    ChrgBr: 'SHAR',
  };
}

function transfer(run: RunToExport, payment: PaymentToExport): object {
  const { identifier, scheme } =
    run.payeeBy === 'p-number' && payment.payeePNumber !== null
      ? { identifier: payment.payeePNumber, scheme: 'PNR' }
      : { identifier: payment.payeeCvr, scheme: 'CVR' };
  const other = { Othr: { Id: identifier, SchmeNm: { Prtry: scheme } } };
  const isOfAccount = run.identifierPlacement === 'account';
  return {
    CdtTrfTxInf: {
      PmtId: { InstrId: payment.reference, EndToEndId: payment.reference },
      Amt: { InstdAmt: { '@_Ccy': 'DKK', '#text': decimalKroner(payment.amountOre) } },
      Cdtr: {
        Nm: bankText(payment.payeeName, MOST.name),
        ...(!isOfAccount && { Id: { OrgId: other } }),
      },
      ...(isOfAccount && { CdtrAcct: { Id: other } }),
      RmtInf: { Ustrd: bankText(`Mentor ${payment.month} krav ${payment.claimReference}`, MOST.text) },
    },
  };
}
