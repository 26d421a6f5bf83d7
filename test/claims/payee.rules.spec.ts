import { expect, it } from '@jest/globals';
import { dayOfPayee, livingOn, payeeOf, type SuccessionOfPayee } from '../../src/claims/payee.rules.js';

const SALE: SuccessionOfPayee = {
  kind: 'sale',
  firstDay: '2026-11-16',
  predecessorCvr: 'seller',
  successorCvr: 'buyer',
  handsOver: true,
};
const MERGER: SuccessionOfPayee = { ...SALE, kind: 'merger', predecessorCvr: 'old', successorCvr: 'new' };
const GOES_ON = { lastDay: '2027-03-31' };

/** Of a month that is claimed on a day. */
function payee(
  month: string,
  today: string,
  { first = 'seller', successions = [SALE], placement = GOES_ON } = {},
): string {
  return payeeOf(first, successions, dayOfPayee(month, placement, today), today);
}

it('pays the seller for the months before a sale and the buyer for those after, whenever they are claimed', () => {
  expect(payee('2026-10', '2026-12-01')).toBe('seller');
  expect(payee('2026-12', '2027-01-02')).toBe('buyer');
});

it('pays the month of the sale to whoever has the workplace at its end and pays the wages', () => {
  expect(payee('2026-11', '2026-12-01')).toBe('buyer');
  expect(payee('2026-11', '2026-12-01', { successions: [{ ...SALE, firstDay: '2026-11-30' }] })).toBe(
    'buyer',
  );
  expect(payee('2026-11', '2026-12-01', { successions: [{ ...SALE, firstDay: '2026-12-01' }] })).toBe(
    'seller',
  );
});

it('pays the seller where the placement ended before the sale, or the month is claimed before it', () => {
  expect(payee('2026-11', '2026-12-01', { placement: { lastDay: '2026-11-15' } })).toBe('seller');
  expect(payee('2026-11', '2026-12-01', { placement: { lastDay: '2026-11-16' } })).toBe('buyer');
  expect(payee('2026-11', '2026-11-15')).toBe('seller');
  expect(payee('2026-11', '2026-11-16')).toBe('buyer');
});

it.each(['merger', 'new-cvr'] as const)('pays the successor for every month once a %s has come', (kind) => {
  const after = { first: 'old', successions: [{ ...MERGER, kind }] };
  expect(payee('2026-10', '2026-11-15', after)).toBe('old');
  expect(payee('2026-10', '2026-11-16', after)).toBe('new');
  expect(payee('2026-12', '2027-01-02', after)).toBe('new');
});

it('pays whoever the seller has gone on in', () => {
  const merged = { ...MERGER, firstDay: '2027-01-01', predecessorCvr: 'seller', handsOver: false };
  const successions = [merged, SALE];
  expect(payee('2026-10', '2026-12-31', { successions })).toBe('seller');
  expect(payee('2026-10', '2027-01-01', { successions })).toBe('new');
  expect(payee('2026-12', '2027-01-01', { successions })).toBe('buyer');
});

it('finds the last of several who came to have the workplace', () => {
  const again = { ...SALE, firstDay: '2026-12-16', predecessorCvr: 'buyer', successorCvr: 'third' };
  const successions = [again, SALE];
  expect(payee('2026-11', '2027-01-02', { successions })).toBe('buyer');
  expect(payee('2026-12', '2027-01-02', { successions })).toBe('third');
});

it('moves what is submitted and not decided to a successor, and never to a buyer', () => {
  const further = { ...MERGER, firstDay: '2026-12-01', predecessorCvr: 'new', successorCvr: 'newest' };
  expect(livingOn('seller', [SALE], '2026-12-01')).toBe('seller');
  expect(livingOn('old', [MERGER], '2026-11-15')).toBe('old');
  expect(livingOn('old', [MERGER, further], '2026-11-30')).toBe('new');
  expect(livingOn('old', [MERGER, further], '2026-12-01')).toBe('newest');
});
