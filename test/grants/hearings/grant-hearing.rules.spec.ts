import { coversGrant, hearingRefusals } from '../../../src/grants/hearings/grant-hearing.rules.js';

const GRANT = { status: 'recommended', recommendedBy: 'consultant' } as const;
const SENDER = { personId: 'caseworker', takesPart: false };
const TODAY = '2026-11-20';
const ENDS = { reasonCode: 'mentee-asked', lastDay: '2027-03-31' };

it('is sent of a grant that waits, by somebody who might decide it', () => {
  expect(hearingRefusals(GRANT, SENDER, null, TODAY)).toEqual([]);
  expect(hearingRefusals({ ...GRANT, status: 'granted' }, SENDER, null, TODAY)).toEqual([
    { because: 'grant-not-recommended', status: 'granted' },
  ]);
  expect(hearingRefusals({ ...GRANT, recommendedBy: 'caseworker' }, SENDER, null, TODAY)).toEqual([
    { because: 'own-recommendation' },
  ]);
  expect(hearingRefusals(GRANT, { ...SENDER, takesPart: true }, null, TODAY)).toEqual([
    { because: 'takes-part' },
  ]);
});

it('is sent again when the one before is over', () => {
  const again = (deadlineDay: string) =>
    hearingRefusals({ ...GRANT, status: 'hearing' }, SENDER, { deadlineDay, answeredAt: null }, TODAY);
  expect(again(TODAY)).toEqual([{ because: 'heard-already', deadlineDay: TODAY }]);
  expect(again('2026-11-19')).toEqual([]);
});

it('lets that be decided which it was about', () => {
  expect(coversGrant(ENDS, ENDS)).toBe(true);
  expect(coversGrant(ENDS, { ...ENDS, reasonCode: 'other' })).toBe(false);
  expect(coversGrant(ENDS, { ...ENDS, lastDay: '2027-03-30' })).toBe(false);
  expect(coversGrant({ ...ENDS, lastDay: null }, ENDS)).toBe(false);
  const refusal = { reasonCode: 'not-decisive', lastDay: null };
  expect(coversGrant({ reasonCode: 'not-decisive' }, refusal)).toBe(true);
});
