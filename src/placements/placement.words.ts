import { saidWithSource } from '../schemes/said-rule.js';
import { validityInDanish } from '../schemes/scheme.words.js';
import { formatDay, formatPeriod } from '../shared/danish-date.js';
import type { Said } from '../web/problems/said.js';
import type { PlacementRefusal, PlacementStatus } from './placement.rules.js';
import type { PlacementView } from './placement.view.js';

/** `Anna Berg hos Limfabrikken A/S`; the name alone where no employer has a part in it. */
export function whoIsWhere(menteeName: string, employerName: string | null): string {
  return employerName === null ? menteeName : `${menteeName} hos ${employerName}`;
}

/** Says who acts next. */
export function placementStatusInDanish(status: PlacementStatus): string {
  switch (status) {
    case 'draft':
      return 'Kladde';
    case 'proposed':
      return 'Afventer lederens valg af mentor';
    case 'matched':
      return 'Under forberedelse';
    case 'active':
      return 'I gang';
    case 'paused':
      return 'På pause';
    case 'ended':
      return 'Afsluttet';
    case 'broken-off':
      return 'Afbrudt';
    case 'withdrawn':
      return 'Trukket tilbage';
  }
}

export function placementRefusalInDanish(refusal: PlacementRefusal): Said {
  switch (refusal.because) {
    case 'placement-ends-before-it-begins':
      return { field: 'lastDay', detail: 'Sidste dag skal være samme dag som første dag eller senere.' };
    case 'placement-too-long':
      return {
        field: 'lastDay',
        detail: `Så ville forløbet vare mere end ${refusal.mostYears} år. Se efter, om årstallet er rigtigt.`,
      };
    case 'scheme-unknown':
      return {
        field: 'scheme',
        detail: 'Ordningen er ikke slået til. Vælg en anden, eller bed en administrator om at slå den til.',
      };
    case 'scheme-not-valid-then':
      return {
        field: 'firstDay',
        detail: `Vælg en dag, hvor ordningen gælder: ${validityInDanish(refusal)}.`,
      };
    case 'longer-than-the-scheme':
      return { field: 'lastDay', detail: `Vælg en tidligere sidste dag. ${saidWithSource(refusal)}` };
    case 'run-by-others':
      return {
        field: 'scheme',
        detail:
          refusal.runBy === 'consultant'
            ? 'Forløb i denne ordning oprettes af en jobkonsulent.'
            : 'Forløb i denne ordning oprettes af en koordinator.',
      };
    case 'workplace-missing':
      return { field: 'workplaceId', detail: 'Vælg arbejdsstedet.' };
    case 'workplace-not-asked':
      return {
        field: 'workplaceId',
        detail: 'Denne ordning har hverken arbejdssted eller leder. Lad felterne være tomme.',
      };
    case 'mentor-is-a-volunteer':
      return {
        field: 'mentorId',
        detail: `Vælg en mentor, der kan frikøbes. ${saidWithSource(refusal)}`,
      };
    case 'mentee-unknown':
      return { field: 'menteeId', detail: 'Vælg en registreret borger.' };
    case 'workplace-unknown':
      return { field: 'workplaceId', detail: 'Vælg et registreret arbejdssted.' };
    case 'leader-unknown':
      return { field: 'leaderId', detail: 'Vælg en registreret leder.' };
    case 'leader-of-another-workplace':
      return { field: 'leaderId', detail: 'Vælg en leder, der hører til arbejdsstedet.' };
    case 'mentor-unknown':
      return { field: 'mentorId', detail: 'Vælg en registreret mentor.' };
    case 'mentor-of-another-workplace':
      return {
        field: 'mentorId',
        detail: `Vælg en mentor, der er ansat på arbejdsstedet. ${saidWithSource(refusal)}`,
      };
    case 'mentor-is-the-mentee':
      return { field: 'mentorId', detail: 'Man kan ikke være mentor for sig selv. Vælg en anden mentor.' };
    case 'organiser-picks-the-mentor':
      return { detail: `Det er ikke lederen, der vælger mentoren. ${saidWithSource(refusal)}` };
    case 'represents-the-mentee':
      return { detail: 'Personen er repræsentant for menteen i de dage. Vælg en anden.' };
    case 'placement-status':
      return {
        detail: `Forløbet står som »${placementStatusInDanish(refusal.status)}«, og så kan det ikke ændres.`,
      };
    case 'begins-before-the-one-before':
      return {
        field: 'firstDay',
        detail: `Vælg en dag fra og med ${formatDay(refusal.firstDay)}. Da begyndte den nuværende.`,
      };
    case 'has-the-place-already':
      return {
        field: 'firstDay',
        detail: `Det er samme person siden ${formatDay(refusal.firstDay)}. Vælg en anden, eller lad det stå.`,
      };
    case 'mentor-before-has-hours':
      return {
        field: 'firstDay',
        detail: `Den nuværende mentor har timer til og med ${formatDay(refusal.lastDay)}. Vælg en senere dag, eller slet timerne først.`,
      };
    case 'day-outside-placement':
      return { field: 'firstDay', detail: `Vælg en dag i forløbet: ${formatPeriod(refusal.period)}.` };
  }
}

/** Whose case it is, as a page about a part of it begins. */
export function caseInDanish({ mentee, employer, reference }: PlacementView): string {
  return `${whoIsWhere(mentee.name, employer?.name ?? null)}, sag ${reference}`;
}
