import { letterStrips } from './block-strips.js';
import type { IllustratedLetter, Sender } from './blocks.js';
import { letterHead } from './letter-head.js';
import { BODY, COLUMN, FOOT, FOOTER, RULE, SENDER } from './letter-style.js';
import { paginate, type Placed } from './paginate.js';
import { pictureOf } from './picture.js';
import { printable } from './printable.js';
import type { Rule, Tag, TextStrip } from './strips.js';
import { TaggedDocument } from './tagged-document.js';
import { TaggedPen } from './tagged-pen.js';
import { measure } from './words.js';

/**
 * Draws a letter on A4 as tagged PDF/UA-1 in Danish; the same content gives the same bytes. Refuses
 * (`LetterRefused`) characters that the typeface lacks and an address that the window cannot hold.
 */
export async function drawLetter(letter: IllustratedLetter): Promise<Buffer> {
  const document = new TaggedDocument({
    title: printable(letter.title),
    author: printable(letter.sender.name),
    subject: printable(`Vores sagsnr. ${letter.caseReference}`),
    createdAt: new Date(`${letter.issuedDay}T12:00:00Z`),
  });

  const root: Tag = { type: 'Document', parent: null };
  const head = letterHead(letter, root, measure);
  const strips = letterStrips(letter.title, letter.blocks, root, measure);
  const firstTop = Math.max(BODY.firstTop, head.bottom + SENDER.clearance);
  const pages = paginate(strips, { ...BODY, firstTop });

  const pen = new TaggedPen(document, root);
  const outline = outlineOf(document);
  for (const [index, page] of pages.entries()) {
    document.addPage();
    if (index === 0) {
      drawLogo(letter.sender, root, pen);
      for (const piece of head.pieces) pen.write(piece, 0);
    }
    for (const placed of page) drawStrip(placed, pen, document, outline);
    drawFooter(`Vores sagsnr. ${letter.caseReference}`, `Side ${index + 1} af ${pages.length}`, pen);
  }
  pen.end();
  document.end();
  return document.bytes();
}

function drawLogo({ logo }: Sender, root: Tag, pen: TaggedPen): void {
  if (!logo) return;
  const picture = pictureOf(logo.png);
  const scale = Math.min(SENDER.width / picture.width, SENDER.logoHeight / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const box = { x: SENDER.left, y: SENDER.top, width, height };
  pen.figure({ type: 'Figure', parent: root }, logo.alternativeText, picture, box);
}

type Outline = (title: string, level: 1 | 2, top: number) => void;

/** Sections stand under the title; the list opens only when the reader asks for it. */
function outlineOf(document: TaggedDocument): Outline {
  const { _root: catalog } = document;
  catalog.data['PageMode'] = 'UseNone';
  let title: PDFKit.PDFOutline = document.outline;
  return (text, level, top) => {
    const place = { top, left: document.page.width };
    if (level === 1) title = document.outline.addItem(text, place);
    else title.addItem(text, place);
  };
}

function drawStrip(
  { strip, top, isRepeated }: Placed<TextStrip>,
  pen: TaggedPen,
  document: TaggedDocument,
  outline: Outline,
): void {
  if (strip.bookmark) outline(strip.bookmark.title, strip.bookmark.level, top);
  if (isRepeated) pen.artifact('Pagination', () => drawUntagged(strip, top, pen));
  else drawTagged(strip, top, pen);
  if (strip.rules.length > 0) pen.artifact('Layout', () => drawRules(strip.rules, top, document));
}

function drawTagged({ pieces, picture, height }: TextStrip, top: number, pen: TaggedPen): void {
  if (picture) {
    const { x, width } = picture;
    pen.figure(picture.tag, picture.alternativeText, picture.picture, { x, y: top, width, height });
  }
  for (const piece of pieces) pen.write(piece, top);
}

function drawUntagged(strip: TextStrip, top: number, pen: TaggedPen): void {
  for (const { runs, x, y, style } of strip.pieces) {
    let left = x;
    for (const run of runs) left += pen.draw(run, left, top + y, style);
  }
}

function drawRules(rules: readonly Rule[], top: number, document: TaggedDocument): void {
  for (const { y, thickness } of rules) {
    document
      .moveTo(COLUMN.left, top + y)
      .lineTo(COLUMN.left + COLUMN.width, top + y)
      .lineWidth(thickness)
      .stroke(RULE);
  }
}

function drawFooter(left: string, right: string, pen: TaggedPen): void {
  const rightEdge = COLUMN.left + COLUMN.width;
  pen.artifact('Pagination', () => {
    pen.draw({ text: printable(left), face: 'regular' }, COLUMN.left, FOOTER.top, FOOT);
    const text = printable(right);
    pen.draw({ text, face: 'regular' }, rightEdge - measure(text, 'regular', FOOT.size), FOOTER.top, FOOT);
  });
}
