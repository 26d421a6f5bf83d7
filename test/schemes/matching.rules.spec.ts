import {
  isMatchedFromApplications,
  menteesPerMentor,
  proposalOrder,
} from '../../src/schemes/matching.rules.js';
import type { OneOfThePair } from '../../src/schemes/rule/course-rule.js';
import { schemeNamed } from './schemes.js';

it('finds the pair among applicants where the organiser picks and no workplace has a part', () => {
  const matched = ['graduate', 'journalist', 'doctor', 'company', 'jobcenter'].filter((code) =>
    isMatchedFromApplications(schemeNamed(code)),
  );
  expect(matched).toEqual(['graduate', 'journalist', 'doctor']);
});

it('asks in the order of the source, and the mentor first where the source is silent', () => {
  const scheme = schemeNamed('journalist');
  expect(proposalOrder(scheme)).toMatchObject({ first: 'mentor', isFixed: true });
  expect(proposalOrder(scheme).rule?.source).toContain('DJ');
  expect(proposalOrder(schemeNamed('doctor'))).toEqual({ first: 'mentor', isFixed: false, rule: null });

  const asked = (value: OneOfThePair[]) => {
    const proposalOrderRule = { ...scheme.rules.proposalOrder!, strength: 'default' as const, value };
    return proposalOrder({ ...scheme, rules: { ...scheme.rules, proposalOrder: proposalOrderRule } });
  };
  expect(asked(['mentee'])).toMatchObject({ first: 'mentee', isFixed: false });
  expect(asked([])).toMatchObject({ first: 'mentor' });
});

it('says how many mentees a mentor has at a time, and whether more may be agreed', () => {
  expect(menteesPerMentor(schemeNamed('journalist'))).toMatchObject({ most: 1, mayBeMore: true });
  const scheme = schemeNamed('journalist');
  const must = { ...scheme.rules.menteesPerMentor!, strength: 'must' as const };
  expect(menteesPerMentor({ ...scheme, rules: { ...scheme.rules, menteesPerMentor: must } })?.mayBeMore).toBe(
    false,
  );
  const { menteesPerMentor: _, ...silent } = scheme.rules;
  expect(menteesPerMentor({ ...scheme, rules: silent })).toBeNull();
});
