import { inPairs, withoutSeparators } from '../../src/shared/digits.js';

describe('digits that identify', () => {
  it('lose white space and hyphens of any kind, and nothing else', () => {
    expect(withoutSeparators(' 12\u00a034\u201156–78\n')).toBe('12345678');
    expect(withoutSeparators('12.34+x')).toBe('12.34+x');
  });

  it('stand in pairs', () => {
    expect(inPairs('12345678')).toBe('12 34 56 78');
    expect(inPairs('')).toBe('');
  });
});
