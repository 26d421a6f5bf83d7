import {
  answerRefusals,
  type CourseToExtend,
  isOpen,
  mayExtend,
  mutualWishRefusals,
  takeBackRefusals,
  type Wish,
  wishRefusals,
} from '../../../src/placements/extensions/extension.rules.js';
import {
  extensionRefusalInDanish,
  meaningOfWish,
} from '../../../src/placements/extensions/extension.words.js';
import { mayMove, PLACEMENT_STATUSES } from '../../../src/placements/placement.rules.js';
import { goesOnByMutualWish } from '../../../src/schemes/course.rules.js';
import { schemeNamed } from '../../schemes/schemes.js';

const TODAY = '2026-11-03';
const LAST = '2027-02-28';
const LATER = '2027-05-31';

function course(scheme = 'doctor', more: Partial<CourseToExtend> = {}): CourseToExtend {
  return {
    status: 'active',
    period: { firstDay: '2026-05-01', lastDay: LAST },
    byMutualWish: goesOnByMutualWish(schemeNamed(scheme)),
    mentorshipId: 'the-pair',
    saidNo: false,
    ...more,
  };
}

function wishOf(byRole: Wish['byRole'], lastDay = LATER, more: Partial<Wish> = {}): Wish {
  return { byRole, lastDay, mentorshipId: 'the-pair', outcome: null, ...more };
}

const asMentor = (lastDay = LATER) => ({ lastDay, role: 'mentor' }) as const;

describe('a wish to go on', () => {
  it('is wished by nobody once one of the two said no after having tried it out', () => {
    const no = course('journalist', { saidNo: true });
    const wish = { lastDay: LATER, role: 'mentor' } as const;
    expect(wishRefusals(course('journalist'), null, wish, TODAY)).toEqual([]);
    expect(wishRefusals(no, null, wish, TODAY)).toEqual([{ because: 'pair-does-not-go-on' }]);
    expect(mayExtend(no)).toBe(false);
  });

  it.each(['active', 'paused'] as const)('is of a course that is %s', (status) => {
    expect(wishRefusals(course('doctor', { status }), null, asMentor(), TODAY)).toEqual([]);
  });

  it('is of no course that does not run', () => {
    for (const status of PLACEMENT_STATUSES.filter((one) => !mayMove('stop', one))) {
      expect(wishRefusals(course('doctor', { status }), null, asMentor(), TODAY)).toEqual([
        { because: 'placement-status', status },
      ]);
      expect(mayExtend(course('doctor', { status }))).toBe(false);
    }
    expect(mayExtend(course())).toBe(true);
  });

  it.each([
    ['doctor', '2027-05-31'],
    ['journalist', '2027-01-31'],
  ])('lets a course of a %s last longer than its scheme suggests', (scheme, lastDay) => {
    const running = course(scheme, { period: { firstDay: '2026-05-01', lastDay: '2026-11-30' } });
    expect(wishRefusals(running, null, asMentor(lastDay), TODAY)).toEqual([]);
    expect(mutualWishRefusals(running, { lastDay, saidDay: TODAY }, TODAY)).toEqual([]);
  });

  it.each([
    ['jobcenter', 'kræver det en ny bevilling efter en ny konkret vurdering. (LAB § 167, stk. 1)'],
    ['graduate', 'Forløbet varer 6 måneder. (FKI, Rammer og spilleregler, »Varighed og hyppighed«)'],
    ['company', 'forlænges et forløb ikke, fordi begge ønsker det.'],
  ])('is refused in the scheme %s, in the words of its source', (scheme, says) => {
    const [refusal] = wishRefusals(course(scheme), null, asMentor(), TODAY);
    expect(refusal).toMatchObject({ because: 'not-by-mutual-wish' });
    expect(extensionRefusalInDanish(refusal!).detail.replaceAll('\u00A0', ' ')).toContain(says);
    const [register] = mutualWishRefusals(course(scheme), { lastDay: LATER, saidDay: TODAY }, TODAY);
    expect(register).toEqual(refusal);
    expect(mayExtend(course(scheme))).toBe(false);
  });

  it('comes before the course is over', () => {
    expect(wishRefusals(course(), null, asMentor(), LAST)).toEqual([]);
    expect(wishRefusals(course(), null, asMentor(), '2027-03-01')).toEqual([
      { because: 'course-is-over', lastDay: LAST },
    ]);
  });

  it('is to a later day than the course lasts, and not to one in another decade', () => {
    expect(wishRefusals(course(), null, asMentor('2027-03-01'), TODAY)).toEqual([]);
    expect(wishRefusals(course(), null, asMentor(LAST), TODAY)).toEqual([
      { because: 'not-longer', lastDay: LAST },
    ]);
    expect(wishRefusals(course(), null, asMentor('2072-03-01'), TODAY)).toEqual([
      { because: 'placement-too-long', mostYears: 5 },
    ]);
  });

  it('is the only one that waits', () => {
    expect(wishRefusals(course(), wishOf('mentor'), asMentor(), TODAY)).toEqual([
      { because: 'wished-already', lastDay: LATER },
    ]);
    expect(wishRefusals(course(), wishOf('mentee', '2027-04-30'), asMentor(), TODAY)).toEqual([
      { because: 'other-wishes-another-day', lastDay: '2027-04-30' },
    ]);
    expect(wishRefusals(course(), wishOf('mentee'), asMentor(), TODAY)).toEqual([]);
  });

  it.each<[string, Partial<Wish>, Partial<CourseToExtend>, string]>([
    ['once it is answered', { outcome: 'declined' }, {}, TODAY],
    ['with the course', {}, { status: 'broken-off' }, TODAY],
    ['with the last day', {}, {}, '2027-03-01'],
    ['where the course lasts as long anyway', { lastDay: LAST }, {}, TODAY],
    ['with the pair', { mentorshipId: 'the-pair-before' }, {}, TODAY],
  ])('lapses %s', (_, wish, of, today) => {
    expect(isOpen(wishOf('mentor', LATER, wish), course('doctor', of), today)).toBe(false);
    expect(isOpen(wishOf('mentor'), course(), TODAY)).toBe(true);
  });
});

