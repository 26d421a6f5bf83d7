import {
  ALL_PAID,
  type AnsweredPayment,
  outcomesOf,
  type PaymentSent,
  type ReceiptRead,
  receiptRefusals,
  settlementRefusals,
  statusAfterReceipt,
} from '../../../src/payments/receipts/receipt.rules.js';

const RUN = { reference: 'U-1', status: 'exported' as const };
const SENT: PaymentSent[] = [
  { reference: 'U-1-1', amountOre: 100, outcome: null, cameBack: false },
  { reference: 'U-1-2', amountOre: 200, outcome: null, cameBack: false },
];
const PAID = named('U-1-1', 'paid');
const FAILED = { ...named('U-1-2', 'failed'), reason: 'AC04: Closed' };

function named(reference: string, answer: AnsweredPayment['answer']): AnsweredPayment {
  return { reference, answer, reason: null, amountOre: null };
}

function receipt(facts: Partial<ReceiptRead> = {}): ReceiptRead {
  return {
    runReference: null,
    rejectedBecause: null,
    isOfDuplicate: false,
    others: 'waiting',
    named: [PAID, FAILED],
    ...facts,
  };
}

describe('an answer', () => {
  it('is to an exported run', () => {
    expect(receiptRefusals(RUN, SENT, receipt())).toEqual([]);
    expect(receiptRefusals({ ...RUN, status: 'released' }, SENT, receipt())).toEqual([
      { because: 'receipt-run-status', status: 'released' },
    ]);
  });

  it('is to this run, where it says to which', () => {
    expect(receiptRefusals(RUN, SENT, receipt({ runReference: 'U-1' }))).toEqual([]);
    expect(receiptRefusals(RUN, SENT, receipt({ runReference: 'U-2' }))).toEqual([
      { because: 'receipt-of-another-run', reference: 'U-2' },
    ]);
  });

  it('names what is unknown, and what it names twice, all at once', () => {
    const wrong = receipt({ named: [PAID, PAID, named('U-9-9', 'paid')] });

    expect(receiptRefusals(RUN, SENT, wrong)).toEqual([
      { because: 'payment-named-twice', reference: 'U-1-1' },
      { because: 'payment-unknown', reference: 'U-9-9' },
    ]);
  });

  it('is of the amount that was sent, where it says which', () => {
    const of = (amountOre: number) => receipt({ named: [{ ...PAID, amountOre }] });

    expect(receiptRefusals(RUN, SENT, of(100))).toEqual([]);
    expect(receiptRefusals(RUN, SENT, of(99))).toEqual([
      { because: 'amount-differs', reference: 'U-1-1', sentOre: 100, answeredOre: 99 },
    ]);
  });

  it('may repeat an earlier answer, and not contradict it', () => {
    const answered: PaymentSent[] = SENT.map((one, at) => ({ ...one, outcome: at === 0 ? 'paid' : null }));

    expect(receiptRefusals(RUN, answered, receipt())).toEqual([]);
    expect(receiptRefusals(RUN, answered, receipt({ named: [named('U-1-1', 'failed')] }))).toEqual([
      { because: 'answered-otherwise', reference: 'U-1-1', outcome: 'paid' },
    ]);
    expect(receiptRefusals(RUN, answered, receipt({ named: [PAID] }))).toEqual([
      { because: 'answers-nothing' },
    ]);
  });

  it('rejects a run whole, unless something of it was answered', () => {
    const rejected = receipt({ rejectedBecause: 'AM04', named: [], others: 'failed' });

    expect(receiptRefusals(RUN, SENT, rejected)).toEqual([]);
    expect(outcomesOf(SENT, rejected).map(({ outcome }) => outcome)).toEqual(['rejected', 'rejected']);
    expect(receiptRefusals(RUN, [SENT[0]!, { ...SENT[1]!, outcome: 'paid' }], rejected)).toEqual([
      { because: 'answered-otherwise', reference: 'U-1-2', outcome: 'paid' },
    ]);
  });
});

