import type { Sender } from '../../../../pdf/blocks.js';
import { drawLetter } from '../../../../pdf/draw-letter.js';
import { dayAt } from '../../../../shared/day.js';
import type { LetterMade } from './letters-made.queries.js';

/** A sheet to lie before a letter, which tells whoever fills the envelopes where one ends and the next begins. */
export function separatorFor(
  { caseReference, issuedAt, recipientName, title }: LetterMade,
  { number, of }: { number: number; of: number },
  { name }: Sender,
): Promise<Buffer> {
  const plain = (text: string) => [{ text, face: 'regular' as const }];
  return drawLetter({
    title: `Brev ${number} af ${of}`,
    sender: { name, lines: [], phone: null, email: null, website: null, logo: null },
    recipientLines: [],
    issuedDay: dayAt(issuedAt),
    caseReference,
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: plain('Til'), value: plain(recipientName) },
          { label: plain('Brev'), value: plain(title) },
        ],
      },
    ],
  });
}
