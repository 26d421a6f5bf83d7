import * as fc from 'fast-check';
import { bankText, decimalKroner } from '../../../src/payments/export/bank-text.rules.js';

describe('a text to a bank', () => {
  it.each([
    ['Ærø Sønner A/S', 'Ærø Sønner A/S'],
    ['Łódź', 'Lódz'],
    ['Smed & Søn', 'Smed + Søn'],
    ['A_B', 'A.B'],
    ['en\tto', 'en to'],
    ['株', 'Zhu'],
    ['\u{1F600}', ':grinning:'],
    ['\u200f', '.'],
    ['', '.'],
  ])('%s is %s', (text, expected) => {
    expect(bankText(text, 140)).toBe(expected);
  });

  it('is in the letters of the bank, not empty, and no longer than its field', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 1, max: 140 }),
        (text, most) => {
          const told = bankText(text, most);
          expect(told).toMatch(/^[A-Za-z0-9/\-?:().,'+ À-ÖØ-öø-ÿ]+$/u);
          expect(told.length).toBeLessThanOrEqual(most);
          expect(told).toBe(told.trim());
        },
      ),
    );
  });
});

describe('an amount to a bank', () => {
  it.each([
    [185_993, '1859.93'],
    [5, '0.05'],
    [100, '1.00'],
  ])('%s øre is %s', (ore, expected) => {
    expect(decimalKroner(ore)).toBe(expected);
  });
});
