import { expect, it } from '@jest/globals';
import { ownPasswordRefusals } from '../../../../src/settings/people/own/own-password.rules.js';

const CHANGE = { oldPassword: 'gammel-adgangskode', newPassword: 'en helt ny adgangskode' };
const EMAIL = 'karla@kommune.example';
const WHOSE = { email: EMAIL, ownWords: ['Karla Konsulent', EMAIL] };

it('lets whoever knows the old password choose a new one', () => {
  expect(ownPasswordRefusals(CHANGE, WHOSE, true)).toEqual([]);
});

it('asks for the old password first, as somebody else may sit at the screen', () => {
  expect(ownPasswordRefusals(CHANGE, WHOSE, false)).toEqual([{ because: 'old-password-wrong' }]);
});

it('refuses the old password as the new one', () => {
  const same = { ...CHANGE, newPassword: CHANGE.oldPassword };
  expect(ownPasswordRefusals(same, WHOSE, true)).toEqual([{ because: 'password-unchanged' }]);
});

it('refuses one that is easy to guess', () => {
  const refusals = ownPasswordRefusals({ ...CHANGE, newPassword: 'adgangskode1' }, WHOSE, true);
  expect(refusals).toEqual([{ because: 'password-guessable' }]);
});

it('refuses the e-mail address as a password', () => {
  const refusals = ownPasswordRefusals({ ...CHANGE, newPassword: EMAIL }, WHOSE, true);
  expect(refusals).toEqual([{ because: 'password-is-email' }]);
});
