import { expect, it } from '@jest/globals';
import {
  consentRefusals,
  isInForce,
  versionOfConsent,
} from '../../../src/placements/consent/consent.rules.js';

const TODAY = '2026-11-03';
const BY_MENTEE = {
  text: 'Jeg hører dårligt på venstre øre',
  writtenBy: 'mentee',
  agreed: { how: null, day: null },
} as const;
const BY_CONSULTANT = {
  ...BY_MENTEE,
  writtenBy: 'consultant',
  agreed: { how: 'phone', day: TODAY },
} as const;

it('takes the words of the mentee as they are', () => {
  expect(consentRefusals(BY_MENTEE, 'active', TODAY)).toEqual([]);
  expect(consentRefusals({ ...BY_MENTEE, agreed: BY_CONSULTANT.agreed }, 'active', TODAY)).toEqual([
    { because: 'mentee-agrees-by-writing' },
  ]);
  expect(consentRefusals({ ...BY_MENTEE, agreed: { how: null, day: TODAY } }, 'active', TODAY)).toEqual([
    { because: 'mentee-agrees-by-writing' },
  ]);
});

it('asks a consultant how and when the mentee agreed', () => {
  expect(consentRefusals(BY_CONSULTANT, 'active', TODAY)).toEqual([]);
  expect(consentRefusals({ ...BY_CONSULTANT, agreed: { how: null, day: null } }, 'active', TODAY)).toEqual([
    { because: 'way-of-agreeing-missing' },
    { because: 'day-of-agreeing-missing' },
  ]);
});

it('takes no agreement of a day to come', () => {
  const agreed = { how: 'meeting', day: '2026-11-04' } as const;
  expect(consentRefusals({ ...BY_CONSULTANT, agreed }, 'active', TODAY)).toEqual([
    { because: 'agreed-in-the-future' },
  ]);
});

it.each(['010190-1234', '0101901234', 'nr. 010190 1234.'])('shares no CPR number: %s', (text) => {
  expect(consentRefusals({ ...BY_MENTEE, text }, 'active', TODAY)).toEqual([{ because: 'cpr-in-text' }]);
});

it.each(['20 30 40 50', '4520304050', '010190-12345'])('shares other numbers: %s', (text) => {
  expect(consentRefusals({ ...BY_MENTEE, text }, 'active', TODAY)).toEqual([]);
});

it('shares nothing new once the placement is over', () => {
  expect(consentRefusals(BY_MENTEE, 'ended', TODAY)).toEqual([
    { because: 'placement-over', status: 'ended' },
  ]);
});

it('has another version after each new text and each withdrawal', () => {
  const standing = { replacedAt: null, withdrawnAt: null };
  const withdrawn = { ...standing, withdrawnAt: new Date() };
  expect([[], [standing], [withdrawn]].map(versionOfConsent)).toEqual([0, 1, 2]);
  expect([standing, withdrawn, { ...standing, replacedAt: new Date() }].map(isInForce)).toEqual([
    true,
    false,
    false,
  ]);
});
