/** What a TrueType font program says of itself, read without the library that wrote it. */
export interface FontProgram {
  readonly glyphs: number;
  /** In thousandths of an em, by glyph. */
  readonly widths: readonly number[];
  /** Platform and encoding of each table of characters, such as `3,1`. */
  readonly cmaps: readonly string[];
}

export function readTrueType(bytes: Buffer): FontProgram {
  const tables = new Map<string, Buffer>();
  for (let entry = 12; entry < 12 + 16 * bytes.readUInt16BE(4); entry += 16) {
    const from = bytes.readUInt32BE(entry + 8);
    const name = bytes.toString('latin1', entry, entry + 4);
    tables.set(name, bytes.subarray(from, from + bytes.readUInt32BE(entry + 12)));
  }
  const table = (name: string): Buffer => tables.get(name) ?? Buffer.alloc(64);
  const unitsPerEm = table('head').readUInt16BE(18);
  const metrics = table('hhea').readUInt16BE(34);
  const glyphs = table('maxp').readUInt16BE(4);
  const cmap = tables.get('cmap');
  return {
    glyphs,
    widths: Array.from({ length: glyphs }, (_, glyph) => {
      const width = table('hmtx').readUInt16BE(4 * Math.min(glyph, metrics - 1));
      return (width * 1000) / unitsPerEm;
    }),
    cmaps: Array.from({ length: cmap?.readUInt16BE(2) ?? 0 }, (_, index) =>
      [cmap?.readUInt16BE(4 + 8 * index), cmap?.readUInt16BE(6 + 8 * index)].join(),
    ),
  };
}
