import { absenceRefusals, MENTOR_KINDS, mentorRefusals } from '../../src/mentors/mentor.rules.js';

describe('who may be a mentor (LAB § 168)', () => {
  it('asks where a company’s employee works', () => {
    expect(mentorRefusals({ kind: 'company-employee' })).toEqual([{ because: 'workplace-missing' }]);
    expect(mentorRefusals({ kind: 'company-employee', workplaceId: 'the smithy' })).toEqual([]);
  });

  it.each(MENTOR_KINDS.filter((kind) => kind !== 'company-employee'))('lets %s have no workplace', (kind) => {
    expect(mentorRefusals({ kind })).toEqual([]);
  });
});

describe('a mentor’s absence', () => {
  const oneDay = { firstDay: '2026-10-06', lastDay: '2026-10-06' } as const;

  it('may last a single day', () => {
    expect(absenceRefusals(oneDay, [])).toEqual([]);
  });

  it('does not end before it begins', () => {
    expect(absenceRefusals({ ...oneDay, lastDay: '2026-10-05' }, [])).toEqual([
      { because: 'ends-before-it-begins' },
    ]);
  });

  it('names the days on which hours are written down', () => {
    expect(absenceRefusals(oneDay, ['2026-10-06'])).toEqual([
      { because: 'has-time-entries', days: ['2026-10-06'] },
    ]);
  });
});
