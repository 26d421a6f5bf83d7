import { formatDay, formatDayInWords } from '../../shared/danish-date.js';
import { type Day, daysBetween } from '../../shared/day.js';
import type { Said } from '../../web/problems/said.js';
import type {
  BoardOutcome,
  ComplainedOf,
  ComplaintRefusal,
  ComplaintStatus,
  Reassessment,
  ReceivedWay,
} from './complaint.rules.js';

export function complaintStatusInDanish(status: ComplaintStatus): string {
  switch (status) {
    case 'received':
      return 'Skal genvurderes';
    case 'upheld':
      return 'Fastholdt, skal sendes til Ankestyrelsen';
    case 'changed':
      return 'Medhold';
    case 'partly-changed':
      return 'Delvist medhold, resten skal sendes til Ankestyrelsen';
    case 'forwarded':
      return 'Hos Ankestyrelsen';
    case 'closed':
      return 'Afsluttet';
  }
}

/** Where the decision is read. */
export function complainedAt(kind: 'grant' | 'claim' | 'correction'): string {
  return { grant: 'bevillinger', claim: 'krav', correction: 'reguleringer' }[kind];
}

export function complainedOfInDanish(of: ComplainedOf): string {
  switch (of) {
    case 'grant-refused':
      return 'Afslag på en bevilling';
    case 'grant-granted':
      return 'En bevilling';
    case 'grant-revoked':
      return 'En bevilling, der er trukket tilbage';
    case 'grant-ended':
      return 'En bevilling, der ophører før tid';
    case 'claim-decided':
      return 'Afgørelsen af et krav';
    case 'correction-decided':
      return 'En regulering';
  }
}

export function receivedWayInDanish(way: ReceivedWay): string {
  switch (way) {
    case 'in-app':
      return 'Her på siden';
    case 'letter':
      return 'I et brev';
    case 'mail':
      return 'I en mail';
    case 'phone':
      return 'I telefonen';
    case 'in-person':
      return 'Ved et møde';
  }
}

export function reassessmentInDanish(outcome: Reassessment): string {
  switch (outcome) {
    case 'upheld':
      return 'Fasthold afgørelsen';
    case 'changed':
      return 'Giv fuldt medhold';
    case 'partly-changed':
      return 'Giv delvist medhold';
  }
}

export function boardOutcomeInDanish(outcome: BoardOutcome): string {
  switch (outcome) {
    case 'confirmed':
      return 'Stadfæstet';
    case 'changed':
      return 'Ændret';
    case 'sent-back':
      return 'Hjemvist';
    case 'rejected':
      return 'Afvist';
  }
}

/** What is due: `Genvurdér senest 4. december 2026 (om 5 dage)` */
export function dueInDanish(dueDay: Day, today: Day): string {
  const days = daysBetween(today, dueDay);
  const left =
    days === 0
      ? 'i dag'
      : days === 1
        ? 'i morgen'
        : days > 1
          ? `om ${days} dage`
          : days === -1
            ? '1 dag for sent'
            : `${-days} dage for sent`;
  return `Genvurdér senest ${formatDayInWords(dueDay)} (${left})`;
}

/** What a party may still do: `Klag senest 4. december 2026 (5 dage tilbage)` */
export function timeToComplainInDanish(lastDay: Day, today: Day): string {
  const days = daysBetween(today, lastDay);
  if (days < 0) {
    return `Fristen for at klage udløb ${formatDayInWords(lastDay)}. Du kan stadig sende klagen, og så vurderer vi, om den kan behandles.`;
  }
  if (days === 0) return 'Du kan klage til og med i dag.';
  return `Klag senest ${formatDayInWords(lastDay)} (${days === 1 ? '1 dag' : `${days} dage`} tilbage).`;
}

/** What follows where a decision is changed. */
export function afterChangeInDanish(of: ComplainedOf): string {
  switch (of) {
    case 'claim-decided':
      return 'Timerne i de afslåede linjer er frie. De kan sendes i et nyt krav. Klagen udbetaler ikke selv noget.';
    case 'correction-decided':
      return 'Klagen ændrer ikke selv reguleringen. Kommunen foreslår en ny regulering af kravet.';
    case 'grant-refused':
    case 'grant-granted':
    case 'grant-revoked':
    case 'grant-ended':
      return 'Klagen ændrer ikke selv bevillingen. Kommunen skriver en ny, og den afgøres for sig.';
  }
}

/** A complaint does not stop a payment. */
export const STOPS_NOTHING =
  'En klage stopper ikke en udbetaling. Det, der er godkendt, udbetales, mens klagen behandles.';

export function complaintRefusalInDanish(refusal: ComplaintRefusal): Said {
  switch (refusal.because) {
    case 'nothing-decided':
      return { detail: 'Der er ikke truffet en afgørelse, så der er intet at klage over endnu.' };
    case 'complaint-open':
      return {
        detail: 'Der er allerede en klage over afgørelsen. Skriv til sagsbehandleren, hvis der er mere.',
      };
    case 'not-the-party':
      return { detail: 'Kun den, afgørelsen gælder, kan klage over den her.' };
    case 'received-before-the-decision':
      return {
        field: 'receivedDay',
        detail: `Afgørelsen er fra ${formatDay(refusal.decidedDay)}. Vælg den dag eller en senere.`,
      };
    case 'received-in-the-future':
      return { field: 'receivedDay', detail: 'Klagen kan ikke være kommet senere end i dag.' };
    case 'known-before-the-decision':
      return {
        field: 'knownDay',
        detail: `Afgørelsen er fra ${formatDay(refusal.decidedDay)}. Vælg den dag eller en senere.`,
      };
    case 'known-after-it-came':
      return {
        field: 'knownDay',
        detail: `Klagen kom ${formatDay(refusal.receivedDay)}, så parten kendte afgørelsen. Vælg den dag eller en tidligere.`,
      };
    case 'takes-part':
      return { detail: 'Du er selv en del af forløbet. En anden skal behandle klagen.' };
    case 'complaint-status':
      return {
        detail: `Klagen står som »${complaintStatusInDanish(refusal.status)}«, og så kan det ikke lade sig gøre.`,
      };
    case 'own-decision':
      return { detail: 'Du har selv truffet afgørelsen. En anden skal genvurdere den.' };
    case 'dispensation-missing':
      return {
        field: 'dispensation',
        detail: `Klagen kom efter fristen ${formatDay(refusal.lastDay)}. Skriv, hvorfor den behandles alligevel, eller afvis den.`,
      };
    case 'not-late':
      return { detail: 'Klagen kom i tide og skal genvurderes.' };
    case 'day-before-the-last-step':
      return {
        field: 'day',
        detail: `Det seneste skridt er fra ${formatDay(refusal.lastStep)}. Vælg den dag eller en senere.`,
      };
    case 'day-in-the-future':
      return { field: 'day', detail: 'Vælg i dag eller en dag, der er gået.' };
  }
}
