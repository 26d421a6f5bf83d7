import { hearingRefusalInDanish } from '../hearings/hearing.words.js';
import type { Settlement } from '../mentors/settlement.rules.js';
import { saidWithSource } from '../schemes/said-rule.js';
import { atStart, formatDay, formatMonth, formatPeriod } from '../shared/danish-date.js';
import type { Day } from '../shared/day.js';
import { formatHours } from '../shared/minutes.js';
import type { Said } from '../web/problems/said.js';
import { outsideStatusInDanish } from './outside/outside-claim.words.js';
import type { ClaimRefusal, ClaimStatus } from './claim.rules.js';

/** What the leader declares with a claim. */
export const DECLARATION =
  'Jeg erklærer, at mentoren har brugt timerne som skrevet, og at ingen anden ordning betaler for dem.';

/** Says who acts next. */
export function claimStatusInDanish(status: ClaimStatus, settlement: Settlement = 'payment-run'): string {
  const outside = settlement === 'payment-run' ? null : outsideStatusInDanish(status, settlement);
  if (outside !== null) return outside;
  switch (status) {
    case 'draft':
      return 'Kladde hos lederen';
    case 'submitted':
      return 'Afventer sagsbehandleren';
    case 'withdrawn':
      return 'Trukket tilbage';
    case 'expired':
      return 'Forældet';
    case 'returned':
      return 'Afventer lederen';
    case 'hearing':
      return 'I partshøring';
    case 'approved':
      return 'Godkendt, afventer udbetaling';
    case 'refused':
      return 'Afslået';
    case 'in-payment':
      return 'Under udbetaling';
    case 'paid':
      return 'Udbetalt';
    case 'payment-failed':
      return 'Udbetaling mislykkedes';
    case 'settled':
      return 'Afsluttet uden udbetaling';
  }
}

/** The same to the leader of the placement, whose own turn it may be. */
export function claimStatusToLeader(status: ClaimStatus): string {
  if (status === 'draft') return 'Kladde hos dig';
  return status === 'returned' ? 'Venter på dig' : claimStatusInDanish(status);
}

