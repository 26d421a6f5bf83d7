import { unansweredMonths } from '../../src/cases/unanswered-months.rules.js';

const TODAY = '2026-12-10';
const course = {
  firstDay: '2026-09-15',
  lastDay: '2027-03-31',
  claims: [],
  monthsWithoutHours: [],
  course: { rests: [] },
};
const ALL = ['2026-09', '2026-10', '2026-11'];
const resting = (firstDay: string, lastDay: string) => ({ course: { rests: [{ firstDay, lastDay }] } });

describe('the months to answer for', () => {
  it('are those that are over', () => {
    expect(unansweredMonths(course, TODAY)).toEqual(ALL);
    expect(unansweredMonths(course, '2026-11-30')).toEqual(['2026-09', '2026-10']);
  });

  it('end with the course', () => {
    expect(unansweredMonths({ ...course, lastDay: '2026-10-05' }, TODAY)).toEqual(['2026-09', '2026-10']);
    expect(unansweredMonths({ ...course, lastDay: '2026-12-09' }, TODAY)).toEqual([...ALL, '2026-12']);
    expect(unansweredMonths({ ...course, lastDay: TODAY }, TODAY)).toEqual(ALL);
  });

  it('are not those that are claimed, or said to have no hours', () => {
    const claims = [{ status: 'submitted', month: '2026-09' }];

    expect(unansweredMonths({ ...course, claims, monthsWithoutHours: ['2026-10'] }, TODAY)).toEqual([
      '2026-11',
    ]);
  });

  it('are not those whose window is closed', () => {
    expect(unansweredMonths({ ...course, closedMonths: ['2026-09'] }, TODAY)).toEqual(['2026-10', '2026-11']);
  });

  it.each(['draft', 'withdrawn', 'expired'])('are those of which a claim is %s', (status) => {
    expect(unansweredMonths({ ...course, claims: [{ status, month: '2026-09' }] }, TODAY)).toEqual(ALL);
  });

  it('are not those on whose every day in the course it rests', () => {
    expect(unansweredMonths({ ...course, ...resting('2026-10-01', '2026-10-31') }, TODAY)).toEqual([
      '2026-09',
      '2026-11',
    ]);
    expect(unansweredMonths({ ...course, ...resting('2026-10-02', '2026-10-31') }, TODAY)).toEqual(ALL);
    expect(unansweredMonths({ ...course, ...resting('2026-10-01', '2026-10-30') }, TODAY)).toEqual(ALL);
    expect(unansweredMonths({ ...course, ...resting('2026-09-15', '2026-09-30') }, TODAY)).not.toContain(
      '2026-09',
    );
    const stopped = { ...course, lastDay: '2026-11-10', ...resting('2026-11-01', '2026-11-10') };
    expect(unansweredMonths(stopped, TODAY)).toEqual(['2026-09', '2026-10']);
  });
});
