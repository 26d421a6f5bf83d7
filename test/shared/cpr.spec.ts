import * as fc from 'fast-check';
import { ageOn, birthdayOf, cleanCpr, formatCpr, maskCpr } from '../../src/shared/cpr.js';

const TODAY = '2026-11-22';

describe('cleaning a CPR number', () => {
  it.each(['0101900000', '010190-0000', '010190 0000', ' 01 01 90 - 0000 ', '010190\u20110000'])(
    'takes the ten digits out of %p',
    (text) => {
      expect(cleanCpr(text, TODAY)).toBe('0101900000');
    },
  );

  it('never asks for modulus 11', () => {
    for (let last = 0; last <= 9; last += 1) {
      expect(cleanCpr(`010190000${last}`, TODAY)).toBe(`010190000${last}`);
    }
  });

  it('wants a real birthday', () => {
    expect(cleanCpr('280290-0000', TODAY)).toBe('2802900000');
    expect(cleanCpr('290290-0000', TODAY)).toBeNull();
    expect(cleanCpr('290292-0000', TODAY)).toBe('2902920000');
    expect(cleanCpr('310490-0000', TODAY)).toBeNull();
    expect(cleanCpr('000190-0000', TODAY)).toBeNull();
    expect(cleanCpr('011390-0000', TODAY)).toBeNull();
    expect(cleanCpr('610190-0000', TODAY)).toBeNull();
  });

  it('knows by the century whether there was a 29 February', () => {
    expect(cleanCpr('290200-4000', TODAY)).toBe('2902004000');
    expect(cleanCpr('290200-0000', TODAY)).toBeNull();
  });

  it('takes a birthday today and refuses one tomorrow', () => {
    expect(cleanCpr('221126-4000', TODAY)).toBe('2211264000');
    expect(cleanCpr('231126-4000', TODAY)).toBeNull();
    expect(cleanCpr('231126-4000', '2026-11-23')).toBe('2311264000');
  });

  it.each(['', '010190-000', '010190-00000', '010190-000x', '０１０１９００００0', '9'.repeat(100_000)])(
    'refuses %p',
    (text) => {
      expect(cleanCpr(text, TODAY)).toBeNull();
    },
  );

  it('never throws, whatever the ten digits', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999_999), (number) => {
        const text = String(number).padStart(10, '0');
        expect([text, null]).toContain(cleanCpr(text, TODAY));
      }),
    );
  });
});

describe('the birthday in a CPR number', () => {
  it.each([
    ['010100-0000', '1900-01-01'],
    ['010199-3000', '1999-01-01'],
    ['010100-4000', '2000-01-01'],
    ['010136-4000', '2036-01-01'],
    ['010137-4000', '1937-01-01'],
    ['010199-4000', '1999-01-01'],
    ['010100-5000', '2000-01-01'],
    ['010157-8000', '2057-01-01'],
    ['010158-5000', '1858-01-01'],
    ['010199-8000', '1899-01-01'],
    ['010136-9000', '2036-01-01'],
    ['010137-9000', '1937-01-01'],
  ])('in %s is %s', (text, birthday) => {
    expect(birthdayOf(text.replace('-', ''))).toBe(birthday);
    expect(cleanCpr(text, '2060-01-01')).toBe(text.replace('-', ''));
  });
});

describe('the age of a person', () => {
  it('goes up on the birthday', () => {
    expect(ageOn('2311900000', '2026-11-22')).toBe(35);
    expect(ageOn('2211900000', '2026-11-22')).toBe(36);
  });

  it('goes up on 1 March for the leap day, in common years', () => {
    expect(ageOn('2902084000', '2026-02-28')).toBe(17);
    expect(ageOn('2902084000', '2026-03-01')).toBe(18);
    expect(ageOn('2902084000', '2028-02-29')).toBe(20);
  });
});

describe('writing a CPR number', () => {
  it('has a hyphen after the birthday', () => {
    expect(formatCpr('0101901234')).toBe('010190-1234');
  });

  it('hides the last four digits', () => {
    expect(maskCpr('0101901234')).toBe('010190-••••');
  });
});