export function claimRefusalInDanish(refusal: ClaimRefusal): Said {
  switch (refusal.because) {
    case 'claim-status':
      return {
        detail: `Kravet står som »${claimStatusInDanish(refusal.status)}«, og så kan det ikke lade sig gøre.`,
      };
    case 'open-claim-exists':
      return {
        field: 'month',
        detail: `Der er allerede et åbent krav for ${formatMonth(refusal.month)}. Brug det, eller træk det tilbage.`,
      };
    case 'scheme-does-not-pay':
      return {
        detail: `Ordningen betaler ikke for timer, så der kan ikke sendes krav. ${saidWithSource(refusal)}`,
      };
    case 'placement-not-active':
      return {
        detail: 'Forløbet er ikke sat i gang, så der er ingen timer at kræve. Kontakt jobkonsulenten.',
      };
    case 'month-outside-placement':
      return { field: 'month', detail: `Vælg en måned i forløbet: ${formatPeriod(refusal.period)}.` };
    case 'month-in-the-future':
      return {
        field: 'month',
        detail: `${atStart(formatMonth(refusal.month))} er ikke begyndt endnu. Vælg en anden måned.`,
      };
    case 'too-late':
      return {
        field: 'month',
        detail: `Sidste dag for at sende krav for ${formatMonth(refusal.month)} var ${formatDay(refusal.lastDay)}. Kommunen har sat fristen. Er der en god grund, så kontakt sagsbehandleren, som kan åbne måneden igen.`,
      };
    case 'too-late-meanwhile':
      return { detail: 'Fristen for at sende kravet løb ud imens. Kontakt sagsbehandleren.' };
    case 'no-time-entries':
      return {
        detail: 'Der er ingen timer at kræve betaling for. Skriv timerne, eller svar, at der ingen var.',
      };
    case 'declaration-missing':
      return { field: 'declaration', detail: 'Sæt kryds ved erklæringen, før du sender kravet.' };
    case 'nothing-was-asked':
      return {
        field: 'answer',
        detail: 'Kravet er ikke sendt tilbage til dig, så der er intet at svare på. Slet svaret.',
      };
    case 'wage-cost-missing':
      return {
        detail: `Lønomkostningen er ikke godkendt for ${refusal.days.map(formatDay).join(', ')}. Indsend den, eller afvent sagsbehandleren.`,
      };
    case 'grant-missing':
      return {
        detail: `Der er ingen bevilling til timerne ${daysInDanish(refusal.days)}. Slet timerne, eller kontakt jobkonsulenten.`,
      };
    case 'grant-exceeded':
      return {
        detail: `Kravet er ${formatHours(refusal.minutesOver)} over bevillingen, hvor der er ${formatHours(refusal.minutesLeft)} tilbage. Ret timerne, eller søg om flere hos jobkonsulenten.`,
      };
    case 'grant-exceeded-meanwhile':
      return {
        detail: 'Bevillingens sidste timer er brugt i et andet krav imens. Hent kravet igen, og ret timerne.',
      };
    case 'claimed-by-the-workplace':
      return {
        detail: 'Lederen på arbejdspladsen sender kravet for dine timer. Du skal ikke gøre noget.',
      };
    case 'claimed-by-the-mentor':
      return {
        field: 'month',
        detail:
          'Mentoren er ikke ansat hos jer og sender selv sine timer til kommunen. I skal ikke gøre noget.',
      };
    case 'heard-in-person':
      return {
        detail:
          'En mentor udefra bliver ikke hørt her. Send kravet tilbage, og skriv, hvad der mangler, eller skriv, hvorfor der ikke skal høres.',
      };
    case 'own-claim':
      return { detail: 'Du har selv indsendt kravet. En anden skal afgøre det.' };
    case 'takes-part':
      return { detail: 'Du er selv en del af forløbet. En anden skal afgøre kravet.' };
    case 'checked-the-hours':
      return { detail: 'Du har selv kontrolleret timerne. En anden skal afgøre kravet.' };
    case 'hours-wait-for-mentee':
      return {
        detail: `Menteen har ikke svaret på timerne ${daysInDanish(refusal.days)}${refusal.lastDay === null ? '' : ` og kan svare til og med ${formatDay(refusal.lastDay)}`}. Vent med at godkende, eller afslå linjen.`,
      };
    case 'hours-wait-for-check':
      return {
        detail: `Jobkonsulenten skal kontrollere timerne ${daysInDanish(refusal.days)}, før du kan godkende dem.`,
      };
    case 'hours-found-wrong':
      return {
        detail: `Jobkonsulenten har fundet, at timerne ${daysInDanish(refusal.days)} ikke passer. Send kravet tilbage, eller afslå linjen.`,
      };
    case 'no-legal-basis':
      return {
        detail: `Der er intet retsgrundlag registreret for ${formatDay(refusal.day)}. Kontakt administratoren.`,
      };
    case 'line-unknown':
      return { field: 'lines', detail: 'En af linjerne hører ikke til kravet. Hent kravet igen.' };
    case 'line-undecided':
      return { field: 'lines', detail: 'Afgør hver linje, før du sender afgørelsen.' };
    case 'line-decided-twice':
      return { field: 'lines', detail: 'Den samme linje er afgjort to gange. Hent kravet igen.' };
    case 'reason-code-missing':
      return { field: 'lines', detail: 'Vælg årsagen til afslaget.' };
    case 'reason-missing':
      return { field: 'lines', detail: 'Skriv, hvorfor linjen afslås.' };
    case 'nothing-refused':
      return {
        field: 'lines',
        detail: 'Du afslår ingen linjer, så der er intet at høre lederen om. Send afgørelsen i stedet.',
      };
    case 'not-heard':
    case 'hearing-open':
    case 'waiver-words-missing':
    case 'heard-already':
      return hearingRefusalInDanish(refusal);
  }
}

/** `den 05.10.2026`, `den 05.10.2026 og 06.10.2026` */
function daysInDanish(days: Day[]): string {
  const said = days.map(formatDay);
  const last = said.pop() ?? '';
  return `den ${said.length === 0 ? last : `${said.join(', ')} og ${last}`}`;
}
