import { expect, it } from '@jest/globals';
import { isGuessable } from '../../../src/settings/people/guessable.rules.js';

const EMAIL = 'lone@smedjen.example';

it.each(['password1234', 'adgangskode1', '123456789012', 'qwertyuiopåæ', 'Velkommen2026', 'smedjen12345'])(
  'finds %s easy to guess',
  (password) => expect(isGuessable(password, EMAIL)).toBe(true),
);

it.each(['fire ord at huske', 'korrekthestbatteri', 'g7#kQ2!vZp0x'])('lets %s through', (password) =>
  expect(isGuessable(password, EMAIL)).toBe(false),
);
