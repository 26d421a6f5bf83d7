import { stepOfCourse } from '../../src/cases/course-step.rules.js';

const TODAY = '2026-11-03';
const LASTING = {
  expectedReturnDay: null,
  unseenStopDay: null,
  unseenExtensionDay: null,
  saidNoDay: null,
  rests: [],
};
const active = { status: 'active', lastDay: TODAY, runBy: 'consultant', course: LASTING } as const;

describe('whoever runs a course', () => {
  it('follows up a pause by the day on which the mentee is expected back', () => {
    const course = { ...LASTING, expectedReturnDay: '2026-12-01' };

    expect(stepOfCourse({ ...active, status: 'paused', course }, TODAY)).toEqual({
      who: 'consultant',
      does: 'follow-up-pause',
      by: '2026-12-01',
    });
  });

  it('follows up a pause of which no return is kept by the last day', () => {
    expect(stepOfCourse({ ...active, status: 'paused' }, TODAY)).toMatchObject({ by: TODAY });
  });

  it('follows up a stop within a week, until it is marked', () => {
    const course = { ...LASTING, unseenStopDay: '2026-11-01' };
    const stopped = { ...active, status: 'broken-off', runBy: 'coordinator' } as const;

    expect(stepOfCourse({ ...stopped, course }, TODAY)).toEqual({
      who: 'coordinator',
      does: 'follow-up-stop',
      by: '2026-11-08',
    });
    expect(stepOfCourse(stopped, TODAY)).toBeNull();
  });

  it('settles within a week what a no after the trying out leads to', () => {
    const course = { ...LASTING, saidNoDay: '2026-11-01', unseenExtensionDay: '2026-10-30' };

    expect(stepOfCourse({ ...active, runBy: 'coordinator', course }, TODAY)).toEqual({
      who: 'coordinator',
      does: 'settle-no',
      by: '2026-11-08',
    });
    expect(stepOfCourse({ ...active, status: 'matched', course }, TODAY)).toMatchObject({
      does: 'settle-no',
    });
    expect(stepOfCourse({ ...active, status: 'ended', course }, TODAY)).toBeNull();
  });

  it('sees within a week that the two made it longer, while it lasts', () => {
    const course = { ...LASTING, unseenExtensionDay: '2026-11-01' };

    expect(stepOfCourse({ ...active, runBy: 'coordinator', course }, TODAY)).toEqual({
      who: 'coordinator',
      does: 'see-extension',
      by: '2026-11-08',
    });
    expect(stepOfCourse({ ...active, status: 'ended', course }, TODAY)).toBeNull();
  });

  it('ends a course from the day after its last, within two weeks', () => {
    expect(stepOfCourse(active, TODAY)).toBeNull();
    expect(stepOfCourse(active, '2026-11-04')).toEqual({
      who: 'consultant',
      does: 'end',
      by: '2026-11-17',
    });
    expect(stepOfCourse({ ...active, status: 'ended' }, '2026-11-04')).toBeNull();
  });
});
