export function payeeByInDanish(payeeBy: 'cvr' | 'p-number'): string {
  switch (payeeBy) {
    case 'cvr':
      return 'CVR-nummer';
    case 'p-number':
      return 'P-nummer';
  }
}

export function placementInDanish(placement: 'organisation' | 'account'): string {
  switch (placement) {
    case 'organisation':
      return 'Modtagerens identifikation (Cdtr/Id/OrgId)';
    case 'account':
      return 'Modtagerens konto (CdtrAcct/Id/Othr)';
  }
}

const inWords = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** `01-31` as `31. januar` */
export function dayOfYearInDanish(dayOfYear: string): string {
  return inWords.format(new Date(`2027-${dayOfYear}`));
}

/** `01-31` as it is typed, `31.1.` */
export function dayOfYearAsTyped(dayOfYear: string): string {
  const [month, day] = dayOfYear.split('-').map(Number);
  return `${day}.${month}.`;
}
