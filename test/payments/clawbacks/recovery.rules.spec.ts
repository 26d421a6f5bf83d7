import {
  invoiceRefusals,
  recoveryRefusals,
  takingBackRefusals,
} from '../../../src/payments/clawbacks/recovery.rules.js';

const OWED = {
  status: 'approved',
  decidedDay: '2026-11-10',
  amountOre: -500,
  outstandingOre: 500,
  isOwn: false,
  invoiceNumber: null,
  takesPart: false,
} as const;
const BACK = { kind: 'payment', amountOre: 500, day: '2026-11-20', reason: null } as const;
const TODAY = '2026-11-20';

function refusals(back: object = {}, owed: object = {}, setOff: object | null = null): string[] {
  const against = setOff === null ? null : { isOn: true, unpaidOre: 500, ...setOff };
  return recoveryRefusals({ ...OWED, ...owed }, { ...BACK, ...back }, against, TODAY).map(
    ({ because }) => because,
  );
}

describe('what comes back', () => {
  it('is no more than is owed, down to the last øre', () => {
    expect(refusals()).toEqual([]);
    expect(refusals({ amountOre: 501 })).toEqual(['more-than-owed']);
    expect(refusals({}, { status: 'recovered' })).toEqual(['correction-status']);
    expect(refusals({}, { decidedDay: null })).toEqual(['correction-status']);
  });

  it('comes between the decision and today', () => {
    expect(refusals({ day: '2026-11-21' })).toEqual(['recovered-in-the-future']);
    expect(refusals({ day: '2026-11-09' })).toEqual(['recovered-before-decided']);
    expect(refusals({ day: '2026-11-10' })).toEqual([]);
  });

  it('is given up for a reason, and by nobody who takes part', () => {
    expect(refusals({ kind: 'waiver' })).toEqual(['reason-missing']);
    expect(refusals({ kind: 'waiver', reason: 'Konkurs' })).toEqual([]);
    expect(refusals({}, { takesPart: true })).toEqual(['takes-part']);
    expect(refusals({ kind: 'waiver', reason: 'Konkurs' }, { isOwn: true })).toEqual(['own-correction']);
    expect(refusals({}, { isOwn: true })).toEqual([]);
    expect(refusals({}, { amountOre: 500 })).toEqual(['not-downwards']);
  });

  it('is set off only where that is switched on, in a claim that still pays so much', () => {
    expect(refusals({ kind: 'set-off' }, {}, {})).toEqual([]);
    expect(refusals({ kind: 'set-off' }, {}, { isOn: false })).toEqual(['set-off-is-off']);
    expect(refusals({ kind: 'set-off' }, {}, { unpaidOre: null })).toEqual(['claim-takes-no-set-off']);
    expect(refusals({ kind: 'set-off' }, {}, { unpaidOre: 499 })).toEqual(['more-than-the-claim']);
  });
});

describe('an invoice', () => {
  it('is sent once, between the decision and today', () => {
    const invoice = (owed: object, day = TODAY) =>
      invoiceRefusals({ ...OWED, ...owed }, day, TODAY).map(({ because }) => because);
    expect(invoice({})).toEqual([]);
    expect(invoice({ invoiceNumber: 'F-1' })).toEqual(['invoiced-already']);
    expect(invoice({ status: 'proposed', decidedDay: null })).toEqual(['correction-status']);
    expect(invoice({ takesPart: true })).toEqual(['takes-part']);
    expect(invoice({ amountOre: 500 })).toEqual(['not-downwards']);
    expect(invoice({}, '2026-11-21')).toEqual(['recovered-in-the-future']);
    expect(invoice({}, '2026-11-09')).toEqual(['recovered-before-decided']);
  });
});

describe('a payment that had not come', () => {
  const PAYMENT = { kind: 'payment', isTakenBack: false } as const;

  it('is taken back once, by who takes no part', () => {
    expect(takingBackRefusals(PAYMENT, { takesPart: false })).toEqual([]);
    expect(takingBackRefusals({ ...PAYMENT, isTakenBack: true }, { takesPart: true })).toEqual([
      { because: 'takes-part' },
      { because: 'taken-back-already' },
    ]);
  });

  it('is neither a set-off, nor given up, nor of another correction', () => {
    for (const kind of ['set-off', 'waiver', 'taken-back'] as const) {
      expect(takingBackRefusals({ kind, isTakenBack: false }, { takesPart: false })).toEqual([
        { because: 'not-a-payment' },
      ]);
    }
    expect(takingBackRefusals(null, { takesPart: false })).toEqual([{ because: 'not-a-payment' }]);
  });
});
