import {
  activationRefusals,
  type CaseFacts,
  readiness,
} from '../../../src/cases/activation/readiness.rules.js';
import type { Gate } from '../../../src/schemes/scheme.js';

const GATES: Gate[] = ['mentor', 'qualifications', 'purpose', 'tasks', 'grant', 'declaration', 'agreements'];
const READY: CaseFacts = {
  status: 'matched',
  hasMentor: true,
  mentorIsQualified: true,
  hasPurpose: true,
  hasTasks: true,
  hasGrant: true,
  hasDeclaration: true,
  isAgreed: true,
  employerLacks: [],
};

describe('a placement', () => {
  it.each(['proposed', 'matched'] as const)('becomes active from %s when every gate is open', (status) => {
    expect(activationRefusals(GATES, { ...READY, status })).toEqual([]);
  });

  it.each([
    ['mentor', { hasMentor: false }],
    ['qualifications', { mentorIsQualified: false }],
    ['purpose', { hasPurpose: false }],
    ['tasks', { hasTasks: false }],
    ['grant', { hasGrant: false }],
    ['declaration', { hasDeclaration: false }],
    ['agreements', { isAgreed: false }],
  ] as const)('waits before the gate %s, where the scheme has it', (gate, lacks) => {
    const facts = { ...READY, ...lacks };

    expect(activationRefusals(GATES, facts)).toEqual([{ because: 'not-ready', gate }]);
    expect(activationRefusals([], facts)).toEqual([]);
  });

  it('waits for each part that its employer lacks, in the words of the scheme', () => {
    const employerLacks = [
      { says: 'Ledelsen støtter ordningen.', source: 'organiser' },
      { says: 'Formålet er klart.', source: 'organiser' },
    ];
    expect(activationRefusals(['mentor', 'employer-ready'], { ...READY, employerLacks })).toEqual(
      employerLacks.map((part) => ({ because: 'employer-not-ready', ...part })),
    );
    expect(activationRefusals(['mentor', 'employer-ready'], READY)).toEqual([]);
  });

  it('does not become active twice', () => {
    expect(activationRefusals(GATES, { ...READY, status: 'active' })).toEqual([
      { because: 'placement-status', status: 'active' },
    ]);
  });

  it('says every closed gate at once, in the order of the scheme', () => {
    const facts = { ...READY, hasMentor: false, hasGrant: false };

    expect(activationRefusals(GATES, facts)).toHaveLength(2);
    expect(readiness(GATES, facts).map(({ isReady }) => isReady)).toEqual([
      false,
      true,
      true,
      true,
      false,
      true,
      true,
    ]);
  });
});
