import {
  type InvoiceFacts,
  invoiceMoveRefusals,
  invoicePaymentRefusals,
  invoiceRefusals,
  isTakenBack,
  type InvoiceStatus,
  type InvoiceTarget,
  numberKey,
} from '../../../src/payments/invoices/invoice.rules.js';

const TODAY = '2026-11-28';
const EAN = '5798000000001';
const INVOICE: InvoiceFacts = {
  senderCvr: '13748136',
  number: 'F-17',
  issuedOn: '2026-11-20',
  receivedOn: '2026-11-21',
  ean: EAN,
  orderReference: 'LS-2026-00042-U1',
  amountOre: 450_000,
  vatOre: 112_500,
};
const TARGET: InvoiceTarget = {
  isOpen: true,
  orderReference: 'LS-2026-00042-U1',
  senderCvr: '13748136',
  leftOre: 450_000,
  inParts: true,
};

function refusals(invoice: Partial<InvoiceFacts>, target: Partial<InvoiceTarget> = {}, eanNumbers = [EAN]) {
  const on = { target: { ...TARGET, ...target }, known: null, eanNumbers, mayChangeSender: true };
  return invoiceRefusals({ ...INVOICE, ...invoice }, on, TODAY);
}

describe('an invoice', () => {
  it('is taken for what it was ordered by, to the last øre', () => {
    expect(refusals({})).toEqual([]);
    expect(refusals({ amountOre: 449_999 })).toEqual([]);
    expect(refusals({ amountOre: 450_001 })).toEqual([
      { because: 'amount-over-what-is-left', leftOre: 450_000 },
    ]);
  });

  it('has no more VAT than what it is of', () => {
    expect(refusals({ vatOre: 450_000 })).toEqual([]);
    expect(refusals({ vatOre: 450_001 })).toEqual([{ because: 'vat-over-amount' }]);
  });

  it('is of the whole amount where it is of nothing less', () => {
    expect(refusals({}, { inParts: false })).toEqual([]);
    expect(refusals({ amountOre: 449_999 }, { inParts: false })).toEqual([
      { because: 'amount-not-as-approved', approvedOre: 450_000 },
    ]);
  });

  it('comes from whoever it was agreed with, where somebody is', () => {
    expect(refusals({})).toEqual([]);
    expect(refusals({ senderCvr: '25313763' }, { senderCvr: null })).toEqual([]);
    expect(refusals({ senderCvr: '25313763' })).toEqual([
      { because: 'sender-not-agreed', agreed: '13748136' },
    ]);
  });

  it('comes from another where a caseworker says why', () => {
    const changed = { ...INVOICE, senderCvr: '25313763', senderBecause: 'Skiftet CVR' };
    const on = { target: TARGET, known: null, eanNumbers: [EAN] };
    expect(invoiceRefusals(changed, { ...on, mayChangeSender: true }, TODAY)).toEqual([]);
    expect(invoiceRefusals(changed, { ...on, mayChangeSender: false }, TODAY)).toEqual([
      { because: 'sender-not-agreed', agreed: '13748136' },
    ]);
  });

  it('is known by the number of its sender, and says when it came and to which case', () => {
    const known = { receivedOn: '2026-10-01', caseReference: 'LS-2026-00007' };
    const on = { target: TARGET, known, eanNumbers: [EAN], mayChangeSender: false };
    expect(invoiceRefusals(INVOICE, on, TODAY)).toEqual([{ because: 'number-known', ...known }]);
    expect(numberKey(' F - 17a ')).toBe(numberKey('f-17A'));
    expect(numberKey('F-17')).not.toBe(numberKey('F17'));
  });

  it('is for something that is granted and not over', () => {
    const invoiced = { number: 'F-1', by: 'Oda Økonomi', at: new Date('2026-11-02T09:00:00Z') };
    expect(refusals({}, { invoiced: null })).toEqual([]);
    expect(refusals({}, { invoiced })).toEqual([{ because: 'already-invoiced', ...invoiced }]);
    expect(refusals({}, { isOpen: false })).toEqual([{ because: 'target-not-open' }]);
    expect(refusals({}, { orderReference: null })).toEqual([{ because: 'target-not-open' }]);
  });

  it('is sent to one of our own EAN numbers', () => {
    expect(refusals({ ean: '5798000000018' }, {}, [EAN, '5798000000018'])).toEqual([]);
    expect(refusals({ ean: '5798000000018' })).toEqual([{ because: 'ean-not-ours', ours: [EAN] }]);
    expect(refusals({}, {}, [])).toEqual([{ because: 'no-ean-numbers' }]);
  });

  it('names the order reference that was given, however it is spaced', () => {
    expect(refusals({ orderReference: 'ls-2026-00042 - u1' })).toEqual([]);
    expect(refusals({ orderReference: 'LS-2026-00042-U2' })).toEqual([
      { because: 'order-reference-not-given', given: 'LS-2026-00042-U1' },
    ]);
  });

  it('was issued, and then received, by today', () => {
    expect(refusals({ issuedOn: TODAY, receivedOn: TODAY })).toEqual([]);
    expect(refusals({ issuedOn: '2026-11-29', receivedOn: '2026-11-29' })).toEqual([
      { because: 'issued-in-the-future' },
      { because: 'received-in-the-future' },
    ]);
    expect(refusals({ issuedOn: '2026-11-22' })).toEqual([{ because: 'received-before-issued' }]);
  });
});

