import * as fc from 'fast-check';
import { type DaysFacts, daysRefusals, effectOfDays } from '../../../src/cases/days/days.rules.js';
import { addDays } from '../../../src/shared/day.js';
import { includes, overlaps } from '../../../src/shared/period.js';

const PERIOD = { firstDay: '2026-10-01', lastDay: '2027-03-31' };
const GRANTED = { id: 'grant', ...PERIOD, status: 'granted', minutesLeft: 600 } as const;

const FACTS: DaysFacts = {
  status: 'active',
  period: PERIOD,
  grants: [GRANTED],
  hours: null,
  firstMilestoneDay: null,
  handovers: [],
  letters: 0,
  tooLong: null,
};

const from = (firstDay: string) => ({ ...PERIOD, firstDay });
const until = (lastDay: string) => ({ ...PERIOD, lastDay });

describe('the days of a placement', () => {
  it('move either way while it is not over', () => {
    expect(daysRefusals(until('2027-06-30'), FACTS)).toEqual([]);
    expect(daysRefusals(from('2026-09-01'), FACTS)).toEqual([]);
    expect(daysRefusals(until('2027-01-15'), { ...FACTS, status: 'paused' })).toEqual([]);
    expect(daysRefusals(until('2027-06-30'), { ...FACTS, status: 'ended' })).toEqual([
      { because: 'placement-is-over', status: 'ended' },
    ]);
  });

  it('end on the day on which they begin, or later', () => {
    expect(daysRefusals(until(PERIOD.firstDay), FACTS)).toEqual([]);
    expect(daysRefusals(until('2026-09-30'), FACTS)).toEqual([
      { because: 'placement-ends-before-it-begins' },
    ]);
  });

  it('last no longer than the scheme allows', () => {
    const tooLong = { says: 'Forløbet varer 6 måneder.', source: 'FKI' };
    expect(daysRefusals(until('2027-06-30'), { ...FACTS, tooLong })).toEqual([
      { because: 'longer-than-the-scheme', ...tooLong },
    ]);
  });

  it('do not go on for decades', () => {
    expect(daysRefusals(until('2099-03-31'), FACTS)).toEqual([
      { because: 'placement-too-long', mostYears: 5 },
    ]);
  });

  it('are others than before', () => {
    expect(daysRefusals(PERIOD, FACTS)).toEqual([{ because: 'days-unchanged' }]);
  });

  it('hold all hours that were worked', () => {
    const facts = { ...FACTS, grants: [], hours: { firstDay: '2026-10-05', lastDay: '2026-11-20' } };

    expect(daysRefusals({ firstDay: '2026-10-05', lastDay: '2026-11-20' }, facts)).toEqual([]);
    const refused = { because: 'hours-outside-days', hours: facts.hours };
    expect(daysRefusals(until('2026-11-19'), facts)).toEqual([{ ...refused, at: 'lastDay' }]);
    expect(daysRefusals(from('2026-10-06'), facts)).toEqual([{ ...refused, at: 'firstDay' }]);
  });

  it('begin no later than the first milestone was reached', () => {
    const facts = { ...FACTS, grants: [], firstMilestoneDay: '2026-10-02' };

    expect(daysRefusals(from('2026-10-02'), facts)).toEqual([]);
    expect(daysRefusals(from('2026-10-03'), facts)).toEqual([
      { because: 'milestone-before-first-day', day: '2026-10-02' },
    ]);
  });

  it('begin no later than a grant that stands', () => {
    const later = from('2026-10-02');
    const having = (status: 'draft' | 'granted' | 'refused' | 'revoked') => ({
      ...FACTS,
      grants: [{ ...GRANTED, status }],
    });

    const refused = [{ because: 'grant-before-first-day', firstDay: '2026-10-01' }];
    expect(daysRefusals(later, having('granted'))).toEqual(refused);
    expect(daysRefusals(later, having('draft'))).toEqual(refused);
    expect(daysRefusals(later, having('refused'))).toEqual([]);
    expect(daysRefusals(later, having('revoked'))).toEqual([]);
  });

  it('hold the day on which another followed as mentor, and a day before it', () => {
    const facts = { ...FACTS, grants: [], handovers: [{ who: 'mentor', day: '2026-12-01' } as const] };

    expect(daysRefusals({ firstDay: '2026-11-30', lastDay: '2026-12-01' }, facts)).toEqual([]);
    const refused = { because: 'handover-outside-days', who: 'mentor', day: '2026-12-01' };
    expect(daysRefusals(from('2026-12-01'), facts)).toEqual([{ ...refused, at: 'firstDay' }]);
    expect(daysRefusals(until('2026-11-30'), facts)).toEqual([{ ...refused, at: 'lastDay' }]);
  });
});

