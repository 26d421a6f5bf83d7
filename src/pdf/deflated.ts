import { hash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** A third of the time of zlib's own level, and a fiftieth more bytes in all. */
const QUICKLY = { level: 3 };
const WELL = { level: 9 };

/** Longer than what a PDF tells of the glyphs of a face. */
const LONGEST_COMPARED = 8_000;
const MOST_REMEMBERED = 200;

const kept = new WeakMap<Uint8Array, Uint8Array>();
const short = new Map<string, Uint8Array>();

/** Compresses well, and for good, what letters share as one and the same piece. */
export function keepDeflated(piece: Uint8Array): void {
  kept.set(piece, deflateSync(piece, WELL));
}

/** Compressed; what is short and has come before is not compressed again. */
export function deflated(pieces: readonly Uint8Array[]): Uint8Array {
  const shared = pieces[0] && kept.get(pieces[0]);
  if (shared) return shared;

  const bytes = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
  if (bytes.length > LONGEST_COMPARED) return deflateSync(bytes, QUICKLY);

  const key = hash('sha1', bytes, 'base64');
  const before = short.get(key);
  if (before) return before;
  const after = deflateSync(bytes, QUICKLY);
  if (short.size >= MOST_REMEMBERED) short.clear();
  short.set(key, after);
  return after;
}