describe('an answer to what was sent before', () => {
  it('says nothing of what was sent first', () => {
    const duplicate = receipt({ rejectedBecause: 'DU01', isOfDuplicate: true, named: [] });
    expect(receiptRefusals(RUN, SENT, duplicate)).toEqual([{ because: 'receipt-of-duplicate' }]);
  });
});

describe('that all is paid', () => {
  const due = { ...RUN, dueDay: '2026-11-10' };

  it('is seen on the day that it is due, or later', () => {
    expect(settlementRefusals(due, SENT, '2026-11-10')).toEqual([]);
    expect(settlementRefusals(due, SENT, '2026-11-09')).toEqual([
      { because: 'not-due-yet', dueDay: '2026-11-10' },
    ]);
    expect(settlementRefusals({ ...due, status: 'settled' }, SENT, '2026-11-09')).toEqual([
      { because: 'receipt-run-status', status: 'settled' },
    ]);
  });
});

describe('what becomes of payments', () => {
  it('is what the bank says of each, and of the others', () => {
    expect(outcomesOf(SENT, receipt())).toEqual([
      { reference: 'U-1-1', outcome: 'paid', failedBecause: null },
      { reference: 'U-1-2', outcome: 'failed', failedBecause: 'AC04: Closed' },
    ]);
    expect(outcomesOf(SENT, receipt({ named: [FAILED], others: 'paid' }))).toHaveLength(2);
    expect(outcomesOf(SENT, receipt({ named: [FAILED] }))).toHaveLength(1);
    expect(outcomesOf(SENT, ALL_PAID).every(({ outcome }) => outcome === 'paid')).toBe(true);
  });

  it('says why it failed, in the words of the bank or that it gave none', () => {
    const because = (reason: string | null) =>
      outcomesOf(SENT, receipt({ named: [{ ...FAILED, reason }] }))[0]?.failedBecause;

    expect(because(null)).toBe('Banken oplyser ingen årsag.');
    expect(because('x'.repeat(600))).toHaveLength(500);
  });

  it.each([
    [[PAID, { ...FAILED, answer: 'paid' as const }], 'settled'],
    [[PAID, FAILED], 'partly-failed'],
    [[PAID], null],
  ])('makes of the run what it is then', (answers, status) => {
    expect(statusAfterReceipt(SENT, outcomesOf(SENT, receipt({ named: answers })))).toBe(status);
  });

  it('makes of a rejected run a rejected one', () => {
    const outcomes = outcomesOf(SENT, receipt({ rejectedBecause: 'AM04', named: [] }));
    expect(statusAfterReceipt(SENT, outcomes)).toBe('rejected');
  });

  it('says of the one that the bank names why, where all of a run is rejected for it', () => {
    const outcomes = outcomesOf(SENT, receipt({ rejectedBecause: 'AC04', named: [FAILED] }));
    expect(outcomes).toEqual([
      { reference: 'U-1-1', outcome: 'rejected', failedBecause: null },
      { reference: 'U-1-2', outcome: 'failed', failedBecause: 'AC04: Closed' },
    ]);
    expect(statusAfterReceipt(SENT, outcomes)).toBe('rejected');
  });
});

it('that says of money that came back since that it was paid is read in', () => {
  const sent = [{ ...SENT[0]!, outcome: 'failed' as const, cameBack: true }, SENT[1]!];
  expect(receiptRefusals(RUN, sent, receipt())).toEqual([]);
  expect(outcomesOf(sent, receipt()).map(({ reference }) => reference)).toEqual(['U-1-2']);
  const failed = [{ ...SENT[0]!, outcome: 'failed' as const }, SENT[1]!];
  expect(receiptRefusals(RUN, failed, receipt())).toEqual([
    { because: 'answered-otherwise', reference: 'U-1-1', outcome: 'failed' },
  ]);
});
