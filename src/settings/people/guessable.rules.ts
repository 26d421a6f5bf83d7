/** Whether a password is among the first that somebody would try. Knows no database and no clock. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** Of five grades from 0. Below it, a million guesses or fewer are likely to hit. */
const LEAST_GRADE = 2;

/** What people here would begin with; the library knows the rest of the world's. */
const DANISH_WORDS = [
  'adgangskode',
  'kodeord',
  'hemmelig',
  'velkommen',
  'kommune',
  'danmark',
  'sommer',
  'vinter',
  'efterår',
  'forår',
  'limstift',
  'mentor',
];

let grader: ZxcvbnFactory | undefined;

/** NIST SP 800-63B § 3.1.1.2: a password is compared with those that are commonly used, and with one's own names. */
export function isGuessable(password: string, email: string): boolean {
  grader ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const own = [email, ...email.split(/[^a-zæøå]+/)].filter((word) => word.length > 2);
  return grader.check(password, [...DANISH_WORDS, ...own]).score < LEAST_GRADE;
}
