import { PARTY_ROLES, type Role } from '../../../access/role.js';
import type { OrganiserRole } from '../../../schemes/scheme.rules.js';
import { formatMonth } from '../../../shared/danish-date.js';
import { type Day, monthOf } from '../../../shared/day.js';
import { formatHours } from '../../../shared/minutes.js';
import { formatKroner } from '../../../shared/ore.js';
import type { ClaimOfMonth, HoursAfterStop } from './later-hours.js';

const OTHERS_SEE =
  'De andre i forløbet kan se, at det er stoppet og fra hvornår, men ikke hvem der stoppede det.';

/** What it means to stop a course, to whoever is about to, a sentence each. */
export function meaningOfStop(role: Role, runBy: OrganiserRole): string[] {
  const told = `${runBy === 'consultant' ? 'Jobkonsulenten' : 'Koordinatoren'} får besked`;
  const stops = 'Forløbet stopper med det samme.';
  if (role === 'mentee') {
    return [
      'Du kan stoppe, når du vil. Du skal ikke sige hvorfor.',
      stops,
      `${told} og taler med dig om, hvad der så skal ske.`,
      OTHERS_SEE,
    ];
  }
  const hours =
    'Timer til og med den dag kan stadig skrives ned og sendes ind. Timer efter den dag kan ikke.';
  const means = runBy === 'consultant' ? [stops, hours] : [stops];
  return isParty(role)
    ? [...means, `${told} og følger op.`, OTHERS_SEE]
    : [...means, 'De, der er med i forløbet, kan ikke se, hvem der stoppede det eller hvorfor.'];
}

/** What becomes of the hours after the day, a sentence each. */
export function laterHoursInDanish(
  { minutes, toWithdraw, toCorrect, byHand, outside, invoiced }: HoursAfterStop,
  day: Day,
): string[] {
  return [
    ...(minutes > 0 ? [`${formatHours(minutes)} tages ud af forløbet. De kan ikke kræves betalt.`] : []),
    ...toWithdraw.map((claim) =>
      claim.month > monthOf(day)
        ? `${claimInDanish(claim)} trækkes tilbage.`
        : `${claimInDanish(claim)} trækkes tilbage. Timer til og med den dag kan kræves igen.`,
    ),
    ...toCorrect.map(
      ({ amountOre, ...claim }) =>
        `${claimInDanish(claim)} er godkendt. En regulering på ${formatKroner(amountOre)} bliver foreslået, og en anden skal være enig.`,
    ),
    ...outside.map(
      (claim) =>
        `${claimInDanish(claim)} er afregnet i økonomisystemet. Ret beløbet dér, fx med en kreditnota.`,
    ),
    ...invoiced.map(
      ({ invoice, ...claim }) =>
        `${claimInDanish(claim)} har faktura ${invoice}, som ikke er betalt. Bed mentoren om en kreditnota. Når en sagsbehandler eller økonomi har afvist fakturaen, trækkes kravet tilbage, og timer til og med den dag kan kræves igen.`,
    ),
    ...byHand.map(
      (claim) => `${claimInDanish(claim)} har en regulering i gang. Gør den færdig, og foreslå så en ny.`,
    ),
  ];
}

function claimInDanish({ reference, month }: ClaimOfMonth): string {
  return `Krav ${reference} for ${formatMonth(month)}`;
}

/** The question why, for those who are asked; null for the mentee, who is not. */
export function whyOfStop(role: Role): { label: string; hint: string } | null {
  if (role === 'mentee') return null;
  const label = 'Hvorfor stopper forløbet?';
  return {
    label: isParty(role) ? `${label} (frivilligt)` : label,
    hint: 'Kun medarbejdere ser, hvad du skriver.',
  };
}

function isParty(role: Role): boolean {
  return PARTY_ROLES.some((party) => party === role);
}
