import { formatInstant } from '../shared/danish-date.js';
import type { MessageStatus } from './sending.rules.js';

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
      return `Prøves igen ${formatInstant(nextAttemptAt)}: ${failedBecause}`;
  }
}

/** What a server answered, or that it was stopped here before it was sent. */
export function failureInDanish(failedBecause: string): string {
  return failedBecause === 'stopped' ? 'stoppet, før det blev sendt' : failedBecause;
}

/** `m…@firma.dk`: enough to see where mail goes, and not whose it is. */
export function maskedAddress(address: string): string {
  return address.replace(/^(.).*(?=@)/u, '$1…');
}
