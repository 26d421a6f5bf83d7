import type { SuccessionFound } from '../../employers/succession/succession.view.js';
import {
  type AnnulmentRefusal,
  isUniversal,
  type SuccessionKind,
  type SuccessionRefusal,
} from '../../employers/succession/succession.rules.js';
import { formatDay } from '../../shared/danish-date.js';
import type { Said } from '../../web/problems/said.js';

export function successionKindInDanish(kind: SuccessionKind): { label: string; hint: string } {
  switch (kind) {
    case 'merger':
      return { label: 'Fusion', hint: 'Arbejdsgiveren er lagt ind under en anden og findes ikke mere selv.' };
    case 'new-cvr':
      return { label: 'Nyt CVR-nummer', hint: 'Det er den samme virksomhed under et nyt CVR-nummer.' };
    case 'sale':
      return {
        label: 'Salg af arbejdssteder',
        hint: 'Et eller flere arbejdssteder er solgt til en anden. Arbejdsgiveren findes stadig.',
      };
  }
}

/** Who goes on in whom, in one sentence. */
export function successionInDanish({
  kind,
  predecessor,
  successor,
}: Pick<SuccessionFound, 'kind' | 'predecessor' | 'successor'>): string {
  const from = `${predecessor.name}, CVR-nummer ${predecessor.cvr},`;
  const to = `${successor.name}, CVR-nummer ${successor.cvr}`;
  switch (kind) {
    case 'merger':
      return `${from} fusioneres ind i ${to}.`;
    case 'new-cvr':
      return `${from} får nyt CVR-nummer og videreføres som ${to}.`;
    case 'sale':
      return `${from} sælger arbejdssteder til ${to}.`;
  }
}

/** To whom the money of the months before and after is paid. */
export function moneyInDanish(kind: SuccessionKind, before: string, after: string): string[] {
  if (isUniversal(kind)) {
    return [
      `Krav, der sendes fra den dag, udbetales til ${after}, også for måneder før.`,
      `Krav, der er sendt før, udbetales til ${after}, hvis de bliver afgjort fra den dag. Afgjorte krav ændres ikke.`,
    ];
  }
  return [
    `Måneder før salget udbetales til ${before}, og måneder efter til ${after}.`,
    `Den måned, som salget sker i, udbetales til den, der har arbejdsstedet på månedens sidste dag, for det er den, der udbetaler månedens løn. Slutter forløbet før, gælder forløbets sidste dag.`,
    'Krav, der er sendt, beholder deres modtager.',
  ];
}

export function successionRefusalInDanish(refusal: SuccessionRefusal): Said {
  switch (refusal.because) {
    case 'cvr-unknown':
      return {
        field: 'cvr',
        detail: 'CVR-nummeret er ikke registreret endnu. Kontrollér det, eller skriv også navn og adresse.',
      };
    case 'cvr-known-meanwhile':
      return { field: 'cvr', detail: 'CVR-nummeret er lige blevet registreret af en anden. Send igen.' };
    case 'same-employer':
      return { field: 'cvr', detail: 'Det er arbejdsgiverens eget CVR-nummer. Skriv det nye.' };
    case 'already-succeeded':
      return {
        detail: `Arbejdsgiveren videreføres allerede af ${refusal.by} fra ${formatDay(refusal.firstDay)}. Fortryd det først, hvis det er forkert.`,
      };
    case 'circular':
      return {
        field: 'cvr',
        detail: `Den arbejdsgiver videreføres selv af denne fra ${formatDay(refusal.firstDay)}. De kan ikke videreføre hinanden.`,
      };
    case 'successor-succeeded':
      return {
        field: 'cvr',
        detail: `Den arbejdsgiver videreføres selv af ${refusal.by} fra ${formatDay(refusal.firstDay)}. Skriv CVR-nummeret på ${refusal.by}.`,
      };
    case 'never-had-a-workplace':
      return { detail: 'Arbejdsgiveren har ikke haft noget arbejdssted, så der er intet at videreføre.' };
    case 'before-first-workplace':
      return {
        field: 'firstDay',
        detail: `Arbejdsgiverens første arbejdssted er fra ${formatDay(refusal.heldSince)}. Vælg den dag eller en senere.`,
      };
    case 'before-other-succession':
      return {
        field: 'firstDay',
        detail: `Der er registreret en fusion eller et salg fra ${formatDay(refusal.firstDay)}. Vælg en senere dag, eller fortryd det først.`,
      };
    case 'too-far-ahead':
      return {
        field: 'firstDay',
        detail: `Dagen ligger for langt fremme. Vælg senest ${formatDay(refusal.lastDay)}.`,
      };
    case 'workplaces-missing':
      return { field: 'workplaceIds', detail: 'Vælg de arbejdssteder, der er solgt.' };
    case 'workplace-not-held':
      return { field: 'workplaceIds', detail: 'Vælg kun arbejdssteder, som arbejdsgiveren stadig har.' };
  }
}

export function annulmentRefusalInDanish(refusal: AnnulmentRefusal): Said {
  switch (refusal.because) {
    case 'annulled-already':
      return { detail: 'Det er allerede fortrudt.' };
    case 'claimed-under':
      return {
        detail:
          'Der er sendt eller afgjort krav i den nye arbejdsgivers navn, så det kan ikke fortrydes. Tal med sagsbehandleren.',
      };
    case 'built-on':
      return { detail: 'En senere fusion eller et senere salg bygger på det. Fortryd den senere først.' };
  }
}
