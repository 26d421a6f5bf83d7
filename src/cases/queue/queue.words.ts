import { formatDay, formatMonth } from '../../shared/danish-date.js';
import { NO_BREAK_SPACE } from '../../shared/danish-number.js';
import { type Day, daysBetween } from '../../shared/day.js';
import type { CameBack, WorkKind, WorkRole } from './queue.rules.js';

interface Due {
  kind: WorkKind;
  due: Day;
  /** Of a claim, an invoice or a correction; the month that more time is asked for. */
  claimReference: string | null;
  milestone: string | null;
  cameBack: CameBack | null;
  /** Since when a leader has been asked; null where nobody is. */
  askedDay: Day | null;
}

/** What the reader is to do. */
export function workInDanish(
  { kind, due, claimReference, milestone, cameBack, askedDay }: Due,
  today: Day,
): string {
  switch (kind) {
    case 'decide-claim':
      return `Afgør kravet ${claimReference ?? ''}`;
    case 'decide-grant':
      return 'Afgør bevillingen';
    case 'decide-wage-cost':
      return 'Afgør lønomkostningen';
    case 'answer-more-time':
      return `Svar på ønske om mere tid til krav for ${formatMonth(claimReference ?? '')}`;
    case 'decide-correction':
      return `Tag stilling til regulering ${claimReference ?? ''}`;
    case 'handle-complaint':
      return 'Behandl en klage';
    case 'decide-training':
      return 'Afgør uddannelse til mentoren';
    case 'attest-invoice':
      return `Attestér faktura ${claimReference ?? ''}`;
    case 'register-invoice':
      return `Registrér fakturaen for kravet ${claimReference ?? ''}`;
    case 'draft-grant':
      return cameBack === null ? 'Skriv en bevilling' : 'Tag stilling til en ny bevilling';
    case 'recommend-grant':
      return cameBack === null ? 'Indstil bevillingen' : 'Ret bevillingen, og indstil den igen';
    case 'activate':
      return 'Få forløbet i gang';
    case 'grant-runs-out':
      return due < today
        ? 'Tag stilling til en ny bevilling, for den sidste er udløbet'
        : 'Tag stilling til en ny bevilling, før den nuværende udløber';
    case 'check-hours':
      return 'Kontrollér mentorens timer, som menteen ikke har sagt ja til';
    case 'read-concern':
      return 'Læs en bekymring';
    case 'assess-conflict':
      return 'Vurdér en interessekonflikt';
    case 'replace-mentor':
      return 'Skift mentoren efter en interessekonflikt';
    case 'mentee-died':
      return 'Menteen er død. Afslut forløbet';
    case 'mentor-died':
      return 'Mentoren er død. Find en ny mentor, eller afslut forløbet';
    case 'leader-died':
      return 'Lederen er død. Skriv en ny leder på forløbet';
    case 'follow-up-stop':
      return 'Følg op på, at forløbet er stoppet';
    case 'follow-up-pause':
      return 'Følg op på pausen, og tag forløbet op igen';
    case 'see-extension':
      return 'Se, at mentor og mentee har forlænget forløbet';
    case 'end-course':
      return 'Afslut forløbet, for sidste dag er passeret';
    case 'mentor-missing':
      return askedDay === null ? 'Vælg mentoren' : 'Hør lederen, hvem der bliver mentor';
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

/** What makes work go that waits for others; null where doing it does. */
export function goesWhenInDanish(kind: WorkKind): string | null {
  if (kind === 'first-contact')
    return 'Det forsvinder herfra, når der er skrevet timer, eller en milepæl er markeret.';
  return kind === 'register-invoice' ? 'Er den ikke kommet, så hør mentoren.' : null;
}

/** How it came back to the reader. */
export function comeBackInDanish(cameBack: CameBack, kind: WorkKind): string {
  switch (cameBack) {
    case 'returned':
      return 'Sagsbehandleren har sendt bevillingen tilbage.';
    case 'refused':
      return 'Den seneste bevilling er afslået.';
    case 'heard':
      return kind === 'decide-grant' ? 'Menteen er hørt.' : 'Lederen er hørt.';
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

/** What waits in the matching, as a link says it. */
export function proposalsInDanish(count: number): string {
  return count === 1 ? '1 forslag om et par venter på dig' : `${count} forslag om par venter på dig`;
}

export function roleOfWorkInDanish(role: WorkRole): string {
  switch (role) {
    case 'consultant':
      return 'Jobkonsulent';
    case 'caseworker':
      return 'Sagsbehandler';
    case 'coordinator':
      return 'Koordinator';
  }
}
