import { PNG } from 'pngjs';
import { attachmentRefusals, kindsFor, mediaTypeOf } from '../../src/attachments/attachment.rules.js';
import { ROLES } from '../../src/access/role.js';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n');
const PNG_FILE = PNG.sync.write(new PNG({ width: 2, height: 2, fill: true }));
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 0xff, 0xd9]);
const TODAY = '2026-11-03';

function because(bytes: Buffer | null, { isTooLarge = false, signedDay = TODAY } = {}): string[] {
  const file = bytes && { bytes, isTooLarge };
  return attachmentRefusals({ file, signedDay }, TODAY).map((refusal) => refusal.because);
}

describe('what a file is', () => {
  it.each([
    ['application/pdf', PDF],
    ['image/png', PNG_FILE],
    ['image/jpeg', JPEG],
  ])('is told by its content: %s', (type, bytes) => {
    expect(mediaTypeOf(bytes)).toBe(type);
    expect(mediaTypeOf(bytes.subarray(0, -3))).toBeNull(); // cut off
    expect(mediaTypeOf(Buffer.concat([Buffer.from(' '), bytes]))).toBeNull();
  });

  it.each([
    ['text', 'Jeg er en tekst, der hedder noget.pdf'],
    ['a page with scripts', '<html><script>alert(1)</script></html>'],
    ['a PDF that says where nothing is', '%PDF-1.7\nstartxref\n900\n%%EOF\n'],
    ['a PDF without its table', '%PDF-1.7\nstartxref\n0\n%%EOF\n'],
    ['a picture for the web', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ])('is none of the three where it is %s', (_, text) => {
    expect(mediaTypeOf(Buffer.from(text))).toBeNull();
  });
});

describe('a paper', () => {
  it('is a readable file that has been signed', () => {
    expect(because(PDF)).toEqual([]);
  });

  it('is refused where there is no file, or nothing in it, or too much, or something else', () => {
    expect(because(null)).toEqual(['no-file']);
    expect(because(Buffer.alloc(0))).toEqual(['file-empty']);
    expect(because(PDF, { isTooLarge: true })).toEqual(['file-too-large']);
    expect(because(Buffer.from('tekst'))).toEqual(['file-type-unknown']);
  });

  it('is not from after today, and every reason is said at once', () => {
    expect(because(PDF, { signedDay: '2026-11-04' })).toEqual(['signed-day-ahead']);
    expect(because(null, { signedDay: '2026-11-04' })).toEqual(['no-file', 'signed-day-ahead']);
  });

  it('is brought by those who work on the case, and a sheet or a payslip by its leader', () => {
    const kinds = ROLES.map((role) => [role, kindsFor(role, 'consultant')]).filter(
      ([, some]) => some?.length,
    );
    expect(kinds).toEqual([
      ['consultant', ['monthly-sheet', 'payslip', 'agreement', 'other']],
      ['caseworker', ['monthly-sheet', 'payslip', 'agreement', 'other']],
      ['leader', ['monthly-sheet', 'payslip']],
    ]);
    const unpaid = ROLES.filter((role) => kindsFor(role, 'coordinator').length > 0);
    expect(unpaid).toEqual(['coordinator']);
    expect(kindsFor('coordinator', 'coordinator')).toEqual(['agreement', 'other']);
    expect(kindsFor('coordinator', 'consultant')).toEqual([]);
  });
});
