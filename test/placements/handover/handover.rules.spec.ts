import {
  changesNothing,
  handover,
  handoverRefusals,
  handoverVersion,
  type Holding,
} from '../../../src/placements/handover/handover.rules.js';

const PERIOD = { firstDay: '2026-10-01', lastDay: '2027-03-31' };
const TODAY = '2026-11-15';
const ANNA: Holding = { id: '1', who: 'Anna', firstDay: '2026-10-01', lastDay: null };
const UNTIL_BO: Holding = { ...ANNA, lastDay: '2026-12-31' };
const BO: Holding = { id: '2', who: 'Bo', firstDay: '2027-01-01', lastDay: null };

const follow = (holdings: Holding[], who: string, firstDay: string) => handover(holdings, { who, firstDay });

function refusals(
  holdings: Holding[],
  who: string,
  firstDay: string,
  differently: Partial<Parameters<typeof handoverRefusals>[2]> = {},
) {
  const frame = { status: 'active' as const, period: PERIOD, lastDayWithHours: null, today: TODAY };
  return handoverRefusals(follow(holdings, who, firstDay), firstDay, { ...frame, ...differently });
}

describe('who has the place from a day on', () => {
  it('is the first one, where nobody had it', () => {
    expect(follow([], 'Anna', '2026-10-01')).toEqual({
      giveWay: [],
      holder: null,
      staysWithHolder: false,
      last: null,
    });
  });

  it('follows the one who has it until the day before', () => {
    expect(follow([ANNA], 'Bo', '2027-01-01')).toEqual({
      giveWay: [],
      holder: ANNA,
      staysWithHolder: false,
      last: ANNA,
    });
  });

  it('takes the place of one who was written down by mistake, from the same day', () => {
    expect(follow([ANNA], 'Bo', '2026-10-01')).toEqual({
      giveWay: [ANNA],
      holder: null,
      staysWithHolder: false,
      last: ANNA,
    });
  });

  it('moves a day that has not come, forward and back', () => {
    expect(follow([UNTIL_BO, BO], 'Bo', '2026-12-01')).toMatchObject({ giveWay: [BO], holder: UNTIL_BO });
    expect(follow([UNTIL_BO, BO], 'Cai', '2026-12-01')).toMatchObject({ giveWay: [BO], holder: UNTIL_BO });
  });

  it('takes back what was arranged for later, where the one who has it goes on', () => {
    expect(follow([UNTIL_BO, BO], 'Anna', '2026-12-01')).toEqual({
      giveWay: [BO],
      holder: UNTIL_BO,
      staysWithHolder: true,
      last: BO,
    });
    expect(follow([UNTIL_BO, BO], 'Anna', '2026-10-01').giveWay).toEqual([BO]);
  });

  it('goes on with whoever had it until the day before, and is written down once', () => {
    const cai = { ...BO, id: '3', who: 'Cai', firstDay: '2027-02-01' };
    const untilCai = { ...BO, lastDay: '2027-01-31' };

    expect(follow([UNTIL_BO, BO], 'Anna', '2027-01-01')).toMatchObject({
      giveWay: [BO],
      holder: UNTIL_BO,
      staysWithHolder: true,
    });
    expect(follow([UNTIL_BO, untilCai, cai], 'Bo', '2027-02-01')).toMatchObject({
      giveWay: [cai],
      holder: untilCai,
      staysWithHolder: true,
    });
    expect(follow([UNTIL_BO, untilCai, cai], 'Anna', '2027-02-01').staysWithHolder).toBe(false);
  });

  it('changes nothing where all is so already', () => {
    expect(changesNothing(follow([ANNA], 'Anna', '2026-10-01'), '2026-10-01')).toBe(true);
    expect(changesNothing(follow([UNTIL_BO, BO], 'Bo', '2027-01-01'), '2027-01-01')).toBe(true);
    expect(changesNothing(follow([UNTIL_BO, BO], 'Anna', '2026-10-01'), '2026-10-01')).toBe(false);
    expect(changesNothing(follow([], 'Anna', '2026-10-01'), '2026-10-01')).toBe(false);
  });
});

