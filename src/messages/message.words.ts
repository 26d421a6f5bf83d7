import { formatInstant } from '../shared/danish-date.js';
import { DAYS_UNTIL_STALE, type Failure, FAILURES, type MessageStatus } from './sending.rules.js';

interface MessageState {
  status: MessageStatus;
  settledAt: Date | null;
  failedBecause: string | null;
  nextAttemptAt: Date;
}

export function messageStatusInDanish(
  { status, settledAt, failedBecause, nextAttemptAt }: MessageState,
  isSetUp: boolean,
): string {
  switch (status) {
    case 'sent':
      return settledAt === null ? 'Sendt' : `Sendt ${formatInstant(settledAt)}`;
    case 'failed':
      return `Kunne ikke sendes: ${failureInDanish(failedBecause ?? '')}`;
    case 'waiting':
      if (!isSetUp || failedBecause === null) return 'Venter';
      return `Prøves igen ${formatInstant(nextAttemptAt)}: ${failureInDanish(failedBecause)}`;
  }
}

const KEPT = new RegExp(`^(${FAILURES.join('|')})(?: (\\d{3}))?(?: |$)`);

/** What happened, with the server's code; else what another way of sending says of itself. */
export function failureInDanish(failedBecause: string): string {
  if (failedBecause === 'stopped') return 'stoppet, før det blev sendt';
  if (failedBecause === 'reader-gone') return 'Modtageren kan ikke længere læse brevet';
  if (failedBecause === 'stale') return `Mailen ventede i mere end ${DAYS_UNTIL_STALE} dage`;
  const kept = KEPT.exec(failedBecause);
  if (kept === null) return failedBecause;
  const said = happenedInDanish(kept[1] as Failure);
  return kept[2] === undefined ? said : `${said} (${kept[2]})`;
}

function happenedInDanish(failure: Failure): string {
  switch (failure) {
    case 'address-refused':
      return 'Mailserveren tager ikke imod mails til adressen';
    case 'mail-refused':
      return 'Mailserveren tog ikke imod mailen';
    case 'password-refused':
      return 'Mailserveren godkendte ikke vores brugernavn og adgangskode';
    case 'sender-refused':
      return 'Mailserveren tog ikke imod vores afsenderadresse';
    case 'not-secure':
      return 'Forbindelsen til mailserveren er ikke sikker';
    case 'no-contact':
      return 'Der var ingen kontakt til mailserveren';
  }
}

/** `m…@firma.dk`: enough to see where mail goes, and not whose it is. */
export function maskedAddress(address: string): string {
  return address.replace(/^(.).*(?=@)/u, '$1…');
}
