import { expect, it } from '@jest/globals';
import { readinessRefusals } from '../../../src/employers/readiness/readiness.rules.js';

const KNOWN = [{ code: 'clear-purpose' }];

it('is of a part that a scheme asks for, on a day that is not to come', () => {
  const today = '2026-11-03';
  const part = { code: 'clear-purpose', day: today };
  expect(readinessRefusals(part, KNOWN, today)).toEqual([]);
  expect(readinessRefusals({ ...part, code: 'rent' }, KNOWN, today)).toEqual([{ because: 'part-unknown' }]);
  expect(readinessRefusals({ ...part, day: '2026-11-04' }, KNOWN, today)).toEqual([
    { because: 'day-to-come' },
  ]);
});
