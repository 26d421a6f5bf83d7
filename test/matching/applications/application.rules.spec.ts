import { applicationRefusals, changeRefusals } from '../../../src/matching/applications/application.rules.js';

it('is taken where pairs are found among applicants, and of a mentor with what makes them fit', () => {
  expect(applicationRefusals({ asRole: 'mentee', isMatched: true })).toEqual([]);
  expect(applicationRefusals({ asRole: 'mentor', isMatched: true, qualifications: 'Redaktør' })).toEqual([]);
  expect(applicationRefusals({ asRole: 'mentor', isMatched: false }).map(({ because }) => because)).toEqual([
    'scheme-matches-otherwise',
    'qualifications-missing',
  ]);
});

it('is put right while it is open and stands in no proposal', () => {
  expect(changeRefusals({ isOpen: true, isProposed: false })).toEqual([]);
  expect(changeRefusals({ isOpen: true, isProposed: true })).toEqual([{ because: 'in-a-proposal' }]);
  expect(changeRefusals({ isOpen: false, isProposed: false })).toEqual([{ because: 'closed-already' }]);
});
