import type { DeliveryChannel, DeliveryRefusal } from '../../../letters/deliveries/delivery.rules.js';
import type { DeliveryView } from '../../../letters/deliveries/delivery.view.js';
import { formatDay } from '../../../shared/danish-date.js';
import { dayAt } from '../../../shared/day.js';
import type { Said } from '../../../web/problems/said.js';
import { failureInDanish } from '../../../messages/message.words.js';
import type { WindowRefusal } from './print-for-window.js';
import { letterRefusalInDanish } from '../letter.words.js';

/** What a click does, on its button. */
export function wayInDanish(channel: DeliveryChannel): string {
  switch (channel) {
    case 'print':
      return 'Markér som udskrevet';
    case 'mail':
      return 'Send mail';
    case 'digital-post':
      return 'Læg til Digital Post';
  }
}

/** What was done, to whoever clicked. */
export function deliveredInDanish(channel: DeliveryChannel): string {
  switch (channel) {
    case 'print':
      return 'Brevet er markeret som udskrevet.';
    case 'mail':
      return 'Mailen er lagt til afsendelse.';
    case 'digital-post':
      return 'Brevet bliver lagt til Digital Post.';
  }
}

/** How far a letter has come in one way: `Udskrevet 28.11.2026`. */
export function deliveryInDanish({
  channel,
  status,
  requestedAt,
  settledAt,
  failedBecause: why,
}: DeliveryView): string {
  const failedBecause = why && failureInDanish(why);
  if (status === 'waiting') {
    return channel === 'mail' ? 'Mail venter på at blive sendt' : 'Bliver lagt til Digital Post';
  }
  const day = formatDay(dayAt(new Date(settledAt ?? requestedAt)));
  switch (channel) {
    case 'print':
      return `Udskrevet ${day}`;
    case 'mail':
      return status === 'sent' ? `Sendt med mail ${day}` : `Mail kunne ikke sendes ${day}: ${failedBecause}`;
    case 'digital-post':
      return status === 'sent'
        ? `Lagt til Digital Post ${day}`
        : `Digital Post kunne ikke sendes ${day}: ${failedBecause}`;
  }
}

export function deliveryRefusalInDanish(refusal: DeliveryRefusal): Said {
  switch (refusal.because) {
    case 'delivery-not-by-role':
      return { detail: 'Brevet sendes af dem, der kører sagen.' };
    case 'recipient-is-dead':
      return letterRefusalInDanish({ because: refusal.because });
    case 'recipient-cannot-sign-in':
      return {
        detail:
          'Brevet kan ikke sendes med mail, fordi modtageren ikke kan logge ind og læse det. Udskriv det i stedet.',
      };
    case 'digital-post-not-set-up':
      return { detail: 'Digital Post er ikke sat op her. Udskriv brevet i stedet.' };
    case 'recipient-without-digital-post':
      return {
        detail:
          'Brevet kan ikke lægges til Digital Post, fordi modtageren hverken har et CPR-nummer eller et CVR-nummer her. Udskriv det i stedet.',
      };
    case 'wording-at-fault': {
      const line = refusal.line === null ? '' : `, linje ${refusal.line}`;
      return {
        detail: `Mailen kan ikke sendes, fordi der er en fejl i teksten »${refusal.file}«${line}: ${refusal.problem}. Kontakt administratoren, eller udskriv brevet i stedet.`,
      };
    }
  }
}

export function windowRefusalInDanish(refusal: WindowRefusal): Said {
  switch (refusal.because) {
    case 'address-is-not-protected':
      return {
        detail: 'Adressen er ikke beskyttet. Udskriv brevet, som det er.',
      };
    case 'address-is-not-known':
      return { detail: 'Vi kender ikke adressen. Få den fra borgeren, før brevet sendes.' };
    default:
      return letterRefusalInDanish(refusal);
  }
}

/** What is said of a delivery to Digital Post that came to nothing. */
export const NO_RECIPIENT = 'Modtageren har ikke længere et CPR-nummer eller CVR-nummer her';
export const UNWRITTEN = 'Mappen til Digital Post kan ikke skrives i';
export const UNDELIVERED = 'Afsendelsen sagde ikke hvorfor';

/** Why the address was looked at, in the log. */
export const TO_PRINT = 'udskrift af brev';

/** The page that goes before a letter, so that the address stands in the window. */
export const COVER = {
  title: 'Brev til dig',
  text: 'Brevet begynder på næste ark.',
};
