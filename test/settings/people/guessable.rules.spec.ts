import { expect, it } from '@jest/globals';
import { isGuessable } from '../../../src/settings/people/guessable.rules.js';

const OWN = ['Mette Mentee', 'mette@smedjen.example', 'Limstrup Kommune'];

it.each([
  'password1234',
  'adgangskode1',
  '123456789012',
  'qwertyuiopåæ',
  'Velkommen2026',
  'Velkommen2026!',
  'mette-mentee-2026',
  'MetteMentee1985',
  'Limstrup2026!',
  'limstift-demo',
  'limstift limstift',
  'Sommer2026!!',
  'København2026',
  'smedjen12345',
])('finds %s easy to guess', (password) => expect(isGuessable(password, OWN)).toBe(true));

it.each(['fire ord at huske', 'korrekthestbatteri', 'g7#kQ2!vZp0x', 'en helt ny adgangskode'])(
  'lets %s through',
  (password) => expect(isGuessable(password, OWN)).toBe(false),
);
