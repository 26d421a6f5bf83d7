import type { Said } from '../../../web/problems/said.js';
import type { LetterKind } from '../kinds/letter-kinds.js';
import { letterKindInDanish, letterRefusalInDanish } from '../letter.words.js';
import type { ChooseRefusal } from './choosing/choose-letters.js';
import type { BatchMove, BatchRefusal, BatchStatus, FailedBecause } from './letter-batch.rules.js';
import type { LetterCountsView } from './letter-batch.view.js';

export const ALL_OWED = 'Alle breve, der mangler';

/** Which letters a batch is of. */
export function batchKindInDanish(kind: LetterKind | null): string {
  return kind === null ? ALL_OWED : letterKindInDanish(kind);
}

export function batchStatusInDanish(status: BatchStatus): string {
  switch (status) {
    case 'chosen':
      return 'Ikke sat i gang';
    case 'dropped':
      return 'Droppet';
    case 'making':
      return 'Brevene laves';
    case 'stopped':
      return 'Standset';
    case 'made':
      return 'Færdig';
    case 'partly-made':
      return 'Færdig med fejl';
  }
}

/** `1 brev`, `40 breve`. */
export function lettersInDanish(count: number): string {
  return count === 1 ? '1 brev' : `${count} breve`;
}

/** What one who opens the batch reads first. */
export function batchStepInDanish(status: BatchStatus, letters: LetterCountsView, isOwn: boolean): string {
  switch (status) {
    case 'chosen':
      return isOwn
        ? 'Se brevene efter, og sæt dem i gang. Ingen af dem er lavet endnu.'
        : 'Brevene er valgt, men ikke sat i gang. Det gør den, der valgte dem.';
    case 'dropped':
      return 'Kørslen er droppet. Ingen af brevene er lavet.';
    case 'making':
      return 'Brevene bliver lavet nu. Du kan lukke siden imens.';
    case 'stopped':
      return 'Brevene bliver ikke lavet, fordi den, der valgte dem, ikke længere har adgang. Lav en ny kørsel med dem, der mangler.';
    case 'made':
      return `Færdig: ${lettersInDanish(letters.made)} er lavet og ligger på sagerne.${meanwhile(letters)}`;
    case 'partly-made':
      return `${lettersInDanish(letters.made)} er lavet. ${lettersInDanish(letters.failed)} kunne ikke laves. Se hvorfor, ret det, og prøv igen.${meanwhile(letters)}`;
  }
}

function meanwhile({ writtenMeanwhile }: LetterCountsView): string {
  return writtenMeanwhile === 0
    ? ''
    : ` ${lettersInDanish(writtenMeanwhile)} var skrevet af en anden imens og er ikke lavet igen.`;
}

export function chooseRefusalInDanish(refusal: ChooseRefusal): Said {
  switch (refusal.because) {
    case 'too-many-cases-found':
      return {
        field: 'q',
        detail: `Søgningen finder flere end ${refusal.most} forløb. Gør den smallere, og lav flere kørsler.`,
      };
    case 'no-letters-to-write':
      return {
        field: 'kind',
        detail:
          refusal.cases === 0
            ? 'Ingen forløb passer til søgningen.'
            : `Søgningen finder ${refusal.cases} forløb, men i dem er der ingen af de breve at skrive. Er de skrevet før, så sæt hak ved »Også breve, der er skrevet før«.`,
      };
  }
}

export function batchRefusalInDanish(refusal: BatchRefusal): Said {
  switch (refusal.because) {
    case 'letter-batch-of-another':
      return { detail: 'Kørslen er valgt af en anden, og brevene sendes i deres navn. Lav din egen kørsel.' };
    case 'letter-batch-status':
      return { detail: `${NOT_NOW[refusal.move]} Kørslen er »${batchStatusInDanish(refusal.status)}«.` };
    case 'letter-batch-is-empty':
      return { detail: 'Alle brevene er udeladt. Tag mindst ét med, eller drop kørslen.' };
  }
}

const NOT_NOW: Record<BatchMove, string> = {
  start: 'Brevene kan ikke sættes i gang nu.',
  drop: 'Kørslen kan ikke droppes nu.',
  choose: 'Du kan ikke vælge breve fra eller til nu.',
  retry: 'Der er ingen breve at prøve igen med nu.',
};

/** Why a letter was not made, and what to do. */
export function failureInDanish(because: FailedBecause): string {
  return because.because === 'unexpected'
    ? 'Der skete en fejl hos os. Prøv igen. Sker det igen, så kontakt administratoren.'
    : letterRefusalInDanish(because).detail;
}
