import { formatDay } from '../../shared/danish-date.js';
import { formatKroner, type Ore } from '../../shared/ore.js';
import type { Said } from '../../web/problems/said.js';
import type { WageCostRefusal, WageCostStatus } from './wage-cost.rules.js';

/** Says who acts next. */
export function wageCostStatusInDanish(status: WageCostStatus): string {
  switch (status) {
    case 'proposed':
      return 'Afventer sagsbehandleren';
    case 'approved':
      return 'Godkendt';
    case 'refused':
      return 'Afslået';
    case 'withdrawn':
      return 'Trukket tilbage';
  }
}

/** The same of one that nobody needs to decide, as its mentor never begins. */
export function wageCostStandingInDanish({ status, hasLapsed }: Standing): string {
  return hasLapsed ? 'Bortfaldet, for mentoren begynder ikke' : wageCostStatusInDanish(status);
}

interface Standing {
  status: WageCostStatus;
  hasLapsed: boolean;
}

interface PricedHour extends Standing {
  mentor: string | null;
  rateOrePerHour: Ore;
}

/** What an hour costs, or would have cost by what does not hold; the amount's `kr.` ends its sentence. */
export function hourInDanish({ status, hasLapsed, mentor, rateOrePerHour }: PricedHour): string {
  const hour = `En time med ${mentor ?? 'mentoren'}`;
  const amount = formatKroner(rateOrePerHour);
  const doesNotHold = `${hour} var sat til ${amount} Det gælder ikke.`;
  switch (status) {
    case 'proposed':
      return hasLapsed ? doesNotHold : `${hour} kommer til at koste ${amount}`;
    case 'approved':
      return `${hour} koster ${amount}`;
    case 'refused':
    case 'withdrawn':
      return doesNotHold;
  }
}

const CONTRIBUTIONS = { holidayPay: 'feriepenge', pension: 'pension', other: 'andre bidrag' };

/** An amount's `kr.` ends the sentence that it stands last in. */
export function wageCostRefusalInDanish(refusal: WageCostRefusal): Said {
  switch (refusal.because) {
    case 'hourly-wage-implausible':
      return {
        field: 'wage.amountOre',
        detail: `Med de tal ville en time koste ${formatKroner(refusal.rateOrePerHour)} Timelønnen skal være over 0, og en time må højst koste ${formatKroner(refusal.mostOrePerHour)} Se efter, om løn, periode og beskæftigelsesgrad passer.`,
      };
    case 'percent-or-amount':
      return {
        field: refusal.contribution,
        detail: `Skriv ${CONTRIBUTIONS[refusal.contribution]} som procent eller beløb. Er der ingen, så skriv 0.`,
      };
    case 'day-before-the-placement':
      return {
        field: 'firstDay',
        detail: `${formatDay(refusal.firstDay)} er før forløbets første dag. Vælg ${formatDay(refusal.placementFirstDay)} eller en senere dag.`,
      };
    case 'no-mentor-on-that-day':
      return {
        field: 'firstDay',
        detail: `Der er ingen mentor på forløbet ${formatDay(refusal.firstDay)}. ${
          refusal.mentorFirstDay === null
            ? 'Vælg mentor først.'
            : `Den første begynder ${formatDay(refusal.mentorFirstDay)}. Vælg den dag eller en senere.`
        }`,
      };
    case 'hour-of-an-outsider':
      return {
        field: 'firstDay',
        detail:
          'Mentoren er ikke ansat hos jer, så kommunen aftaler selv, hvad en time koster. Du skal ikke gøre noget.',
      };
    case 'hour-of-an-employee':
      return {
        field: 'firstDay',
        detail: 'Mentoren er ansat på arbejdspladsen. Bed lederen om at indsende lønomkostningen.',
      };
    case 'fee-is-agreed':
      return {
        field: 'firstDay',
        detail: 'Mentoren afregnes med faktura. Skriv det aftalte honorar i stedet for en løn.',
      };
    case 'no-fee':
      return {
        field: 'firstDay',
        detail: 'Mentoren får løn af kommunen. Skriv lønomkostningen i stedet for et honorar.',
      };
    case 'wage-cost-known':
      return {
        field: 'firstDay',
        detail: `Der er allerede en lønomkostning fra ${formatDay(refusal.firstDay)}. Vælg en anden dag.`,
      };
    case 'wage-cost-not-proposed':
      return {
        detail:
          refusal.status === 'withdrawn'
            ? 'Lønomkostningen er trukket tilbage. Der er ikke mere at gøre ved den.'
            : 'Lønomkostningen er allerede afgjort.',
      };
    case 'wage-cost-lapsed':
      return { detail: 'Mentoren er skiftet ud og begynder ikke, så lønomkostningen skal ikke afgøres.' };
    case 'own-wage-cost':
      return { detail: 'Du har selv indsendt lønomkostningen. En anden skal afgøre den.' };
    case 'takes-part':
      return { detail: 'Du er selv en del af forløbet. En anden skal afgøre sagen.' };
    case 'reason-missing':
      return { field: 'reason', detail: 'Skriv, hvorfor lønomkostningen afslås.' };
  }
}
