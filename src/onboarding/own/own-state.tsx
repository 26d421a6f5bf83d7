/** What the own course is and how it stands, as the mentee’s page opens. */
import { isOver } from '../../placements/placement.rules.js';
import type { PlacementView } from '../../placements/placement.view.js';
import type { OrganiserRole } from '../../schemes/scheme.rules.js';
import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';

export function OwnState({ placement, today }: { placement: PlacementView; today: Day }) {
  const state = stateInDanish(placement, today);
  return (
    <>
      <p class="limstift-lead limstift-wrap">{leadInDanish(placement)}</p>
      {state !== null && <p class="limstift-next">{state}</p>}
      <p>
        <a href={`/forloeb/${placement.id}`}>Se dit forløb</a>
      </p>
    </>
  );
}

/** What it is, as whoever has just begun is told; what a mentor has time for is the scheme’s to say. */
function leadInDanish({ employer, runBy, mentor, status }: PlacementView): string {
  const free = 'Det koster dig ikke noget.';
  const at = employer === null ? '' : ` hos ${employer.name}`;
  if (isOver(status)) return `Du har haft et forløb med en mentor${at}.`;
  if (employer === null) return `Du har et forløb med en mentor. ${free}`;
  const has = mentor === null ? `Du får en mentor${at}.` : `Du har fået en mentor${at}.`;
  if (runBy === 'coordinator') return `${has} En mentor deler sin erfaring med dig. ${free}`;
  return `${has} En mentor er en kollega, der har fået tid til at hjælpe dig i gang: med arbejdet og med at falde til på arbejdspladsen. ${free}`;
}

/** Null while it runs as planned. */
function stateInDanish({ status, firstDay, lastDay }: PlacementView, today: Day): string | null {
  switch (status) {
    case 'draft':
    case 'proposed':
    case 'matched':
      return firstDay > today
        ? `Forløbet er ikke begyndt endnu. Det begynder efter planen ${formatDay(firstDay)}.`
        : 'Forløbet er ikke begyndt endnu.';
    case 'active':
      return null;
    case 'paused':
      return 'Forløbet er på pause.';
    case 'ended':
      return `Forløbet er slut. Sidste dag var ${formatDay(lastDay)}.`;
    case 'broken-off':
      return `Forløbet er stoppet. Sidste dag var ${formatDay(lastDay)}.`;
    case 'withdrawn':
      return 'Forløbet blev trukket tilbage, før det begyndte.';
  }
}

/** To whoever has none yet: who makes it. */
export function noCourseInDanish(organisers: OrganiserRole[]): string {
  return `Du har ikke et forløb endnu. ${makerInDanish(organisers)} opretter det, før du begynder.`;
}

function makerInDanish(organisers: OrganiserRole[]): string {
  if (organisers.every((role) => role === 'coordinator')) return 'Koordinatoren';
  if (organisers.every((role) => role === 'consultant')) return 'Din jobkonsulent';
  return 'Den, der står for ordningen,';
}
