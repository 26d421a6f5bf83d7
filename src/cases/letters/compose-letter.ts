import { letterText } from '../../letters/letter-text.js';
import { renderWording, type Wording } from '../../letters/wordings/wording.js';
import type { Block, LetterContent } from '../../pdf/blocks.js';
import { formatDayInWords } from '../../shared/danish-date.js';
import { type Day, dayAt } from '../../shared/day.js';
import type { FactsOfLetter } from './facts/facts-of-letter.queries.js';

/** A letter as it would go out, and what it says. */
export interface Composed {
  content: LetterContent;
  text: string;
}

/** The wording filled in, with who sends it, whom it goes to, and the day. Refuses what the wording refuses. */
export function composeLetter(
  wording: Wording,
  { sender, recipient, facts }: FactsOfLetter,
  { caseReference, issuedDay }: { caseReference: string; issuedDay: Day },
): Composed {
  const { title, blocks } = renderWording(wording, facts);
  const { addressLines: recipientLines } = recipient;
  const content = { title, sender, recipientLines, issuedDay, caseReference, blocks };
  return { content, text: letterText(content) };
}

/** The same letter, with the one that it puts right named above all else. */
export function replacing(content: LetterContent, old: { title: string; issuedAt: Date }): LetterContent {
  const day = formatDayInWords(dayAt(old.issuedAt));
  const named: Block = {
    kind: 'paragraph',
    runs: [
      {
        text: `Dette brev erstatter vores brev »${old.title}« af ${day}. Se bort fra det tidligere brev.`,
        face: 'strong',
      },
    ],
  };
  return { ...content, blocks: [named, ...content.blocks] };
}

/** As it is shown before it is issued: nobody should take it for a letter. */
export function asDraft(content: LetterContent): LetterContent {
  return { ...content, title: `Kladde: ${content.title}` };
}
