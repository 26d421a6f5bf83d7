import { ALL_MENTOR_KINDS } from '../../src/mentors/mentor.rules.js';
import { isFromOutside, settlementOf } from '../../src/mentors/settlement.rules.js';

it('pays the employer for its own people, and settles others as they are employed', () => {
  expect(Object.fromEntries(ALL_MENTOR_KINDS.map((kind) => [kind, settlementOf(kind)]))).toEqual({
    'company-employee': 'payment-run',
    'municipal-employee': 'internal-posting',
    'institution-employee': 'e-invoice',
    'external-consultant': 'e-invoice',
    volunteer: 'payment-run',
  });
  expect(isFromOutside({ kind: 'municipal-employee' })).toBe(true);
  expect(isFromOutside({ kind: 'company-employee' })).toBe(false);
});
