import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { LetterRefused } from './letter-refused.js';

/** A picture as a PDF holds it: colours and opacity of each point, compressed. */
export interface Picture {
  /** In points of the picture. */
  readonly width: number;
  readonly height: number;
  readonly colours: Uint8Array;
  /** Null where all is opaque. */
  readonly opacity: Uint8Array | null;
}

/** A municipality has a logo, and its caseworkers a signature each. */
const MOST_REMEMBERED = 50;

const remembered = new Map<string, Picture>();

/** Reads a PNG, once for all letters that show it. Logos are checked when they are uploaded; what cannot be read refuses the letter. */
export function pictureOf(png: Uint8Array): Picture {
  const key = createHash('sha256').update(png).digest('base64');
  let picture = remembered.get(key);
  if (!picture) {
    picture = read(png);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, picture);
  }
  return picture;
}

/** What was stored by another way than the upload may be anything. */
function unpacked(png: Uint8Array): PNG {
  try {
    return PNG.sync.read(Buffer.from(png));
  } catch {
    throw new LetterRefused({ because: 'picture-unreadable' });
  }
}

function read(png: Uint8Array): Picture {
  const { width, height, data } = unpacked(png);
  const colours = Buffer.alloc(width * height * 3);
  const opacity = Buffer.alloc(width * height);
  for (let point = 0; point < opacity.length; point++) {
    data.copy(colours, point * 3, point * 4, point * 4 + 3);
    opacity[point] = data[point * 4 + 3] ?? 0;
  }
  const isOpaque = opacity.every((of255) => of255 === 255);
  return { width, height, colours: deflateSync(colours), opacity: isOpaque ? null : deflateSync(opacity) };
}
