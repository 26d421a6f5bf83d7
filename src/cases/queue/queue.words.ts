import { formatDay, formatPeriod } from '../../shared/danish-date.js';
import { NO_BREAK_SPACE } from '../../shared/danish-number.js';
import { type Day, daysBetween } from '../../shared/day.js';
import type { Said } from '../../web/problems/said.js';
import type {
  AssignmentRefusal,
  CameBack,
  HoldRefusal,
  StandInRefusal,
  WorkKind,
  WorkRole,
} from './queue.rules.js';

/** What a filter of the queue is called. */
export function workKindInDanish(kind: WorkKind): string {
  switch (kind) {
    case 'decide-claim':
      return 'Krav at afgøre';
    case 'decide-grant':
      return 'Bevillinger at afgøre';
    case 'decide-wage-cost':
      return 'Lønomkostninger at afgøre';
    case 'read-concern':
      return 'Bekymringer at læse';
    case 'assess-conflict':
      return 'Interessekonflikter at vurdere';
    case 'replace-mentor':
      return 'Mentorer at skifte';
    case 'mentor-missing':
      return 'Mentor mangler';
    case 'first-contact':
      return 'Uden første kontakt';
    case 'contact-overdue':
      return 'Første kontakt over fristen';
    case 'does-not-go-on':
      return 'Fortsætter ikke';
    case 'draft-grant':
      return 'Mangler bevilling';
    case 'recommend-grant':
      return 'Bevillinger at indstille';
    case 'activate':
      return 'Klar til at gå i gang';
    case 'grant-runs-out':
      return 'Bevillinger, der udløber';
    case 'milestone':
      return 'Milepæle over fristen';
  }
}

interface Due {
  kind: WorkKind;
  due: Day;
  claimReference: string | null;
  milestone: string | null;
  cameBack: CameBack | null;
}

/** What the reader is to do. */
export function workInDanish({ kind, due, claimReference, milestone, cameBack }: Due, today: Day): string {
  switch (kind) {
    case 'decide-claim':
      return `Afgør kravet ${claimReference ?? ''}`;
    case 'decide-grant':
      return 'Afgør bevillingen';
    case 'decide-wage-cost':
      return 'Afgør lønomkostningen';
    case 'draft-grant':
      return cameBack === null ? 'Skriv en bevilling' : 'Tag stilling til en ny bevilling';
    case 'recommend-grant':
      return cameBack === null ? 'Indstil bevillingen' : 'Ret bevillingen, og indstil den igen';
    case 'activate':
      return 'Sæt forløbet i gang';
    case 'grant-runs-out':
      return due < today
        ? 'Tag stilling til en ny bevilling, for den sidste er udløbet'
        : 'Tag stilling til en ny bevilling, før den nuværende udløber';
    case 'read-concern':
      return 'Læs en bekymring';
    case 'assess-conflict':
      return 'Vurdér en interessekonflikt';
    case 'replace-mentor':
      return 'Skift mentoren efter en interessekonflikt';
    case 'mentor-missing':
      return 'Hør lederen, hvem der bliver mentor';
    case 'contact-overdue':
      return 'Hør, om mentor og mentee har været i kontakt';
    case 'does-not-go-on':
      return 'Mentor eller mentee vil ikke fortsætte. Tag stilling til forløbet';
    case 'first-contact':
      return 'Hør, om mentor og mentee er i gang';
    case 'milestone':
      return `Markér, når milepælen er nået: ${milestone ?? ''}`;
  }
}

/** What makes work go that no button does away with; null where doing it does. */
export function goesWhenInDanish(kind: WorkKind): string | null {
  return kind === 'first-contact'
    ? 'Det forsvinder herfra, når der er skrevet timer, eller en milepæl er markeret.'
    : null;
}

/** How it came back to the reader. */
export function comeBackInDanish(cameBack: CameBack, kind: WorkKind): string {
  switch (cameBack) {
    case 'returned':
      return 'Sagsbehandleren har sendt bevillingen tilbage.';
    case 'refused':
      return 'Den seneste bevilling er afslået.';
    case 'again':
      return kind === 'decide-claim' ? 'Lederen har sendt kravet igen.' : 'Bevillingen er indstillet igen.';
  }
}

