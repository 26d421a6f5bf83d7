import { isThrottled } from '../../../src/access/sign-in/sign-in.rules.js';

describe('sign-in is throttled', () => {
  it.each([
    [0, 0, false],
    [9, 9, false],
    [10, 10, true],
    [9, 99, false],
    [0, 100, true],
  ])('after %i failures of the account and %i of the address: %s', (ofAccount, ofAddress, expected) => {
    expect(isThrottled({ ofAccount, ofAddress })).toBe(expected);
  });
});
