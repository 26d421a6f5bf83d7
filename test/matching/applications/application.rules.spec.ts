import {
  applicationRefusals,
  changeRefusals,
  closeRefusals,
} from '../../../src/matching/applications/application.rules.js';

it('is taken where pairs are found among applicants, and of a mentor with what makes them fit', () => {
  expect(applicationRefusals({ asRole: 'mentee', isMatched: true })).toEqual([]);
  expect(applicationRefusals({ asRole: 'mentor', isMatched: true, qualifications: 'Redaktør' })).toEqual([]);
  expect(applicationRefusals({ asRole: 'mentor', isMatched: false }).map(({ because }) => because)).toEqual([
    'scheme-matches-otherwise',
    'qualifications-missing',
  ]);
});

it('is put right while it is open, so that what may be shown is taken back at any time', () => {
  expect(changeRefusals({ isOpen: true })).toEqual([]);
  expect(changeRefusals({ isOpen: false })).toEqual([{ because: 'closed-already' }]);
});

it('is closed while it is open and nobody waits for an answer', () => {
  expect(closeRefusals({ isOpen: true, isProposed: false })).toEqual([]);
  expect(closeRefusals({ isOpen: true, isProposed: true })).toEqual([{ because: 'in-a-proposal' }]);
  expect(closeRefusals({ isOpen: false, isProposed: false })).toEqual([{ because: 'closed-already' }]);
});