describe('other days', () => {
  it('cut a grant that lasts longer, and leave one that begins later without any day', () => {
    const later = { ...GRANTED, id: 'later', firstDay: '2027-02-01' };
    const first = { ...GRANTED, lastDay: '2027-01-31', minutesLeft: 100 };
    const effect = effectOfDays(until('2027-01-15'), { ...FACTS, grants: [first, later] });

    expect(effect.minutesLeft).toEqual({ before: 700, after: 100 });
    expect(effect.cut).toEqual([
      { firstDay: '2026-10-01', lastDay: '2027-01-31', isWhole: false },
      { firstDay: '2027-02-01', lastDay: '2027-03-31', isWhole: true },
    ]);
    expect(effect.months.after).toEqual({ first: '2026-10', last: '2027-01' });
    expect([effect.uncovered, effect.milestonesMove]).toEqual([[], false]);
  });

  it('name the days that come without a grant', () => {
    const both = { firstDay: '2026-09-01', lastDay: '2027-04-30' };
    const grants = [{ ...GRANTED, firstDay: '2027-04-10', lastDay: '2027-04-20' }, GRANTED];

    expect(effectOfDays(both, { ...FACTS, grants }).uncovered).toEqual([
      { firstDay: '2026-09-01', lastDay: '2026-09-30' },
      { firstDay: '2027-04-01', lastDay: '2027-04-09' },
      { firstDay: '2027-04-21', lastDay: '2027-04-30' },
    ]);
    const inOrder = effectOfDays(both, { ...FACTS, grants: grants.toReversed() });
    expect(inOrder).toEqual({
      ...effectOfDays(both, { ...FACTS, grants }),
      minutesLeft: inOrder.minutesLeft,
    });
    expect(effectOfDays(both, FACTS).milestonesMove).toBe(true);
  });

  it('are moved again by a draft that lasts longer', () => {
    const draft = { ...GRANTED, status: 'recommended' } as const;
    const facts = { ...FACTS, grants: [draft, { ...draft, status: 'refused' } as const] };

    expect(effectOfDays(until('2027-01-15'), facts).drafts).toEqual([PERIOD]);
    const inHearing = { ...FACTS, grants: [{ ...draft, status: 'hearing' } as const] };
    expect(effectOfDays(until('2027-01-15'), inHearing).drafts).toEqual([PERIOD]);
    expect(effectOfDays(until('2027-04-15'), facts).drafts).toEqual([]);
    expect(effectOfDays(until('2027-01-15'), facts).minutesLeft).toEqual({ before: 0, after: 0 });
  });

  it('are each new, in a grant, or said to be without one', () => {
    const aPeriod = fc.tuple(fc.integer({ min: -90, max: 90 }), fc.nat(120)).map(([start, length]) => ({
      firstDay: addDays('2026-10-01', start),
      lastDay: addDays('2026-10-01', start + length),
    }));
    fc.assert(
      fc.property(aPeriod, aPeriod, aPeriod, (period, next, grant) => {
        const { uncovered } = effectOfDays(next, { ...FACTS, period, grants: [{ ...GRANTED, ...grant }] });
        for (const gap of uncovered) {
          if (overlaps(gap, grant) || overlaps(gap, period)) return false;
        }
        for (let day = next.firstDay; day <= next.lastDay; day = addDays(day, 1)) {
          const known = includes(period, day) || includes(grant, day);
          if (known === uncovered.some((gap) => includes(gap, day))) return false;
        }
        return true;
      }),
    );
  });
});

it('counts what is left of a grant that ended early, and nothing of one that is revoked', () => {
  const left = (status: 'ended-early' | 'revoked') =>
    effectOfDays(until('2027-01-15'), { ...FACTS, grants: [{ ...GRANTED, status }] }).minutesLeft.after;
  expect([left('ended-early'), left('revoked')]).toEqual([600, 0]);
});
