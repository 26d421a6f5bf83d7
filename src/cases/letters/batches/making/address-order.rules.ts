/** In which order printed letters go to the post. Knows no database. */

/** Digits to which a number is filled up, so that 9 stands before 10. */
const DIGITS = 6;

/** Letters of the Danish alphabet that stand after z, as what sorts there byte by byte. */
const AFTER_Z = { æ: '{', ø: '|', å: '}' };

/**
 * What sorts letters by town, street, number and name, from the lines on the envelope, the town last. Where there is
 * no address, as for one that is protected, the letter stands last: it is put in its envelope by hand.
 */
export function addressOrder(addressLines: readonly string[]): string {
  const lines = addressLines.toReversed().map(sortable);
  return addressLines.length > 1 ? `1 ${lines.join('\n')}` : `2 ${lines.join('\n')}`;
}

function sortable(line: string): string {
  return line
    .toLocaleLowerCase('da')
    .replaceAll(/[æøå]/g, (letter) => AFTER_Z[letter as keyof typeof AFTER_Z])
    .replaceAll(/\d+/g, (digits) => digits.padStart(DIGITS, '0'));
}
