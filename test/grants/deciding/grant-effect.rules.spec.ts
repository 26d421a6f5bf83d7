import {
  daysOf,
  effectOf,
  type KnownGrant,
  minutesAWeek,
  minutesInPeriod,
  sharesADay,
} from '../../../src/grants/deciding/grant-effect.rules.js';

const untilDay = (lastDay: string) => ({ status: 'active', lastDay }) as const;
const GRANT = { firstDay: '2027-01-01', lastDay: '2027-01-14', grantedMinutes: 600 };
const known = (other: Partial<KnownGrant> = {}): KnownGrant => ({
  id: 'one',
  status: 'granted',
  firstDay: '2026-10-01',
  lastDay: '2026-12-31',
  grantedMinutes: 600,
  minutesLeft: 200,
  ...other,
});

describe('what a grant would change', () => {
  it('counts both the first and the last day', () => {
    expect(daysOf(GRANT)).toBe(14);
    expect(daysOf({ firstDay: '2027-01-01', lastDay: '2027-01-01' })).toBe(1);
  });

  it('spreads the hours on the weeks, half a minute rounded up', () => {
    expect(minutesAWeek(GRANT)).toBe(300);
    expect(minutesAWeek({ ...GRANT, grantedMinutes: 601 })).toBe(301);
  });

  it('adds its hours to what is left of the granted, and to no others', () => {
    const others = [
      known(),
      known({ id: 'two', status: 'refused' }),
      known({ id: 'three', status: 'draft' }),
    ];
    expect(effectOf(GRANT, untilDay('2027-03-31'), others, null).minutesLeft).toEqual({
      before: 200,
      after: 800,
    });
  });

  it('adds them to what is left of one that ended early too', () => {
    const left = (status: 'ended-early' | 'revoked') =>
      effectOf(GRANT, untilDay('2027-03-31'), [known({ status })], null).minutesLeft.before;
    expect([left('ended-early'), left('revoked')]).toEqual([200, 0]);
  });

  it('moves the last day of a placement that ends before it, and of no other', () => {
    expect(effectOf(GRANT, untilDay('2027-01-13'), [], null).lastDay).toEqual({
      before: '2027-01-13',
      after: '2027-01-14',
    });
    expect(effectOf(GRANT, untilDay('2027-01-14'), [], null).lastDay).toBeNull();
    const stopped = { status: 'broken-off', lastDay: '2027-01-13' } as const;
    expect(effectOf(GRANT, stopped, [], null).lastDay).toBeNull();
  });
});

describe('what the hours of a grant cost', () => {
  const mostOre = (rate: number | null) => effectOf(GRANT, untilDay('2027-03-31'), [], rate).mostOre;

  it('is known once an hour has a cost, rounded half up once', () => {
    expect(mostOre(null)).toBeNull();
    expect(mostOre(247_99)).toBe(2_479_90);
    expect(effectOf({ ...GRANT, grantedMinutes: 30 }, untilDay('2027-03-31'), [], 247_99).mostOre).toBe(
      124_00,
    );
  });
});

describe('a day of its own', () => {
  it('is refused where another grant has it, unless that one is refused, revoked or itself', () => {
    const on = known({ firstDay: '2027-01-14', lastDay: '2027-02-01' });
    expect(sharesADay(GRANT, null, [on])).toBe(true);
    expect(sharesADay(GRANT, 'one', [on])).toBe(false);
    expect(sharesADay(GRANT, null, [{ ...on, status: 'refused' }])).toBe(false);
    expect(sharesADay(GRANT, null, [{ ...on, status: 'revoked' }])).toBe(false);
    expect(sharesADay(GRANT, null, [{ ...on, firstDay: '2027-01-15' }])).toBe(false);
  });
});

describe('the hours that are expected', () => {
  const halfAYear = { firstDay: '2026-12-01', lastDay: '2027-05-31' };

  it('of each week add up over the days, to the nearest half hour', () => {
    expect(minutesInPeriod({ minutes: 180, per: 'week' }, halfAYear)).toBe(78 * 60);
    const aDay = { firstDay: '2026-12-01', lastDay: '2026-12-01' };
    expect(minutesInPeriod({ minutes: 30, per: 'week' }, aDay)).toBe(30);
  });

  it('of the whole placement are as they were told', () => {
    expect(minutesInPeriod({ minutes: 2401, per: 'whole' }, halfAYear)).toBe(2401);
  });
});
