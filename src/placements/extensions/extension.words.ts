import { saidWithSource } from '../../schemes/said-rule.js';
import type { SaidRule } from '../../schemes/said-rule.js';
import type { OrganiserRole } from '../../schemes/scheme.rules.js';
import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import type { Said } from '../../web/problems/said.js';
import { wayOfAgreeingInDanish } from '../consent/consent.words.js';
import { placementStatusInDanish } from '../placement.words.js';
import type { ExtensionRefusal } from './extension.rules.js';
import type { ExtensionView } from './extension.view.js';

export function extensionRefusalInDanish(refusal: ExtensionRefusal): Said {
  switch (refusal.because) {
    case 'not-by-mutual-wish':
      return { detail: notByMutualWishInDanish(refusal.rule) };
    case 'placement-status':
      return {
        detail: `Forløbet står som »${placementStatusInDanish(refusal.status)}« og kan ikke forlænges.`,
      };
    case 'course-is-over':
      return {
        detail: `Forløbet sluttede ${formatDay(refusal.lastDay)}. Kontakt den, der står for ordningen, hvis I vil fortsætte.`,
      };
    case 'pair-does-not-go-on':
      return { detail: 'En af jer har sagt nej til at fortsætte, så forløbet kan ikke forlænges.' };
    case 'not-longer':
      return { field: 'lastDay', detail: `Vælg en dag efter ${formatDay(refusal.lastDay)}.` };
    case 'placement-too-long':
      return {
        field: 'lastDay',
        detail: `Så ville forløbet vare mere end ${refusal.mostYears} år. Se efter, om årstallet er rigtigt.`,
      };
    case 'wished-already':
      return {
        field: 'lastDay',
        detail: `Du har allerede ønsket at fortsætte til ${formatDay(refusal.lastDay)}. Tag det ønske tilbage, hvis du vil vælge en anden dag.`,
      };
    case 'other-wishes-another-day':
      return {
        field: 'lastDay',
        detail: `Den anden ønsker at fortsætte til ${formatDay(refusal.lastDay)}. Svar på det først.`,
      };
    case 'no-wish-to-answer':
      return { detail: 'Der er ikke længere et ønske at svare på.' };
    case 'no-wish-to-take-back':
      return { detail: 'Der er ikke længere et ønske at tage tilbage.' };
    case 'wish-is-of-another-day':
      return {
        detail: `Den anden ønsker nu at fortsætte til ${formatDay(refusal.lastDay)}. Svar på det i stedet.`,
      };
    case 'said-ahead':
      return { field: 'saidDay', detail: 'Vælg i dag eller en dag, der er gået.' };
    case 'said-before-the-course':
      return {
        field: 'saidDay',
        detail: `Vælg en dag fra og med ${formatDay(refusal.firstDay)}, hvor forløbet begyndte.`,
      };
  }
}

export function notByMutualWishInDanish(rule: SaidRule | null): string {
  const no = 'I denne ordning forlænges et forløb ikke, fordi begge ønsker det.';
  return rule === null ? no : `${no} ${saidWithSource(rule)}`;
}

/** What both wished, as everybody in the course is told: `Fra 28.02.2027 til 31.05.2027, fordi begge ønskede det`. */
export function extensionInDanish({ lastDay, lastDayBefore, saidHow, saidDay }: ExtensionView): string {
  const days = `Fra ${formatDay(lastDayBefore ?? lastDay)} til ${formatDay(lastDay)}, fordi begge ønskede det`;
  return saidHow === null || saidDay === null
    ? days
    : `${days}. De sagde det ${wayOfAgreeingInDanish(saidHow).toLowerCase()} ${formatDay(saidDay)}`;
}

/** What a wish means, to whoever is about to send it, a sentence each. */
export function meaningOfWish(other: 'mentor' | 'mentee', runBy: OrganiserRole): string[] {
  return [
    `Din ${other} får dit ønske at se og svarer ja eller nej. Ingen skal sige hvorfor.`,
    'Siger I begge ja, bliver dagen forløbets nye sidste dag.',
    `${organiser(runBy)} får kun besked, hvis I begge vil fortsætte.`,
    'Du kan tage dit ønske tilbage, indtil der er svaret på det.',
  ];
}

/** What it means to write down what both said. */
export const MEANING_OF_MUTUAL_WISH = [
  'Skriv kun noget her, når både mentor og mentee har sagt til dig, at de vil fortsætte til dagen.',
  'Dagen bliver forløbets nye sidste dag med det samme. Aftaler og møder bliver stående.',
  'Venter der et ønske på svar, falder det bort.',
];

export function waitsForAnswerInDanish(other: 'mentor' | 'mentee', lastDay: Day, day: Day): string {
  return `Du ønskede ${formatDay(day)} at fortsætte til ${formatDay(lastDay)}. Din ${other} har ikke svaret endnu.`;
}

function organiser(runBy: OrganiserRole): string {
  return runBy === 'consultant' ? 'Jobkonsulenten' : 'Koordinatoren';
}
