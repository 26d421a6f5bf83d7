import * as fc from 'fast-check';
import {
  amountOre,
  belongsTo,
  ceilingOn,
  type Line,
  lineId,
  linesOf,
  type PaidEntry,
  type Pricing,
  totalMinutes,
  totalOre,
} from '../../src/claims/claim-line.rules.js';
import { addDays, monthOf } from '../../src/shared/day.js';

const MONA = 'mona';
const OCTOBER_TO_MARCH = { id: 'grant', firstDay: '2026-10-01', lastDay: '2027-03-31', grantedMinutes: 2400 };
const COST = { id: 'cost', mentorId: MONA, firstDay: '2026-10-01', rateOrePerHour: 24_799 };

function pricing(differences: Partial<Pricing> = {}): Pricing {
  return { grants: [OCTOBER_TO_MARCH], wageCosts: [COST], ceilings: [], ...differences };
}

function entry(day: string, minutes = 60, mentorId = MONA): PaidEntry {
  return { mentorId, day, minutes };
}

function only(lines: Line[]): Line {
  const [line] = lines;
  if (line === undefined || lines.length > 1) throw new Error(`${lines.length} lines`);
  return line;
}

const anyMinutes = fc.integer({ min: 0, max: 100_000 });
const anyRate = fc.integer({ min: 1, max: 500_000 });
const anyEntries = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 181 }), fc.integer({ min: 1, max: 600 }))
    .map(([days, minutes]) => entry(addDays('2026-10-01', days), minutes)),
);

describe('the amount of a line', () => {
  it('is 1.859,93 kr. for seven and a half hours of 247,99 kr.', () => {
    expect(amountOre(450, 24_799)).toBe(185_993);
  });

  it('is rounded half up, once', () => {
    expect(amountOre(30, 1)).toBe(1);
    expect(amountOre(29, 1)).toBe(0);
  });

  it('differs by at most half an øre from the exact amount', () => {
    fc.assert(
      fc.property(anyMinutes, anyRate, (minutes, rate) => {
        const sixtieths = BigInt(amountOre(minutes, rate)) * 60n - BigInt(minutes) * BigInt(rate);
        expect(sixtieths > -30n && sixtieths <= 30n).toBe(true);
      }),
    );
  });

  it('never falls when minutes are added', () => {
    fc.assert(
      fc.property(anyMinutes, fc.nat(600), anyRate, (minutes, more, rate) => {
        expect(amountOre(minutes + more, rate)).toBeGreaterThanOrEqual(amountOre(minutes, rate));
      }),
    );
  });
});

describe('the lines of hours', () => {
  it('add up the hours of one mentor, one wage cost and one grant', () => {
    const { lines, unpriced } = linesOf([entry('2026-10-06', 240), entry('2026-10-07', 210)], pricing());

    expect(unpriced).toEqual([]);
    expect(only(lines)).toEqual({
      mentorId: MONA,
      grantId: 'grant',
      wageCostId: 'cost',
      minutes: 450,
      approvedWageCostOre: 24_799,
      ceilingOre: null,
      wageCostOre: 24_799,
      amountOre: 185_993,
    });
  });

  it('are divided where a new wage cost begins', () => {
    const dearer = { ...COST, id: 'dearer', firstDay: '2026-10-07', rateOrePerHour: 26_000 };

    const { lines } = linesOf(
      [entry('2026-10-06'), entry('2026-10-07')],
      pricing({ wageCosts: [COST, dearer] }),
    );

    expect(lines.map(({ wageCostId, amountOre: amount }) => [wageCostId, amount])).toEqual([
      ['cost', 24_799],
      ['dearer', 26_000],
    ]);
  });

  it('are divided where a new grant begins', () => {
    const first = { ...OCTOBER_TO_MARCH, lastDay: '2026-10-06' };
    const second = { ...OCTOBER_TO_MARCH, id: 'second', firstDay: '2026-10-07' };

    const { lines } = linesOf(
      [entry('2026-10-06'), entry('2026-10-07')],
      pricing({ grants: [first, second] }),
    );

    expect(lines.map(({ grantId }) => grantId)).toEqual(['grant', 'second']);
  });

  it('leave out hours without an approved wage cost, and say which', () => {
    const early = entry('2026-10-06');
    const others = entry('2026-10-08', 60, 'another');
    const later = pricing({ wageCosts: [{ ...COST, firstDay: '2026-10-07' }] });

    const { lines, unpriced } = linesOf([early, entry('2026-10-07'), others], later);

    expect(only(lines).minutes).toBe(60);
    expect(unpriced).toEqual([early, others]);
  });

  it('leave out hours outside every grant', () => {
    const outside = entry('2027-04-01');

    const { unpriced, ungranted } = linesOf([outside, entry('2027-03-31')], pricing());
    expect([unpriced, ungranted]).toEqual([[], [outside]]);
  });

  it('lose no minute, whatever the hours', () => {
    const half = pricing({ wageCosts: [{ ...COST, firstDay: '2026-12-01' }] });
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const { lines, unpriced, ungranted } = linesOf(entries, half);
        expect(totalMinutes([...lines, ...unpriced, ...ungranted])).toBe(totalMinutes(entries));
      }),
    );
  });

  it('are worth the same split by month, but for half an øre a line', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const whole = linesOf(entries, pricing()).lines;
        const months = [...new Set(entries.map(({ day }) => monthOf(day)))];
        const split = months.flatMap(
          (month) =>
            linesOf(
              entries.filter(({ day }) => monthOf(day) === month),
              pricing(),
            ).lines,
        );
        expect(totalMinutes(split)).toBe(totalMinutes(whole));
        const most = (split.length + whole.length) / 2;
        expect(Math.abs(totalOre(split) - totalOre(whole))).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('take each hour once', () => {
    const dearer = { ...COST, id: 'dearer', firstDay: '2027-01-01', rateOrePerHour: 26_000 };
    const both = pricing({ wageCosts: [COST, dearer] });
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const { lines } = linesOf(entries, both);
        for (const one of entries) {
          expect(lines.filter((line) => belongsTo(one, line, both))).toHaveLength(1);
        }
      }),
    );
  });
});

