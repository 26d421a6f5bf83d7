import { expect, it } from '@jest/globals';
import {
  activityRefusals,
  followUpRefusals,
} from '../../../src/follow-up/leader-follow-ups/follow-up.rules.js';

const PARTS = [{ code: 'backing', says: 'Kollegerne bakker op.' }];
const DAYS = { day: '2026-11-03', firstDay: '2026-10-01', today: '2026-11-03' };
const FOLLOW_UP = { ...DAYS, parts: ['backing'], note: null };
const SCHEME = { known: PARTS, hasMentor: true };

it('a follow-up is of a day of the course that is not to come', () => {
  expect(followUpRefusals(FOLLOW_UP, SCHEME)).toEqual([]);
  expect(followUpRefusals({ ...FOLLOW_UP, day: '2026-11-04' }, SCHEME)).toEqual([{ because: 'day-to-come' }]);
  expect(followUpRefusals({ ...FOLLOW_UP, day: '2026-10-01' }, SCHEME)).toEqual([]);
  expect(followUpRefusals({ ...FOLLOW_UP, day: '2026-09-30' }, SCHEME)).toEqual([
    { because: 'day-before-course', firstDay: '2026-10-01' },
  ]);
});

it('a follow-up says something that the scheme names, of a mentor', () => {
  expect(followUpRefusals({ ...FOLLOW_UP, parts: [], note: 'Godt' }, SCHEME)).toEqual([]);
  expect(followUpRefusals({ ...FOLLOW_UP, parts: [] }, SCHEME)).toEqual([{ because: 'nothing-said' }]);
  expect(followUpRefusals({ ...FOLLOW_UP, parts: ['rent'] }, SCHEME)).toEqual([{ because: 'part-unknown' }]);
  expect(followUpRefusals(FOLLOW_UP, { ...SCHEME, hasMentor: false })).toEqual([{ because: 'no-mentor' }]);
});

it('an activity is one that the scheme names', () => {
  expect(activityRefusals({ ...DAYS, code: 'backing' }, PARTS)).toEqual([]);
  expect(activityRefusals({ ...DAYS, code: 'rent' }, PARTS)).toEqual([{ because: 'activity-unknown' }]);
});
