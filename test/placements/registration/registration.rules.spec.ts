import {
  afterChoice,
  type Chosen,
  LEADER_PICKS,
  mayOpen,
  stepThatWaits,
} from '../../../src/placements/registration/registration.rules.js';
import type { Answer } from '../../../src/placements/answers/answer.rules.js';

const NOTHING: Chosen = {
  employerId: null,
  workplaceId: null,
  leaderId: null,
  menteeId: null,
  mentorId: null,
  leaderPicksMentor: false,
  scheme: null,
  firstDay: null,
  lastDay: null,
  purpose: null,
  tasks: null,
};
const ALL: Chosen = {
  employerId: 'bakery',
  workplaceId: 'shop',
  leaderId: 'Lone',
  menteeId: 'Mads',
  mentorId: 'Mona',
  leaderPicksMentor: false,
  scheme: 'jobcenter',
  firstDay: '2026-12-01',
  lastDay: '2027-05-31',
  purpose: 'At falde til',
  tasks: 'Vise rundt',
};
const no = (question: Answer['question']): Answer => ({ question, answer: false, explanation: null });
const yes = (question: Answer['question'], explanation: string | null = null): Answer => ({
  question,
  answer: true,
  explanation,
});
const NO_TO_ALL = [no('family-tie'), no('line-of-command'), no('paid-already')];

describe('the step that waits', () => {
  it.each<[string, Partial<Chosen>]>([
    ['employer', { employerId: null }],
    ['workplace', { workplaceId: null }],
    ['leader', { leaderId: null }],
    ['mentee', { menteeId: null }],
    ['mentor', { mentorId: null }],
    ['details', { scheme: null }],
    ['details', { firstDay: null }],
    ['details', { lastDay: null }],
    ['details', { purpose: null }],
    ['details', { tasks: null }],
  ])('is %s where that alone is missing', (step, missing) => {
    expect(stepThatWaits({ ...ALL, ...missing }, NO_TO_ALL)).toBe(step);
  });

  it('is the questions until each is answered, and the check after that', () => {
    expect(stepThatWaits(ALL, NO_TO_ALL.slice(1))).toBe('questions');
    expect(stepThatWaits(ALL, NO_TO_ALL)).toBe('check');
  });

  it('is the questions as long as another scheme pays for the same', () => {
    const answers = [no('family-tie'), no('line-of-command'), yes('paid-already')];
    expect(stepThatWaits(ALL, answers)).toBe('questions');
  });

  it('asks of no ties where the leader is to pick the mentor', () => {
    expect(stepThatWaits({ ...ALL, ...LEADER_PICKS }, [no('paid-already')])).toBe('check');
  });

  it('can be opened with all before it, and nothing after it', () => {
    const chosen = { ...NOTHING, employerId: 'bakery' };
    expect(mayOpen('employer', chosen, [])).toBe(true);
    expect(mayOpen('workplace', chosen, [])).toBe(true);
    expect(mayOpen('leader', chosen, [])).toBe(false);
  });
});

describe('a choice', () => {
  const nobody = { leaderId: null, mentorId: null, leaderPicksMentor: false };

  it('of another employer takes workplace, leader and mentor with it', () => {
    expect(afterChoice(ALL, 'employer', { id: 'garage' })).toEqual({
      change: { employerId: 'garage', workplaceId: null, ...nobody },
    });
    expect(afterChoice(ALL, 'employer', { id: 'bakery' })).toEqual({ change: {} });
  });

  it('of another workplace takes leader and mentor with it', () => {
    expect(afterChoice(ALL, 'workplace', { id: 'mill', employerId: 'bakery' })).toEqual({
      change: { workplaceId: 'mill', ...nobody },
    });
    expect(afterChoice(ALL, 'workplace', { id: 'shop', employerId: 'bakery' })).toEqual({ change: {} });
  });

  it('of the mentee stands alone', () => {
    expect(afterChoice(ALL, 'mentee', { id: 'Maja' })).toEqual({ change: { menteeId: 'Maja' } });
  });

  it('of a mentor from outside goes with every workplace', () => {
    expect(afterChoice(ALL, 'mentor', { id: 'Ejner', workplaceId: null })).toEqual({
      change: { mentorId: 'Ejner', leaderPicksMentor: false },
    });
  });

  it('belongs to what is chosen before it', () => {
    expect(afterChoice(ALL, 'workplace', { id: 'yard', employerId: 'garage' })).toEqual({
      refused: { because: 'belongs-elsewhere', part: 'workplace' },
    });
    for (const [part, change] of [
      ['leader', { leaderId: 'Lars' }],
      ['mentor', { mentorId: 'Lars', leaderPicksMentor: false }],
    ] as const) {
      expect(afterChoice(ALL, part, { id: 'Lars', workplaceId: 'shop' })).toEqual({ change });
      expect(afterChoice(ALL, part, { id: 'Lars', workplaceId: 'yard' })).toEqual({
        refused: { because: 'belongs-elsewhere', part },
      });
    }
  });
});
