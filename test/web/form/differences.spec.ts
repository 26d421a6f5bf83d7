import { expect, it } from '@jest/globals';
import { differencesIn } from '../../../src/web/form/differences.js';

const LABELS = { name: 'Navn', phone: 'Telefon' };
const NOW = { name: 'Nanna Ny', phone: '87 00 12 99' };

it('tells what somebody else changed, and not how a number is spaced', () => {
  const typed = { name: 'Nanna Nyere', phone: '8700 1299' };
  expect(differencesIn(LABELS, NOW, typed)).toEqual([
    { field: 'Navn', now: 'Nanna Ny', typed: 'Nanna Nyere' },
  ]);
});

it('tells of what is not filled in now, or was not when it was typed', () => {
  expect(differencesIn(LABELS, { ...NOW, phone: null }, NOW)).toEqual([
    { field: 'Telefon', now: 'Ikke udfyldt', typed: '87 00 12 99' },
  ]);
  expect(differencesIn(LABELS, NOW, { ...NOW, phone: ' ' })).toEqual([
    { field: 'Telefon', now: '87 00 12 99', typed: 'Ikke udfyldt' },
  ]);
});
