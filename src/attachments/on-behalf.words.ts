import type { OnBehalfReason } from './on-behalf.js';

export function onBehalfReasonInDanish(reason: OnBehalfReason): string {
  switch (reason) {
    case 'asked-for-paper':
      return 'Lederen har bedt om at svare på papir';
    case 'cannot-sign-in':
      return 'Lederen kan ikke logge ind';
    case 'no-device':
      return 'Lederen har ikke adgang til en computer eller telefon';
    case 'exempt':
      return 'Arbejdsgiveren er fritaget for digital selvbetjening';
    case 'out-of-order':
      return 'Limstift var ude af drift';
    case 'other':
      return 'En anden grund';
  }
}

/** The reason, and what is said of it: `Lederen kan ikke logge ind. Adgangen er bestilt` */
export function onBehalfInDanish({
  because,
  words,
}: {
  because: OnBehalfReason;
  words: string | null;
}): string {
  if (because === 'other' && words !== null) return words;
  return [onBehalfReasonInDanish(because), words].filter((part) => part !== null).join('. ');
}
