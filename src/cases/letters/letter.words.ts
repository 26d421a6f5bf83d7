import type { PartyRole } from '../../access/role.js';
import type { Waiver } from '../../hearings/hearing.rules.js';
import { formatDay, formatMonth, formatPeriod } from '../../shared/danish-date.js';
import type { Said } from '../../web/problems/said.js';
import type { LetterKind } from './kinds/letter-kinds.js';
import type { Offer } from './kinds/offer.js';
import type { LetterRefusal } from './letter-refusal.js';

export function letterKindInDanish(kind: LetterKind): string {
  switch (kind) {
    case 'orientation-to-leader':
      return 'Orientering til lederen';
    case 'orientation-to-mentor':
      return 'Orientering til mentoren';
    case 'orientation-to-mentee':
      return 'Orientering til menteen';
    case 'grant-to-citizen':
      return 'Bevilling til menteen';
    case 'grant-to-company':
      return 'Bevilling til arbejdspladsen';
    case 'extension':
      return 'Forlænget bevilling';
    case 'grant-refusal':
      return 'Afslag på en bevilling';
    case 'grant-ending':
      return 'Bevilling, der slutter';
    case 'agreement':
      return 'Aftale';
    case 'hearing':
      return 'Partshøring';
    case 'claim-refusal':
      return 'Afslag på et krav';
    case 'missing-documentation':
      return 'Noget mangler til et krav';
    case 'claim-reminder':
      return 'Påmindelse om timer';
    case 'payment-specification':
      return 'Betaling, specificeret';
    case 'repayment':
      return 'Krav, der er sat ned';
    case 'additional-payment':
      return 'Krav, der er sat op';
    case 'complaint-answer':
      return 'Svar på en klage';
    case 'ending':
      return 'Forløbet er slut';
    case 'invitation-to-evaluate':
      return 'Invitation til at evaluere';
    case 'certificate':
      return 'Bevis';
    case 'mentor-ending':
      return 'Farvel til en tidligere mentor';
    case 'mentor-certificate':
      return 'Bevis til en tidligere mentor';
  }
}

export function letterRecipientInDanish(role: PartyRole): string {
  return { leader: 'Lederen', mentor: 'Mentoren', mentee: 'Menteen' }[role];
}

/** What the letter is about, beside its kind: `oktober 2026`; nothing where it is the course itself. */
export function concernsInDanish({ period, month, day }: Offer['concerns']): string {
  if (period) return formatPeriod(period);
  if (month) return formatMonth(month);
  return day ? formatDay(day) : '';
}

/** Why they were not heard, to the party itself: `fordi du selv har bedt om det`. */
export function notHeardInDanish({ because, words }: Waiver): string {
  switch (because) {
    case 'party-gave-the-facts':
      return 'du selv har givet os oplysningerne';
    case 'party-asked-for-it':
      return 'du selv har bedt om det';
    case 'exempt-by-law':
      return `loven ikke kræver det her (forvaltningslovens § 19, stk. 2): ${words ?? ''}`.replace(
        /: $|\.$/,
        '',
      );
  }
}

const TO_THE_ESTATE = 'Skal dødsboet have besked, så skriv et brev uden for Limstift.';

/** Why those who have died are offered no letter. */
export function deadRecipientsInDanish(names: string[]): string {
  const who = new Intl.ListFormat('da-DK').format(names);
  return `${who} er ${names.length === 1 ? 'død' : 'døde'}, så der oprettes ingen breve til ${names.length === 1 ? who : 'dem'}. ${TO_THE_ESTATE}`;
}

export function letterRefusalInDanish(refusal: LetterRefusal): Said {
  switch (refusal.because) {
    case 'letter-not-offered':
      return {
        detail: `Der er ikke noget at skrive i »${letterKindInDanish(refusal.kind)}« lige nu. Se under Breve, hvad der kan skrives.`,
      };
    case 'letter-meant-is-unclear':
      return {
        detail: `Der er flere breve af slagsen »${letterKindInDanish(refusal.kind)}«. Vælg, hvem brevet er til, og hvad det handler om.`,
      };
    case 'recipient-is-dead':
      return { detail: `Brevet kan ikke oprettes eller sendes, for modtageren er død. ${TO_THE_ESTATE}` };
    case 'letter-not-by-role':
      return { detail: `»${letterKindInDanish(refusal.kind)}« skrives af en anden end dig.` };
    case 'wording-at-fault': {
      const line = refusal.line === null ? '' : `, linje ${refusal.line}`;
      return {
        detail: `Brevet kan ikke skrives, fordi der er en fejl i teksten »${refusal.file}«${line}: ${refusal.problem}. Kontakt administratoren.`,
      };
    }
    case 'missing-glyph':
      return {
        detail: `Brevet kan ikke skrives med tegnet »${refusal.character}«. Ret det, hvor det er skrevet.`,
      };
    case 'address-too-long':
      return { detail: 'Modtagerens navn og adresse kan ikke stå i kuvertens rude. Gør navnet kortere.' };
    case 'picture-unreadable':
      return {
        detail: 'Et billede i brevet, fx logoet, kan ikke læses. Administratoren kan lægge logoet ind igen.',
      };
    case 'higher-than-a-page':
      return { detail: 'En del af brevet fylder mere end en side. Kontakt administratoren.' };
  }
}