describe('the version of a handover', () => {
  it('is another one, as soon as somebody else is to have the place last', () => {
    const versions = [[], [ANNA], [UNTIL_BO, BO]].map((holdings) => handoverVersion(holdings.at(-1)));

    expect(new Set(versions).size).toBe(3);
    expect(handoverVersion(UNTIL_BO)).toBe(handoverVersion(ANNA));
  });
});

describe('a handover', () => {
  it.each(['2026-10-01', '2027-03-31'])('takes place on a day of the placement, as %s', (firstDay) => {
    expect(refusals([], 'Anna', firstDay)).toEqual([]);
  });

  it.each(['2026-09-30', '2027-04-01'])('does not take place outside it, as on %s', (firstDay) => {
    expect(refusals([], 'Anna', firstDay)).toEqual([{ because: 'day-outside-placement', period: PERIOD }]);
  });

  it('leaves their days to those who have begun, unless it is from their first', () => {
    const begun = [
      { ...ANNA, lastDay: '2026-10-31' },
      { ...BO, firstDay: '2026-11-01' },
    ];

    expect(refusals(begun, 'Cai', '2026-11-01')).toEqual([]);
    expect(refusals(begun, 'Cai', '2026-10-31')).toEqual([
      { because: 'begins-before-the-one-before', firstDay: '2026-11-01' },
    ]);
    expect(refusals([UNTIL_BO, BO], 'Cai', '2026-12-01')).toEqual([]);
  });

  it('is to somebody else, or takes back another', () => {
    expect(refusals([ANNA], 'Anna', '2026-12-01')).toEqual([
      { because: 'has-the-place-already', firstDay: '2026-10-01' },
    ]);
    expect(refusals([UNTIL_BO, BO], 'Anna', '2026-12-01')).toEqual([]);
  });

  it('leaves the hours of the mentor before to that mentor', () => {
    const lastDayWithHours = '2026-10-31';

    expect(refusals([ANNA], 'Bo', '2026-11-01', { lastDayWithHours })).toEqual([]);
    expect(refusals([ANNA], 'Bo', '2026-10-31', { lastDayWithHours })).toEqual([
      { because: 'mentor-before-has-hours', lastDay: '2026-10-31' },
    ]);
  });

  it('has one reason a day: the one that asks for the latest', () => {
    const begun = [
      { ...ANNA, lastDay: '2026-10-31' },
      { ...BO, firstDay: '2026-11-01' },
    ];
    const of = (firstDay: string, lastDayWithHours: string | null) =>
      refusals(begun, 'Cai', firstDay, { lastDayWithHours }).map(({ because }) => because);

    expect(of('2026-09-30', '2026-11-10')).toEqual(['mentor-before-has-hours']);
    expect(of('2026-09-30', '2026-10-05')).toEqual(['begins-before-the-one-before']);
    expect(of('2026-09-30', null)).toEqual(['begins-before-the-one-before']);
    expect(of('2026-11-01', '2026-10-31')).toEqual([]);
    expect(refusals([ANNA], 'Bo', '2026-09-30').map(({ because }) => because)).toEqual([
      'day-outside-placement',
    ]);
    expect(of('2027-04-01', '2027-04-02')).toEqual(['day-outside-placement']);
    expect(refusals([ANNA], 'Anna', '2027-04-01').map(({ because }) => because)).toEqual([
      'day-outside-placement',
    ]);
  });

  it('is looked at before anybody is chosen', () => {
    const plan = handover([ANNA], { who: null, firstDay: '2026-10-01' });

    expect(plan).toMatchObject({ giveWay: [ANNA], holder: null, staysWithHolder: false });
  });

  it('is not made of a placement that is over', () => {
    expect(refusals([], 'Anna', '2026-11-01', { status: 'ended' })).toEqual([
      { because: 'placement-status', status: 'ended' },
    ]);
  });
});
