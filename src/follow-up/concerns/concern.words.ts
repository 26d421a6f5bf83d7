import type { Said } from '../../web/problems/said.js';
import type { About, ConcernMoveRefusal, ConcernRefusal, ConcernStatus, Teller } from './concern.rules.js';

export function aboutInDanish(about: About): string {
  switch (about) {
    case 'mentor':
      return 'Mentoren';
    case 'mentee':
      return 'Menteen';
    case 'leader':
      return 'Lederen';
    case 'consultant':
      return 'Den medarbejder, der har sagen';
  }
}

export function onBehalfOfInDanish(teller: Teller): string {
  switch (teller) {
    case 'mentor':
      return 'mentoren';
    case 'mentee':
      return 'menteen';
    case 'leader':
      return 'lederen';
  }
}

export function concernStatusInDanish(status: ConcernStatus): string {
  switch (status) {
    case 'unread':
      return 'Ikke læst endnu';
    case 'read':
      return 'Læst';
    case 'closed':
      return 'Afsluttet';
  }
}

/** `phone` is where one calls when nobody is left to read it. */
export function concernRefusalInDanish(refusal: ConcernRefusal, phone: string): Said {
  switch (refusal.because) {
    case 'teller-missing':
      return { field: 'toldBy', detail: 'Vælg, hvem der har fortalt det.' };
    case 'about-whoever-tells':
      return { field: 'about', detail: 'Den, der har fortalt det, kan ikke være den, det handler om.' };
    case 'about-oneself':
      return {
        field: 'about',
        detail: 'Du kan ikke skrive en bekymring, der handler om dig selv. Bed en kollega om at skrive den.',
      };
    case 'about-nobody-there':
      return {
        field: 'about',
        detail: `${aboutInDanish(refusal.about)} er ikke på sagen. Fjern krydset.`,
      };
    case 'no-reader-left':
      return {
        field: 'about',
        detail: `Der er ingen tilbage, som må læse den. Intet er sendt. Ring til ${phone}, og fortæl om det der.`,
      };
    case 'readers-changed':
      return {
        detail: 'Det bliver nogle andre, der læser den. Se herunder hvem, og send igen, hvis det er i orden.',
      };
  }
}

export function concernMoveRefusalInDanish(refusal: ConcernMoveRefusal): Said {
  switch (refusal.because) {
    case 'concern-closed':
      return { detail: 'Bekymringen er afsluttet.' };
    case 'answer-missing':
      return { field: 'text', detail: 'Skriv først et svar, så den, der skrev, ved, hvad der er gjort.' };
  }
}
