import {
  isMatchedFromApplications,
  menteesPerMentor,
  proposalOrder,
  proposalOrderRule,
} from '../../src/schemes/matching.rules.js';
import { schemeNamed } from './schemes.js';

it('finds the pair among applicants where the organiser picks and no workplace has a part', () => {
  const matched = ['graduate', 'journalist', 'doctor', 'company', 'jobcenter'].filter((code) =>
    isMatchedFromApplications(schemeNamed(code)),
  );
  expect(matched).toEqual(['graduate', 'journalist', 'doctor']);
});

it('asks in the order of the source, and the mentor first where the source is silent', () => {
  expect(proposalOrder(schemeNamed('journalist'))).toEqual(['mentor', 'mentee']);
  expect(proposalOrderRule(schemeNamed('journalist'))?.source).toContain('DJ');
  expect(proposalOrder(schemeNamed('doctor'))).toEqual(['mentor', 'mentee']);
  expect(proposalOrderRule(schemeNamed('doctor'))).toBeNull();

  const scheme = schemeNamed('journalist');
  const rule = { ...scheme.rules.proposalOrder!, value: ['mentee' as const] };
  expect(proposalOrder({ ...scheme, rules: { ...scheme.rules, proposalOrder: rule } })).toEqual([
    'mentee',
    'mentor',
  ]);
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