describe('an answer', () => {
  const yes = { lastDay: LATER, goesOn: true, role: 'mentee' } as const;

  it('is of the other, and never of whoever wishes', () => {
    expect(answerRefusals(course(), wishOf('mentor'), yes)).toEqual([]);
    expect(answerRefusals(course(), wishOf('mentee'), yes)).toEqual([{ because: 'no-wish-to-answer' }]);
    expect(answerRefusals(course(), null, yes)).toEqual([{ because: 'no-wish-to-answer' }]);
  });

  it('is to the day that was read', () => {
    const now = wishOf('mentor', '2027-06-30');
    expect(answerRefusals(course(), now, yes)).toEqual([
      { because: 'wish-is-of-another-day', lastDay: '2027-06-30' },
    ]);
  });

  it('of no is taken whatever the course may', () => {
    const jobcenter = course('jobcenter');
    expect(answerRefusals(jobcenter, wishOf('mentor'), { ...yes, goesOn: false })).toEqual([]);
    expect(answerRefusals(jobcenter, wishOf('mentor'), yes)).toMatchObject([
      { because: 'not-by-mutual-wish' },
    ]);
  });
});

it('is taken back by whoever wishes, until it is answered', () => {
  expect(takeBackRefusals(wishOf('mentor'), 'mentor')).toEqual([]);
  expect(takeBackRefusals(wishOf('mentee'), 'mentor')).toEqual([{ because: 'no-wish-to-take-back' }]);
  expect(takeBackRefusals(null, 'mentor')).toEqual([{ because: 'no-wish-to-take-back' }]);
});

describe('what both said to whoever runs the course', () => {
  const said = (saidDay: string, lastDay = LATER) => ({ lastDay, saidDay });

  it('is of a day of the course that has come, and may be written down after the last day', () => {
    expect(mutualWishRefusals(course(), said(TODAY), TODAY)).toEqual([]);
    expect(mutualWishRefusals(course(), said(LAST), '2027-03-02')).toEqual([]);
    expect(mutualWishRefusals(course(), said('2026-11-04'), TODAY)).toEqual([{ because: 'said-ahead' }]);
    expect(mutualWishRefusals(course(), said('2026-05-01'), TODAY)).toEqual([]);
    expect(mutualWishRefusals(course(), said('2026-04-30'), TODAY)).toEqual([
      { because: 'said-before-the-course', firstDay: '2026-05-01' },
    ]);
  });

  it('makes the course longer', () => {
    expect(mutualWishRefusals(course(), said('2026-11-04', LAST), TODAY)).toEqual([
      { because: 'not-longer', lastDay: LAST },
      { because: 'said-ahead' },
    ]);
  });
});

it('tells the two who else is told', () => {
  expect(meaningOfWish('mentor', 'coordinator').join(' ')).toContain('Koordinatoren får kun besked, hvis');
  expect(meaningOfWish('mentee', 'consultant').join(' ')).toContain('Jobkonsulenten får kun besked, hvis');
});

it('says of every refusal what to do', () => {
  const say = (refusal: Parameters<typeof extensionRefusalInDanish>[0]) =>
    extensionRefusalInDanish(refusal).detail;
  const said = [
    say({ because: 'placement-status', status: 'ended' }),
    say({ because: 'course-is-over', lastDay: LAST }),
    say({ because: 'not-longer', lastDay: LAST }),
    say({ because: 'placement-too-long', mostYears: 5 }),
    say({ because: 'wished-already', lastDay: LATER }),
    say({ because: 'other-wishes-another-day', lastDay: LATER }),
    say({ because: 'no-wish-to-answer' }),
    say({ because: 'no-wish-to-take-back' }),
    say({ because: 'wish-is-of-another-day', lastDay: LATER }),
    say({ because: 'said-ahead' }),
    say({ because: 'said-before-the-course', firstDay: '2026-05-01' }),
  ];
  expect(new Set(said).size).toBe(said.length);
  expect(said[2]).toBe('Vælg en dag efter 28.02.2027.');
});
