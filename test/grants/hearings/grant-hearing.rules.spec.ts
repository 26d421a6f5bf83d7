import { hearingRefusals } from '../../../src/grants/hearings/grant-hearing.rules.js';

const GRANT = { status: 'recommended', recommendedBy: 'consultant' } as const;
const SENDER = { personId: 'caseworker', takesPart: false };

it('is sent of a grant that waits, by somebody who might decide it', () => {
  expect(hearingRefusals(GRANT, SENDER)).toEqual([]);
  expect(hearingRefusals({ ...GRANT, status: 'granted' }, SENDER)).toEqual([
    { because: 'grant-not-recommended', status: 'granted' },
  ]);
  expect(hearingRefusals({ ...GRANT, recommendedBy: 'caseworker' }, SENDER)).toEqual([
    { because: 'own-recommendation' },
  ]);
  expect(hearingRefusals(GRANT, { ...SENDER, takesPart: true })).toEqual([{ because: 'takes-part' }]);
});
