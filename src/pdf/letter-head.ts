import { formatDayInWords } from '../shared/danish-date.js';
import { formatPhone } from '../shared/phone.js';
import type { LetterContent, Run, Sender } from './blocks.js';
import { breakLines, type Measure } from './break-lines.js';
import { LetterRefused } from './letter-refused.js';
import { ADDRESS, SENDER, SMALL, TEXT, type TextStyle } from './letter-style.js';
import { type Piece, stack, type Tag } from './strips.js';

const SMALLEST_ADDRESS = 8;

export interface LetterHead {
  /** Placed from the top of the page. */
  readonly pieces: readonly Piece[];
  /** Where the head ends, in points from the top of the page. */
  readonly bottom: number;
}

/** Sender, address, date and case number, in the order in which they are read aloud. */
export function letterHead(
  letter: Omit<LetterContent, 'blocks'>,
  document: Tag,
  measure: Measure,
): LetterHead {
  const top = SENDER.top + (letter.sender.logo ? SENDER.logoHeight + 6 : 0);
  const sender = column(senderLines(letter.sender), { type: 'Div', parent: document }, top, measure);
  const address = addressPieces(letter.recipientLines, { type: 'Div', parent: document }, measure);
  const reference = column(
    [plain(formatDayInWords(letter.issuedDay)), plain(`Vores sagsnr. ${letter.caseReference}`)],
    { type: 'Div', parent: document },
    sender.bottom + 10,
    measure,
  );
  return { pieces: [...sender.pieces, ...address, ...reference.pieces], bottom: reference.bottom };
}

const plain = (text: string): Run => ({ text, face: 'regular' });

function senderLines(sender: Sender): Run[] {
  const { name, lines, phone, email, website } = sender;
  return [
    { text: name, face: 'strong' },
    ...lines.map(plain),
    ...(phone === null ? [] : [plain(`Telefon ${formatPhone(phone)}`)]),
    ...(email === null ? [] : [{ ...plain(email), href: `mailto:${email}` }]),
    ...(website === null ? [] : [{ ...plain(website), href: addressOf(website) }]),
  ];
}

const addressOf = (website: string): string =>
  /^https?:\/\//.test(website) ? website : `https://${website}`;

/** Each line a paragraph of its own, for a newline within one joins its words when read aloud. */
function column(lines: readonly Run[], parent: Tag, top: number, measure: Measure): LetterHead {
  const pieces: Piece[] = [];
  let y = top;
  for (const run of lines) {
    const broken = breakLines([run], SENDER.width, SMALL.size, measure);
    pieces.push(...stack(broken, { tag: { type: 'P', parent }, x: SENDER.left, y, style: SMALL }));
    y += broken.length * SMALL.leading;
  }
  return { pieces, bottom: y };
}

/** The address as large as the window allows; refused when even small print does not fit. */
function addressPieces(lines: readonly string[], parent: Tag, measure: Measure): Piece[] {
  const height = ADDRESS.bottom - ADDRESS.top;
  for (let { size } = TEXT; ; size -= 0.5) {
    const style: TextStyle = { ...TEXT, size, leading: size * 1.3 };
    const broken = lines.map((line) => breakLines([plain(line)], ADDRESS.width, size, measure));
    const linesTooMany = Math.ceil(broken.flat().length - height / style.leading);
    if (linesTooMany > 0 && size <= SMALLEST_ADDRESS) {
      throw new LetterRefused({ because: 'address-too-long', linesTooMany });
    }
    if (linesTooMany > 0) continue;

    let y = ADDRESS.top;
    return broken.flatMap((part) => {
      const pieces = stack(part, { tag: { type: 'P', parent }, x: ADDRESS.left, y, style });
      y += part.length * style.leading;
      return pieces;
    });
  }
}
