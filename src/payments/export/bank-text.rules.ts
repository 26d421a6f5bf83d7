/** Texts as banks take them: the letters of Western Europe, cut to the length of the field. Knows no I/O. */
import anyAscii from 'any-ascii';

/** What Danish banks let through beside the digits and letters of ISO 20022's Latin set: the letters of ISO 8859-1. */
const LET_THROUGH = /[A-Za-z0-9/\-?:().,'+ À-ÖØ-öø-ÿ]/u;

/**
 * A text in the letters that a bank takes, at most `most` characters: others become their nearest ASCII letters
 * (`Łódź` → `Lódz`), and what has none a full stop. Never empty.
 */
export function bankText(text: string, most: number): string {
  const letters = Array.from(text.normalize('NFC'), (letter) =>
    LET_THROUGH.test(letter) ? letter : asLetThrough(anyAscii(letter)),
  );
  const cut = letters.join('').replaceAll(/ {2,}/g, ' ').trim().slice(0, most).trim();
  return cut === '' ? '.' : cut;
}

function asLetThrough(ascii: string): string {
  if (ascii === '') return '';
  return Array.from(ascii, (letter) => (LET_THROUGH.test(letter) ? letter : instead(letter))).join('');
}

function instead(letter: string): string {
  if (letter === '&') return '+';
  return /\s/.test(letter) ? ' ' : '.';
}

/** Øre as a decimal of kroner with a full stop, as `1859.93`. */
export function decimalKroner(ore: number): string {
  return `${Math.trunc(ore / 100)}.${String(ore % 100).padStart(2, '0')}`;
}
