/** The letters that a case may need, each with what it is about. Its wording is the file of the same name. */

export const LETTERS_ABOUT = [
  'placement',
  'grant',
  'claim',
  'hearing',
  'correction',
  'complaint',
  'agreement',
  'move',
] as const;
export type LetterAbout = (typeof LETTERS_ABOUT)[number];

export const ABOUT_OF = {
  'orientation-to-leader': 'placement',
  'orientation-to-mentor': 'placement',
  'orientation-to-mentee': 'placement',
  'grant-to-citizen': 'grant',
  'grant-to-company': 'grant',
  extension: 'grant',
  'grant-refusal': 'grant',
  'grant-ending': 'grant',
  agreement: 'agreement',
  hearing: 'hearing',
  'claim-refusal': 'claim',
  'missing-documentation': 'claim',
  'claim-reminder': 'placement',
  'payment-specification': 'claim',
  repayment: 'correction',
  'additional-payment': 'correction',
  'complaint-answer': 'complaint',
  ending: 'move',
  'invitation-to-evaluate': 'placement',
  certificate: 'move',
  'mentor-ending': 'placement',
  'mentor-certificate': 'placement',
} as const satisfies Record<string, LetterAbout>;

export type LetterKind = keyof typeof ABOUT_OF;
export const LETTER_KINDS = Object.keys(ABOUT_OF) as LetterKind[];

export const isLetterKind = (kind: string): kind is LetterKind => kind in ABOUT_OF;
