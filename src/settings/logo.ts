import { PNG } from 'pngjs';

export type LogoRefusal = { because: 'logo-not-png' } | { because: 'logo-too-large'; mostPixels: number };

/** Wide enough for the letter's sender column at the resolution of a printer. */
export const MOST_PIXELS = 2000;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const WHITE = { red: 255, green: 255, blue: 255 };

/**
 * The picture drawn anew on white, without transparency, interlacing or anything else that a file may
 * carry; or why it cannot be a logo. What is stored can always be drawn.
 */
export function readLogo(base64: string): Buffer | LogoRefusal {
  const file = Buffer.from(base64, 'base64');
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return { because: 'logo-not-png' };
  const [width, height] = sizeOf(file);
  if (width > MOST_PIXELS || height > MOST_PIXELS)
    return { because: 'logo-too-large', mostPixels: MOST_PIXELS };
  try {
    return PNG.sync.write(PNG.sync.read(file), { colorType: 2, inputHasAlpha: true, bgColor: WHITE });
  } catch {
    return { because: 'logo-not-png' };
  }
}

/** Read before anything is unpacked. */
function sizeOf(file: Buffer): [width: number, height: number] {
  return file.length < 24 ? [0, 0] : [file.readUInt32BE(16), file.readUInt32BE(20)];
}
