import { endingRefusals } from '../../../src/grants/ending/ending.rules.js';

const GRANT = { status: 'granted', firstDay: '2026-10-01', lastDay: '2027-03-31' } as const;
const DECIDER = { personId: 'caseworker', takesPart: false };
const ON = { what: 'ending', lastDay: '2026-12-31' } as const;

describe('a grant', () => {
  it('is ended or revoked while it is granted, by nobody who takes part', () => {
    expect(endingRefusals(GRANT, ON, DECIDER, null)).toEqual([]);
    expect(endingRefusals({ ...GRANT, status: 'revoked' }, ON, DECIDER, null)).toEqual([
      { because: 'grant-not-granted', status: 'revoked' },
    ]);
    expect(endingRefusals(GRANT, ON, { ...DECIDER, takesPart: true }, null)).toEqual([
      { because: 'takes-part' },
    ]);
  });

  it('ends early on a day before its last', () => {
    const outside = { because: 'ending-day-outside-grant', firstDay: '2026-10-01', before: '2027-03-31' };
    const on = (lastDay: string | null) => endingRefusals(GRANT, { what: 'ending', lastDay }, DECIDER, null);
    expect(on(null)).toEqual([{ because: 'ending-day-missing' }]);
    expect([on('2026-09-30'), on('2027-03-31')]).toEqual([[outside], [outside]]);
    expect([on('2026-10-01'), on('2027-03-30')]).toEqual([[], []]);
  });

  it('ends no earlier than the hours that are written', () => {
    expect(endingRefusals(GRANT, ON, DECIDER, '2027-01-01')).toEqual([
      { because: 'hours-after-the-day', lastDayWithHours: '2027-01-01' },
    ]);
    expect(endingRefusals(GRANT, ON, DECIDER, '2026-12-31')).toEqual([]);
  });

  it('is revoked whatever was written on it, and on no day', () => {
    const revoked = { what: 'revocation', lastDay: null } as const;
    expect(endingRefusals(GRANT, revoked, DECIDER, '2027-01-01')).toEqual([]);
  });
});
