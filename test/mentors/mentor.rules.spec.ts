import {
  absenceRefusals,
  MENTOR_KINDS,
  mentorRefusals,
  tellingRefusals,
} from '../../src/mentors/mentor.rules.js';

describe('who may be a mentor (LAB § 168)', () => {
  it('asks where a company’s employee works', () => {
    expect(mentorRefusals({ kind: 'company-employee' }, 'leader')).toEqual([
      { because: 'workplace-missing' },
    ]);
    expect(mentorRefusals({ kind: 'company-employee', workplaceId: 'the smithy' }, 'leader')).toEqual([]);
  });

  it.each(MENTOR_KINDS.filter((kind) => kind !== 'company-employee'))(
    'lets staff register %s without a workplace, and a leader not',
    (kind) => {
      expect(mentorRefusals({ kind }, 'consultant')).toEqual([]);
      expect(mentorRefusals({ kind }, 'leader')).toEqual([{ because: 'not-the-leaders-to-register' }]);
      expect(mentorRefusals({ kind, workplaceId: 'the smithy' }, 'consultant')).toEqual([
        { because: 'workplace-not-asked' },
      ]);
    },
  );
});

describe('a mentor who is not paid', () => {
  it('is a coordinator’s to register, and nobody else’s', () => {
    expect(mentorRefusals({ kind: 'volunteer' }, 'coordinator')).toEqual([]);
    expect(mentorRefusals({ kind: 'volunteer' }, 'consultant')).toEqual([
      { because: 'registered-by-others' },
    ]);
  });

  it('is a colleague in a company', () => {
    const colleague = { kind: 'company-employee', workplaceId: 'the smithy' } as const;
    expect(mentorRefusals(colleague, 'coordinator')).toEqual([]);
    expect(mentorRefusals({ kind: 'external-consultant' }, 'coordinator')).toEqual([
      { because: 'registered-by-others' },
    ]);
  });
});

describe('a mentor’s absence', () => {
  it('is the leader’s to tell of, where the mentor is employed there', () => {
    expect(tellingRefusals('leader', { kind: 'company-employee' })).toEqual([]);
    expect(tellingRefusals('leader', { kind: 'external-consultant' })).toEqual([
      { because: 'mentor-from-outside' },
    ]);
  });

  it.each(['mentor', 'consultant'] as const)('is the %s’s to tell of, whoever employs the mentor', (role) => {
    expect(tellingRefusals(role, { kind: 'municipal-employee' })).toEqual([]);
  });

  const oneDay = { firstDay: '2026-10-06', lastDay: '2026-10-06' } as const;

  const TODAY = '2026-11-25';

  it('may last a single day', () => {
    expect(absenceRefusals(oneDay, [], TODAY)).toEqual([]);
  });

  it('does not end before it begins', () => {
    expect(absenceRefusals({ ...oneDay, lastDay: '2026-10-05' }, [], TODAY)).toEqual([
      { because: 'ends-before-it-begins' },
    ]);
  });

  it('ends within a year, back or ahead', () => {
    const ending = (day: string) => absenceRefusals({ firstDay: day, lastDay: day }, [], TODAY);
    const refusal = [{ because: 'absence-too-far-away', firstDay: '2025-11-25', lastDay: '2027-11-25' }];

    expect(ending('2027-11-25')).toEqual([]);
    expect(ending('2027-11-26')).toEqual(refusal);
    expect(ending('2025-11-25')).toEqual([]);
    expect(ending('2025-11-24')).toEqual(refusal);
  });

  it('names the days on which hours are written down', () => {
    expect(absenceRefusals(oneDay, ['2026-10-06'], TODAY)).toEqual([
      { because: 'has-time-entries', days: ['2026-10-06'] },
    ]);
  });
});
