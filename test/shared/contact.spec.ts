import { cleanEmail } from '../../src/shared/email.js';
import { cleanPhone, formatPhone } from '../../src/shared/phone.js';
import { cleanPostcode } from '../../src/shared/postcode.js';

const flood = '2'.repeat(100_000);

describe('a phone number', () => {
  it.each(['89402000', '89 40 20 00', '+4589402000', '+45 89 40 20 00', '0045 89402000', ' 89\u00a0402000 '])(
    'is cleaned from %p',
    (text) => {
      expect(cleanPhone(text)).toBe('89402000');
    },
  );

  it('begins with a digit from 2 to 9', () => {
    expect(cleanPhone('20000000')).toBe('20000000');
    expect(cleanPhone('10000000')).toBeNull();
    expect(cleanPhone('00000000')).toBeNull();
  });

  it.each(['', '8940200', '894020000', '4589402000', '+4689402000', '89402000 lok. 5', '８9402000', flood])(
    'is not %p',
    (text) => {
      expect(cleanPhone(text)).toBeNull();
    },
  );

  it('is written in pairs', () => {
    expect(formatPhone('89402000')).toBe('89 40 20 00');
  });
});

describe('a postcode', () => {
  it.each(['8000', ' 8000 ', 'DK-8000', 'dk-8000', 'DK 8000', 'DK8000'])('is cleaned from %p', (text) => {
    expect(cleanPostcode(text)).toBe('8000');
  });

  it('lies from 0800 to 9990', () => {
    expect(cleanPostcode('0800')).toBe('0800');
    expect(cleanPostcode('0799')).toBeNull();
    expect(cleanPostcode('9990')).toBe('9990');
    expect(cleanPostcode('9991')).toBeNull();
  });

  it.each(['', '800', '80000', '8000 Aarhus C', 'S-8000', '８000', flood])('is not %p', (text) => {
    expect(cleanPostcode(text)).toBeNull();
  });
});

describe('an e-mail address', () => {
  it('is trimmed and written in lower case', () => {
    expect(cleanEmail(' Leder@Limstrup.Example ')).toBe('leder@limstrup.example');
  });

  it('has at most 254 characters', () => {
    const domain = `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(53)}.example`;
    const longest = `${'x'.repeat(254 - 1 - domain.length)}@${domain}`;
    expect(longest).toHaveLength(254);
    expect(cleanEmail(longest)).toBe(longest);
    expect(cleanEmail(`x${longest}`)).toBeNull();
  });

  it.each([
    '',
    'leder',
    'leder@',
    '@limstrup.example',
    'leder@limstrup',
    'a b@limstrup.example',
    'Leder <leder@limstrup.example>',
    'leder@limstrup.example\nBcc: alle@limstrup.example',
    `${flood}@limstrup.example`,
  ])('is not %p', (text) => {
    expect(cleanEmail(text)).toBeNull();
  });
});
