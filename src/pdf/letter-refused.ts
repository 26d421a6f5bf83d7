export type DrawingRefusal =
  | { because: 'missing-glyph'; character: string; codePoint: string }
  | { because: 'address-too-long'; linesTooMany: number }
  | { because: 'higher-than-a-page' }
  | { because: 'picture-unreadable' };

/** The letter cannot be drawn as it stands. The message holds no personal text, so it may be logged. */
export class LetterRefused extends Error {
  constructor(readonly refusal: DrawingRefusal) {
    super(messageFor(refusal));
    this.name = 'LetterRefused';
  }
}

function messageFor(refusal: DrawingRefusal): string {
  if (refusal.because === 'missing-glyph') {
    return `The typeface has no glyph for "${refusal.character}" (${refusal.codePoint})`;
  }
  if (refusal.because === 'address-too-long') {
    return `The address is ${refusal.linesTooMany} lines too long for the window of the envelope`;
  }
  if (refusal.because === 'picture-unreadable') return 'A picture of the letter is no PNG that can be read';
  return 'A part of the letter that may not be divided is higher than a page';
}
