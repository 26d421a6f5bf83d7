import {
  isOver,
  mayMove,
  type MentorFacts,
  mentorRefusals,
  PLACEMENT_STATUSES,
  type PlacementParts,
  registrationRefusals,
  takesAMentor,
  takesHours,
} from '../../src/placements/placement.rules.js';

const PERIOD = { firstDay: '2026-10-01', lastDay: '2027-03-31' };
const RULE = { says: 'Lederen udvælger mentoren', source: 'Jobcenter Aarhus' };
const MENTOR: MentorFacts = {
  workplaceId: 'lager',
  isCompanyEmployee: true,
  isVolunteer: false,
  personId: 'mona',
};

function refusals(differences: Partial<PlacementParts> = {}) {
  return registrationRefusals({
    period: PERIOD,
    workplaceId: 'lager',
    isAtWorkplace: true,
    payRule: null,
    leader: { workplaceId: 'lager' },
    mentor: MENTOR,
    menteePersonId: 'mads',
    pickRule: RULE,
    ...differences,
  });
}

describe('a placement', () => {
  it('is registered with or without a mentor', () => {
    expect(refusals()).toEqual([]);
    expect(refusals({ mentor: null })).toEqual([]);
  });

  it('may last a single day, and not less', () => {
    expect(refusals({ period: { firstDay: '2026-10-01', lastDay: '2026-10-01' } })).toEqual([]);
    expect(refusals({ period: { firstDay: '2026-10-01', lastDay: '2026-09-30' } })).toEqual([
      { because: 'placement-ends-before-it-begins' },
    ]);
  });

  it('lasts no longer than a year that is no slip of the keyboard', () => {
    const until = (lastDay: string) => refusals({ period: { firstDay: '2026-10-01', lastDay } });
    expect(until('2031-12-31')).toEqual([]);
    expect(until('2032-01-01')).toEqual([{ because: 'placement-too-long', mostYears: 5 }]);
  });

  it('has a leader of its workplace', () => {
    expect(refusals({ leader: null })).toEqual([{ because: 'leader-unknown' }]);
    expect(refusals({ leader: { workplaceId: 'butik' } })).toEqual([
      { because: 'leader-of-another-workplace' },
    ]);
  });

  it('is at a workplace where the scheme is', () => {
    expect(refusals({ workplaceId: null, leader: null, mentor: null })).toEqual([
      { because: 'workplace-missing' },
    ]);
  });

  it('has neither workplace nor leader in a course between two people', () => {
    const pair = { isAtWorkplace: false, workplaceId: null, leader: null, mentor: null };
    expect(refusals(pair)).toEqual([]);
    expect(refusals({ ...pair, workplaceId: 'lager' })).toEqual([{ because: 'workplace-not-asked' }]);
    expect(refusals({ ...pair, leader: { workplaceId: 'lager' } })).toEqual([
      { because: 'workplace-not-asked' },
    ]);
  });

  it('has no volunteer for a mentor where the hours are paid', () => {
    const mentor = { ...MENTOR, isCompanyEmployee: false, workplaceId: null, isVolunteer: true };
    expect(refusals({ mentor, payRule: RULE })).toEqual([{ because: 'mentor-is-a-volunteer', ...RULE }]);
    expect(refusals({ mentor, payRule: null })).toEqual([]);
  });

  it('is over once it is ended, broken off or withdrawn', () => {
    expect(PLACEMENT_STATUSES.filter(isOver)).toEqual(['ended', 'broken-off', 'withdrawn']);
  });

  it('takes hours from when it is active, of the days until it ended too', () => {
    expect(PLACEMENT_STATUSES.filter(takesHours)).toEqual(['active', 'paused', 'ended', 'broken-off']);
  });

  it('is set in motion from where it waits to be, and from nowhere else', () => {
    expect(PLACEMENT_STATUSES.filter((status) => mayMove('activation', status))).toEqual([
      'proposed',
      'matched',
    ]);
  });

  it('takes a mentor from when it is proposed until it is over', () => {
    expect(PLACEMENT_STATUSES.filter(takesAMentor)).toEqual(['proposed', 'matched', 'active', 'paused']);
  });
});

describe('a mentor', () => {
  const placement = { workplaceId: 'lager', menteePersonId: 'mads', pickRule: RULE, payRule: null };

  it('who is a company employee works at the workplace', () => {
    expect(mentorRefusals({ ...MENTOR, workplaceId: 'butik' }, placement)).toEqual([
      { because: 'mentor-of-another-workplace', ...RULE },
    ]);
  });

  it('from outside works anywhere', () => {
    expect(mentorRefusals({ ...MENTOR, isCompanyEmployee: false, workplaceId: null }, placement)).toEqual([]);
  });

  it('is not the mentee', () => {
    expect(mentorRefusals({ ...MENTOR, personId: 'mads' }, placement)).toEqual([
      { because: 'mentor-is-the-mentee' },
    ]);
  });

  it('who cannot sign in is nobody in particular', () => {
    expect(mentorRefusals({ ...MENTOR, personId: null }, { ...placement, menteePersonId: null })).toEqual([]);
  });
});
