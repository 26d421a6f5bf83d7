/** How hard a Danish text is to read: words a sentence, and the share of words of more than six letters. */
export function lixOf(pieces: readonly string[]): number {
  const text = pieces.map((piece) => (/[.!?:]$/.test(piece.trim()) ? piece : `${piece}.`)).join(' ');
  // A full stop inside a date, a number or an abbreviation ends no sentence.
  const sentences = text.split(/(?<=\p{L}[.!?:]|\d{4}\.|\))\s+(?=[\p{Lu}»§\d])/u).length;
  const words = text.match(/[\p{L}\d@.-]*[\p{L}\d]/gu) ?? [];
  const long = words.filter((word) => word.length > 6);
  return Math.round(words.length / sentences + (100 * long.length) / words.length);
}
