import { ceilingsWaitInDanish } from '../../settings/parameters/parameter.words.js';
import type { WaitsBeside } from './waits-beside.js';

const wholeNumber = new Intl.NumberFormat('da-DK');

/** `1 betaling`, `1.200 betalinger` */
export function paymentsInDanish(count: number): string {
  return `${wholeNumber.format(count)} ${count === 1 ? 'betaling' : 'betalinger'}`;
}

/** `1 krav`, `1.200 krav` */
export function claimsInDanish(count: number): string {
  return `${wholeNumber.format(count)} krav`;
}

/** What else waits, each with where it is done. */
export function besideInDanish({
  postings,
  invoices,
  ceilings,
}: WaitsBeside): { at: string; says: string }[] {
  return [
    ...(postings > 0
      ? [{ at: '/udbetalinger/posteringer', says: `Bogfør ${claimsInDanish(postings)}` }]
      : []),
    ...(invoices > 0
      ? [{ at: '/fakturaer', says: invoices === 1 ? 'Betal 1 faktura' : `Betal ${invoices} fakturaer` }]
      : []),
    ...(ceilings > 0 ? [{ at: '/parametre', says: ceilingsWaitInDanish(ceilings) }] : []),
  ];
}
