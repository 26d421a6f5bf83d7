import {
  areVouchedFor,
  type HoursOfLine,
  vouchingRefusals,
  waitsFor,
} from '../../../src/claims/evidence/vouching.rules.js';

const TODAY = '2026-11-03';
const CONFIRMED: HoursOfLine = {
  lineId: 'one',
  day: '2026-10-06',
  standing: 'confirmed',
  lastDayToSpeak: '2026-11-13',
};
const SILENT: HoursOfLine = { ...CONFIRMED, day: '2026-10-07', standing: 'unanswered' };
const APPROVED = [{ id: 'one', outcome: 'approved' as const }];
const refusals = (hours: HoursOfLine[], today = TODAY) => vouchingRefusals(hours, APPROVED, today);

describe('lines that are approved', () => {
  it('hold hours that the mentee confirms, or that a consultant found right', () => {
    expect(refusals([CONFIRMED, { ...SILENT, standing: 'checked' }])).toEqual([]);
  });

  it('wait for the mentee until the days are over, and then for a consultant', () => {
    expect(refusals([CONFIRMED, SILENT], '2026-11-13')).toEqual([
      { because: 'hours-wait-for-mentee', days: ['2026-10-07'], lastDay: '2026-11-13' },
    ]);
    expect(refusals([CONFIRMED, SILENT], '2026-11-14')).toEqual([
      { because: 'hours-wait-for-check', days: ['2026-10-07'] },
    ]);
    expect(refusals([{ ...SILENT, lastDayToSpeak: null }])).toEqual([
      { because: 'hours-wait-for-mentee', days: ['2026-10-07'], lastDay: null },
    ]);
  });

  it('wait for a consultant at once where the mentee disputes them', () => {
    expect(refusals([{ ...SILENT, standing: 'disputed' }, SILENT])).toEqual([
      { because: 'hours-wait-for-check', days: ['2026-10-07'] },
      { because: 'hours-wait-for-mentee', days: ['2026-10-07'], lastDay: '2026-11-13' },
    ]);
  });

  it('hold no hours that are found wrong', () => {
    expect(refusals([{ ...SILENT, standing: 'found-wrong' }])).toEqual([
      { because: 'hours-found-wrong', days: ['2026-10-07'] },
    ]);
  });
});

it('asks nothing of lines that are refused, nor of hours that are never paid', () => {
  expect(vouchingRefusals([SILENT], [{ id: 'one', outcome: 'refused' }], TODAY)).toEqual([]);
  expect(refusals([{ ...SILENT, lineId: null }])).toEqual([]);
});

it('says whom a claim waits for', () => {
  expect(waitsFor([CONFIRMED, { ...SILENT, lineId: null }], TODAY)).toBeNull();
  expect(waitsFor([CONFIRMED, SILENT], TODAY)).toEqual({
    who: 'mentee',
    days: ['2026-10-07'],
    lastDay: '2026-11-13',
  });
  expect(waitsFor([SILENT, { ...CONFIRMED, standing: 'disputed' }], TODAY)).toEqual({
    who: 'consultant',
    days: ['2026-10-06'],
  });
  expect(waitsFor([SILENT, { ...CONFIRMED, standing: 'found-wrong' }], TODAY)).toBeNull();
});

it('says whether all hours are vouched for', () => {
  expect(areVouchedFor([CONFIRMED, { ...SILENT, lineId: null }])).toBe(true);
  expect(areVouchedFor([CONFIRMED, SILENT])).toBe(false);
});
