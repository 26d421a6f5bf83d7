import { brokenConditions, parsePdf } from './matterhorn/conditions.js';
import type { ParsedPdf } from './matterhorn/condition.js';
import { complaintsOfQpdf } from './qpdf.js';

/** Holds a file against qpdf and against every condition of PDF/UA that a program can check; answers what it read. */
export async function expectSound(bytes: Uint8Array): Promise<ParsedPdf> {
  expect(await complaintsOfQpdf(bytes)).toEqual([]);
  const pdf = await parsePdf(bytes);
  expect(brokenConditions(pdf)).toEqual([]);
  expect(pdf.objects.dictionary(pdf.objects.catalog['/MarkInfo'])['/Marked']).toBe(true);
  expect(pdf.objects.catalog['/Lang']).toBe('u:da-DK');
  return pdf;
}