describe('a ceiling', () => {
  const ceilings = [
    { firstDay: '2026-10-01', value: 20_000 },
    { firstDay: '2026-10-15', value: 30_000 },
    { firstDay: '2026-11-01', value: null },
  ];

  it('cuts the wage cost of the days that it covers', () => {
    const line = only(linesOf([entry('2026-10-14')], pricing({ ceilings })).lines);

    expect(line).toMatchObject({ approvedWageCostOre: 24_799, ceilingOre: 20_000, wageCostOre: 20_000 });
  });

  it('leaves a wage cost alone that is below it', () => {
    const line = only(linesOf([entry('2026-10-15')], pricing({ ceilings })).lines);

    expect(line).toMatchObject({ ceilingOre: 30_000, wageCostOre: 24_799 });
  });

  it('divides a line on the day on which it changes', () => {
    expect(linesOf([entry('2026-10-14'), entry('2026-10-15')], pricing({ ceilings })).lines).toHaveLength(2);
  });

  it('holds from its first day until the next one, and not before the first', () => {
    const days = ['2026-09-30', '2026-10-01', '2026-10-14', '2026-10-15', '2026-11-01'];

    expect(days.map((day) => ceilingOn(ceilings, day))).toEqual([null, 20_000, 20_000, 30_000, null]);
  });
});

describe('an entry', () => {
  it('belongs to the line of its wage cost only', () => {
    const line = only(linesOf([entry('2026-10-06')], pricing()).lines);

    expect(belongsTo(entry('2026-10-07'), line, pricing())).toBe(true);
    expect(belongsTo(entry('2026-10-07'), { ...line, wageCostId: 'another' }, pricing())).toBe(false);
  });

  it('that has no price belongs to no line', () => {
    const line = only(linesOf([entry('2026-10-06')], pricing()).lines);

    expect(belongsTo(entry('2027-04-01'), line, pricing())).toBe(false);
  });
});

describe("a line's id", () => {
  const line = only(linesOf([entry('2026-10-06')], pricing()).lines);

  it('is the same for the same line of the same claim, and another with other minutes', () => {
    expect(lineId('claim', { ...line })).toBe(lineId('claim', line));
    expect(lineId('claim', { ...line, minutes: 1 })).not.toBe(lineId('claim', line));
  });

  it('is another for another claim, and for another ceiling', () => {
    expect(lineId('another', line)).not.toBe(lineId('claim', line));
    expect(lineId('claim', { ...line, ceilingOre: 1 })).not.toBe(lineId('claim', line));
  });

  it('is a UUID of version 8', () => {
    fc.assert(
      fc.property(fc.uuid(), (claimId) => {
        expect(lineId(claimId, line)).toMatch(
          /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
        );
      }),
    );
  });
});
