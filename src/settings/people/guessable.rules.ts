/** Whether a password is among the first that somebody would try. Knows no database and no clock. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** Of five grades from 0. Below it, a million guesses or fewer are likely to hit. */
const LEAST_GRADE = 2;

/** So many letters must be left of a password that holds known words. */
const LEAST_LETTERS = 4;

/** What people here would begin with; the library knows the rest of the world's. */
const DANISH_WORDS = [
  'adgangskode',
  'kodeord',
  'hemmelig',
  'velkommen',
  'kommune',
  'danmark',
  'københavn',
  'sommer',
  'vinter',
  'efterår',
  'forår',
  'limstift',
  'mentor',
  'mentee',
  'demo',
];

let grader: ZxcvbnFactory | undefined;

/**
 * NIST SP 800-63B § 3.1.1.2: a password is compared with those that are commonly used, and with the names in
 * `own`: the person's, their address, the organisation's. Known words with digits and signs put to them are
 * as easy to guess as without.
 */
export function isGuessable(password: string, own: string[]): boolean {
  const words = [...DANISH_WORDS, ...own.flatMap(wordsIn)];
  if (isMadeOf(words, password)) return true;
  grader ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return grader.check(password, words).score < LEAST_GRADE;
}

function wordsIn(name: string): string[] {
  const parts = name.toLowerCase().split(/[^\p{L}]+/u);
  return parts.filter((part) => part.length > 2);
}

/** Whether hardly a letter is left without these words, the longest taken out first. */
function isMadeOf(words: string[], password: string): boolean {
  const letters = password.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
  const left = words
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, word) => rest.replaceAll(word, ''), letters);
  return left.length < letters.length && left.length < LEAST_LETTERS;
}