/** Who acts next where the mentor is missing, and how long they have had to. */
export function waitsForLeaderInDanish(askedDay: Day, today: Day): string {
  const days = daysBetween(askedDay, today);
  if (days === 0) return 'Lederen skal vælge mentoren og blev bedt om det i dag.';
  return `Lederen skal vælge mentoren og har haft ${days === 1 ? '1 dag' : `${days} dage`} til det.`;
}

/** That the case is on hold, and why. */
export function heldInDanish({ untilDay, reason }: { untilDay: Day; reason: string }): string {
  return `Sagen er på hold til og med ${formatDay(untilDay)}: ${reason}`;
}

/** The same on the page of the case, by whoever put it on hold. */
export function holdInDanish(hold: { byName: string; untilDay: Day; reason: string }): string {
  return `${hold.byName} har sat sagen på hold til og med ${formatDay(hold.untilDay)}: ${hold.reason}`;
}

/** By which day, and how long there is or how late it is: `05.12.2026 (om 10 dage)`. */
export function dueInDanish(due: Day, today: Day): string {
  const daysLeft = daysLeftInDanish(daysBetween(today, due)).replaceAll(' ', NO_BREAK_SPACE);
  return `${formatDay(due)} (${daysLeft})`;
}

function daysLeftInDanish(days: number): string {
  if (days === 0) return 'i dag';
  if (days === 1) return 'i morgen';
  if (days > 1) return `om ${days} dage`;
  return days === -1 ? '1 dag for sent' : `${-days} dage for sent`;
}

/** What one has begun to register, as a link says it. */
export function unfinishedInDanish(count: number): string {
  return count === 1 ? 'Du har 1 påbegyndt registrering' : `Du har ${count} påbegyndte registreringer`;
}

export function roleOfWorkInDanish(role: WorkRole): string {
  return role === 'consultant' ? 'Jobkonsulent' : 'Sagsbehandler';
}

export function assignmentRefusalInDanish(refusal: AssignmentRefusal): Said {
  switch (refusal.because) {
    case 'taken-already':
      return { detail: `${refusal.name} har allerede taget sagen.` };
    case 'taken-by':
      return { detail: `${refusal.name} har sagen nu. Se efter, før du giver den videre.` };
    case 'let-go-of':
      return { detail: 'Ingen har sagen nu. Tag den, eller giv den videre.' };
    case 'has-it-already':
      return { field: 'personId', detail: `${refusal.name} har sagen allerede.` };
    case 'not-a-colleague':
      return { field: 'personId', detail: 'Vælg en kollega fra listen.' };
  }
}

export function holdRefusalInDanish(refusal: HoldRefusal): Said {
  switch (refusal.because) {
    case 'on-hold-already':
      return { detail: `Sagen er allerede sat på hold til og med ${formatDay(refusal.untilDay)}.` };
    case 'hold-ends-in-the-past':
      return { field: 'untilDay', detail: 'Vælg i dag eller en dag, der kommer.' };
    case 'hold-too-long':
      return {
        field: 'untilDay',
        detail: `Vælg en dag senest ${formatDay(refusal.lastDayAllowed)}. En sag kan højst være på hold et år ad gangen.`,
      };
    case 'not-on-hold':
      return { detail: 'Sagen er ikke på hold mere.' };
  }
}

export function standInRefusalInDanish(refusal: StandInRefusal): Said {
  switch (refusal.because) {
    case 'stand-in-ends-before-it-begins':
      return { field: 'lastDay', detail: 'Sidste dag skal være samme dag som første dag eller senere.' };
    case 'leave-is-over':
      return { field: 'lastDay', detail: 'Vælg i dag eller en dag, der kommer.' };
    case 'stands-in-for-themselves':
      return { field: 'standInId', detail: 'Vælg en anden end dig selv.' };
    case 'not-a-colleague':
      return { field: 'standInId', detail: 'Vælg en kollega fra listen.' };
    case 'stand-in-is-away':
      return {
        field: 'standInId',
        detail: `${refusal.name} er selv væk ${formatPeriod(refusal.period)} med dig som stedfortræder. Vælg en anden, eller vælg andre dage.`,
      };
    case 'has-a-stand-in-already':
      return {
        field: 'firstDay',
        detail: 'Du har allerede en stedfortræder nogle af dagene. Fjern den, eller vælg andre dage.',
      };
  }
}
