import {
  postingRefusals,
  takingBackRefusals,
} from '../../../src/payments/postings/internal-posting.rules.js';

const TODAY = '2026-11-20';
const DUE = { reference: 'K-1', account: '5.68', heldUntil: null, approvedDay: '2026-11-18', isOwn: false };
const ONE = { asked: 1, due: [DUE], postedOn: '2026-11-18', hasSettings: true };

it('posts what is approved, from the day on which it was', () => {
  expect(postingRefusals(ONE, TODAY)).toEqual([]);
  expect(postingRefusals({ ...ONE, postedOn: '2026-11-17' }, TODAY)).toEqual([
    { because: 'posted-before-approved', approvedDay: '2026-11-18' },
  ]);
  expect(postingRefusals({ ...ONE, postedOn: TODAY }, TODAY)).toEqual([]);
  expect(postingRefusals({ ...ONE, postedOn: '2026-11-21' }, TODAY)).toEqual([
    { because: 'posted-in-the-future' },
  ]);
});

it('posts nothing where one of the claims cannot be', () => {
  const other = { ...DUE, reference: 'K-2', approvedDay: '2026-11-10' };
  const two = { ...ONE, asked: 2, due: [other, DUE] };
  expect(postingRefusals(two, TODAY)).toEqual([]);
  expect(postingRefusals({ ...two, due: [DUE, other], postedOn: '2026-11-17' }, TODAY)).toEqual([
    { because: 'posted-before-approved', approvedDay: '2026-11-18' },
  ]);
  expect(postingRefusals({ ...two, gone: ['K-2'], due: [DUE] }, TODAY)).toEqual([
    { because: 'not-to-post', gone: ['K-2'], left: 1 },
  ]);
  expect(
    postingRefusals(
      {
        ...two,
        due: [
          { ...other, account: null, isOwn: true },
          { ...DUE, heldUntil: TODAY },
        ],
      },
      TODAY,
    ),
  ).toEqual([
    { because: 'no-account', references: ['K-2'] },
    { because: 'posting-held', references: ['K-1'] },
    { because: 'own-decision', references: ['K-2'] },
  ]);
});

it('asks for claims, and for how the municipality pays', () => {
  expect(postingRefusals({ ...ONE, asked: 0, due: [] }, TODAY)).toEqual([{ because: 'nothing-chosen' }]);
  expect(postingRefusals({ ...ONE, hasSettings: false }, TODAY)).toEqual([{ because: 'no-settings' }]);
});

it('takes a posting back once, by somebody who takes no part in the case', () => {
  const stands = { takenBackAt: null };
  expect(takingBackRefusals(stands, { takesPart: false })).toEqual([]);
  expect(takingBackRefusals(stands, { takesPart: true })).toEqual([{ because: 'takes-part' }]);
  const gone = takingBackRefusals({ takenBackAt: new Date() }, { takesPart: false });
  expect(gone).toEqual([{ because: 'posting-taken-back' }]);
});
