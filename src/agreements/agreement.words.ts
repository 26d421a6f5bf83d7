import { saidWithSource } from '../schemes/said-rule.js';
import type { AgreementParty } from '../schemes/rule/agreement-rule.js';
import { formatDay } from '../shared/danish-date.js';
import type { Said } from '../web/problems/said.js';
import { type AgreementStatus, fieldOfPart, isWrittenPart, type SendRefusal } from './agreement.rules.js';
import { partInDanish } from './agreement-parts.words.js';
import type { SignRefusal, WayToSign } from './signing/signature.rules.js';

export function agreementStatusInDanish(status: AgreementStatus): string {
  switch (status) {
    case 'draft':
      return 'Ikke sendt';
    case 'awaiting-signatures':
      return 'Afventer underskrifter';
    case 'in-force':
      return 'Gælder';
    case 'replaced':
      return 'Afløst';
    case 'ended':
      return 'Slut med forløbet';
  }
}

export function agreementPartyInDanish(party: AgreementParty): string {
  switch (party) {
    case 'leader':
      return 'Lederen';
    case 'mentor':
      return 'Mentoren';
    case 'mentee':
      return 'Menteen';
    case 'organiser':
      return 'Jobkonsulenten';
  }
}

export function wayToSignInDanish(way: WayToSign): string {
  switch (way) {
    case 'in-app':
      return 'i Limstift';
    case 'paper':
      return 'på papir';
    case 'representative':
      return 'ved en repræsentant';
  }
}

export function sendRefusalInDanish(refusal: SendRefusal): Said {
  switch (refusal.because) {
    case 'part-missing':
      return {
        ...(isWrittenPart(refusal.part) && { field: fieldOfPart(refusal.part) }),
        detail: `Aftalen mangler »${partInDanish(refusal.part)}«. ${saidWithSource(refusal)}`,
      };
    case 'day-of-talk-missing':
      return {
        field: 'talkedDay',
        detail: `Skriv, hvilken dag I talte det igennem. ${saidWithSource(refusal)}`,
      };
    case 'day-of-talk-ahead':
      return { field: 'talkedDay', detail: 'Vælg i dag eller en dag, der er gået.' };
    case 'nothing-to-send':
      return { detail: 'Aftalen er sendt, og intet er ændret siden.' };
    case 'placement-over':
      return { detail: 'Forløbet er slut. Der kan ikke sendes en aftale.' };
  }
}

export function signRefusalInDanish(refusal: SignRefusal): Said {
  switch (refusal.because) {
    case 'agreement-not-sent':
      return { detail: 'Der er ingen aftale, der venter på underskrift.' };
    case 'agreement-changed':
      return { detail: 'Aftalen er ændret. Læs den igen, når den ændrede aftale er sendt.' };
    case 'signed-already':
      return { detail: 'Aftalen er allerede underskrevet.' };
    case 'signs-for-both':
      return { detail: 'Du er selv med i forløbet. Lad en kollega underskrive.' };
    case 'may-not-sign':
      return { detail: 'Du har ikke fået lov til at skrive under for menteen. Spørg den, der har sagen.' };
    case 'not-a-party':
      return { field: 'asParty', detail: 'Vælg en, der skal underskrive aftalen.' };
    case 'paper-unknown':
      return { field: 'attachmentId', detail: 'Vælg en underskrevet aftale blandt sagens bilag.' };
    case 'paper-before-it-was-sent':
      return {
        field: 'attachmentId',
        detail: `Papiret er fra før aftalen blev sendt ${formatDay(refusal.sentDay)}. Vælg det papir, der er underskrevet siden.`,
      };
    case 'pair-signs-itself':
      return { detail: 'Mentor og mentee underskriver selv aftalen imellem dem.' };
  }
}
