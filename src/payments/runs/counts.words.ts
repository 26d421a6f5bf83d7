const wholeNumber = new Intl.NumberFormat('da-DK');

/** `1 betaling`, `1.200 betalinger` */
export function paymentsInDanish(count: number): string {
  return `${wholeNumber.format(count)} ${count === 1 ? 'betaling' : 'betalinger'}`;
}

/** `1 krav`, `1.200 krav` */
export function claimsInDanish(count: number): string {
  return `${wholeNumber.format(count)} krav`;
}
