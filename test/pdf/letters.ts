import { deflateSync, crc32 } from 'node:zlib';
import type { Block, IllustratedLetter, Run } from '../../src/pdf/blocks.js';

export const plain = (text: string): Run => ({ text, face: 'regular' });

export const aParagraph = (text: string): Block => ({ kind: 'paragraph', runs: [plain(text)] });

export const aHeading = (text: string): Block => ({ kind: 'heading', level: 2, runs: [plain(text)] });

/** The least that is a letter. */
export function aLetter(changes: Partial<IllustratedLetter> = {}): IllustratedLetter {
  return {
    title: 'Et brev om rødgrød',
    sender: {
      name: 'Limstrup Kommune',
      lines: ['Rådhuspladsen 1', '9999 Limstrup'],
      phone: '99999999',
      email: 'post@limstrup.example',
      website: null,
      logo: null,
    },
    recipientLines: ['Bageriet Æblegård', 'Att. Åse Østergård', 'Ågade 12', '9999 Limstrup'],
    issuedDay: '2026-11-22',
    caseReference: 'L-2026-00042',
    blocks: [aParagraph('Kære Åse')],
    ...changes,
  };
}

/** Each kind of block once. */
export function aLetterOfEveryForm(): IllustratedLetter {
  return aLetter({
    blocks: [
      aHeading('Om æbler, øl og ål'),
      {
        kind: 'paragraph',
        runs: [
          plain('Skriv til '),
          { text: 'a@b.example', face: 'regular', href: 'mailto:a@b.example' },
          plain('.'),
        ],
      },
      { kind: 'heading', level: 3, runs: [plain('Nærmere')] },
      { kind: 'list', numbered: false, items: [[plain('løn')], [plain('pension')]] },
      { kind: 'list', numbered: true, items: [[plain('først')], [plain('siden')]] },
      {
        kind: 'table',
        columns: [
          { heading: [plain('Måned')], align: 'left' },
          { heading: [plain('Beløb')], align: 'right' },
        ],
        rows: [
          [[plain('oktober')], [plain('1.859,93 kr.')]],
          [[plain('november')], [plain('247,99 kr.')]],
        ],
      },
      {
        kind: 'figure',
        png: aPng(),
        alternativeText: 'Underskrift: Åse Østergård',
        width: 40,
        caption: [plain('Åse Østergård')],
      },
      { kind: 'facts', rows: [{ label: [plain('Bevilget tid')], value: [plain('100 timer')] }] },
    ],
  });
}

/** A see-through picture of a few green points. */
export function aPng(): Uint8Array {
  const header = Buffer.from([0, 0, 0, 4, 0, 0, 0, 2, 8, 6, 0, 0, 0]);
  const row = Buffer.from([0, ...Array.from({ length: 4 }, () => [20, 90, 60, 200]).flat()]);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat([row, row]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
