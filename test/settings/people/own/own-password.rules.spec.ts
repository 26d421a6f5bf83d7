import { expect, it } from '@jest/globals';
import { ownPasswordRefusals } from '../../../../src/settings/people/own/own-password.rules.js';

const CHANGE = { oldPassword: 'gammel-adgangskode', newPassword: 'en helt ny adgangskode' };
const EMAIL = 'karla@kommune.example';

it('lets whoever knows the old password choose a new one', () => {
  expect(ownPasswordRefusals(CHANGE, EMAIL, true)).toEqual([]);
});

it('asks for the old password first, as somebody else may sit at the screen', () => {
  expect(ownPasswordRefusals(CHANGE, EMAIL, false)).toEqual([{ because: 'old-password-wrong' }]);
});

it('refuses the old password as the new one', () => {
  const same = { ...CHANGE, newPassword: CHANGE.oldPassword };
  expect(ownPasswordRefusals(same, EMAIL, true)).toEqual([{ because: 'password-unchanged' }]);
});

it('refuses one that is easy to guess', () => {
  const refusals = ownPasswordRefusals({ ...CHANGE, newPassword: 'adgangskode1' }, EMAIL, true);
  expect(refusals).toEqual([{ because: 'password-guessable' }]);
});

it('refuses the e-mail address as a password', () => {
  const refusals = ownPasswordRefusals({ ...CHANGE, newPassword: EMAIL }, EMAIL, true);
  expect(refusals).toEqual([{ because: 'password-is-email' }]);
});
