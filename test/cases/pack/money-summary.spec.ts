import { moneyTold } from '../../../src/cases/pack/money-summary.js';

const NOTHING = { payments: [], corrections: [], training: [], invoices: [] };
/** The texts one after another, as they stand on the page. */
const told = (money: object) =>
  [...JSON.stringify(moneyTold({ ...NOTHING, ...money })).matchAll(/"text":"([^"]*)"/g)]
    .map(([, text]) => text?.replaceAll('\u00a0', ' '))
    .join(' | ');

describe('the money of a case, as its audit pack tells of it', () => {
  it('says nothing of what there is none of, but for payments', () => {
    expect(told({})).toContain('Betalinger');
    for (const heading of ['Reguleringer', 'Uddannelse', 'Fakturaer']) {
      expect(told({})).not.toContain(heading);
    }
  });

  it('names a posting by its voucher', () => {
    const payment = {
      claimReference: 'K-2026-00001',
      dueDay: '2026-11-10',
      amountOre: 24_799,
      postingYear: 2026,
    };
    const posted = { ...payment, reference: 'B-17', account: '5.68.90', outcome: 'posted' };

    expect(told({ payments: [posted] })).toContain('Bogført, bilag B-17');
  });

  it('says of a correction downwards what has come back of it', () => {
    const correction = {
      reference: 'R-2026-00001',
      claimReference: 'K-2026-00001',
      status: 'partly-recovered',
      reasonCode: 'stopped-early',
      minutes: -60,
      amountOre: -24_799,
      recoveredOre: 10_000,
    };

    expect(told({ corrections: [correction] })).toContain('Delvist afregnet | −247,99 kr. | 100,00 kr.');
    expect(told({ corrections: [{ ...correction, status: 'paid', amountOre: 24_799 }] })).toContain(
      '247,99 kr. | –',
    );
  });

  it('lists training and invoices, with the voucher of what is paid', () => {
    const training = { course: 'To dage', orderReference: 'F-1-U1', status: 'granted', priceOre: 480_000 };
    const invoice = {
      number: 'LK-1042',
      senderCvr: '13748136',
      issuedOn: '2026-11-20',
      orderReference: 'F-1-U1',
      status: 'paid',
      voucher: 'B-18',
      paidOn: '2026-11-25',
      amountOre: 480_000,
    };

    expect(told({ training: [training] })).toContain('To dage | F-1-U1 | Bevilget | 4.800,00 kr.');
    expect(told({ invoices: [invoice] })).toContain('Betalt, bilag B-18');
    expect(told({ invoices: [{ ...invoice, status: 'attested', voucher: null, paidOn: null }] })).toContain(
      'Skal betales',
    );
    expect(told({ invoices: [{ ...invoice, status: 'rejected' }] })).toContain(
      'Betaling taget tilbage, bilag B-18',
    );
  });
});