describe('a step of an invoice', () => {
  const waiting = (status: InvoiceStatus) => ({
    status,
    registeredBy: 'anna',
    attestedBy: status === 'received' ? null : 'bo',
    receivedOn: '2026-11-21',
  });
  const by = (personId: string, takesPart = false) => ({
    personId,
    takesPart,
    decided: false,
    heldUntil: null,
  });

  it('is attested by another than registered it', () => {
    expect(invoiceMoveRefusals('attestation', waiting('received'), by('bo'))).toEqual([]);
    expect(invoiceMoveRefusals('attestation', waiting('received'), by('anna'))).toEqual([
      { because: 'own-registration' },
    ]);
    expect(invoiceMoveRefusals('attestation', waiting('received'), by('bo', true))).toEqual([
      { because: 'takes-part' },
    ]);
    expect(invoiceMoveRefusals('attestation', waiting('attested'), by('bo'))).toEqual([
      { because: 'invoice-status', status: 'attested' },
    ]);
  });

  it('is neither attested nor paid by whoever decided, or while it is held back', () => {
    const decider = { ...by('cai'), decided: true };
    const held = { ...by('cai'), heldUntil: '2026-12-01' };
    const before = { attestation: waiting('received'), payment: waiting('attested') };
    for (const move of ['attestation', 'payment'] as const) {
      expect(invoiceMoveRefusals(move, before[move], by('cai'))).toEqual([]);
      expect(invoiceMoveRefusals(move, before[move], decider)).toEqual([{ because: 'own-decision' }]);
      expect(invoiceMoveRefusals(move, before[move], held)).toEqual([
        { because: 'invoice-held', untilDay: '2026-12-01' },
      ]);
    }
    expect(invoiceMoveRefusals('rejection', waiting('received'), { ...decider, ...held })).toEqual([]);
  });

  it('is rejected until it is paid, by whoever registered it too', () => {
    expect(invoiceMoveRefusals('rejection', waiting('received'), by('anna'))).toEqual([]);
    expect(invoiceMoveRefusals('rejection', waiting('attested'), by('bo'))).toEqual([]);
    expect(invoiceMoveRefusals('rejection', waiting('paid'), by('bo'))).toEqual([
      { because: 'invoice-status', status: 'paid' },
    ]);
  });

  it('is paid by another than attested it, between the day it came and today', () => {
    const paid = (paidOn: string, person = 'anna', status: InvoiceStatus = 'attested') =>
      invoicePaymentRefusals(waiting(status), paidOn, by(person), TODAY);
    expect(paid(TODAY)).toEqual([]);
    expect(paid('2026-11-21')).toEqual([]);
    expect(paid('2026-11-20')).toEqual([{ because: 'paid-before-received', receivedOn: '2026-11-21' }]);
    expect(paid('2026-11-29')).toEqual([{ because: 'paid-in-the-future' }]);
    expect(paid(TODAY, 'bo')).toEqual([{ because: 'own-attestation' }]);
    expect(paid(TODAY, 'anna', 'received')).toEqual([{ because: 'invoice-status', status: 'received' }]);
  });
});

it('is taken back where it stands as paid, also while it is held, by somebody outside the case', () => {
  const paid = { status: 'paid', registeredBy: 'a', attestedBy: 'b', receivedOn: '2026-11-21' } as const;
  const handler = { personId: 'b', takesPart: false, decided: true, heldUntil: '2026-12-01' };
  expect(invoiceMoveRefusals('taking-back', paid, handler)).toEqual([]);
  expect(invoiceMoveRefusals('taking-back', { ...paid, status: 'attested' }, handler)).toEqual([
    { because: 'invoice-status', status: 'attested' },
  ]);
  expect(invoiceMoveRefusals('taking-back', paid, { ...handler, takesPart: true })).toEqual([
    { because: 'takes-part' },
  ]);
  expect(isTakenBack({ status: 'rejected', paidOn: '2026-11-22' })).toBe(true);
  expect(isTakenBack({ status: 'rejected', paidOn: null })).toBe(false);
  expect(isTakenBack({ status: 'paid', paidOn: '2026-11-22' })).toBe(false);
});
