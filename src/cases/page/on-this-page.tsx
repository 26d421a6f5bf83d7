/** The way down the page of a case. */
import { sharedInDanish } from '../../placements/consent/shared-with-employer.js';
import type { CasePageFacts } from './case.page.js';

interface Section {
  id: string;
  inDanish: string;
}

/** What stands on the page for this visitor, in its order. */
function sectionsOf(facts: CasePageFacts): Section[] {
  return [
    { id: 'forloebet', inDanish: 'Forløbet' },
    { id: 'personer', inDanish: 'Personer' },
    ...(facts.placement.employer ? [{ id: 'samtykke', inDanish: sharedInDanish(facts.role) }] : []),
    ...(facts.paysForHours ? [{ id: 'bevillinger', inDanish: 'Bevillinger' }] : []),
    ...(facts.papers ? [{ id: 'aftaler', inDanish: 'Aftaler' }] : []),
    ...(facts.wageCosts ? [{ id: 'loenomkostninger', inDanish: 'Lønomkostninger' }] : []),
    ...(facts.paysForHours ? [{ id: 'timer', inDanish: 'Timer' }] : []),
    ...(facts.claims ? [{ id: 'krav', inDanish: 'Krav' }] : []),
    { id: 'moeder', inDanish: 'Møder' },
    ...(facts.onboarding.milestones.length > 0 ? [{ id: 'fremdrift', inDanish: 'Fremdrift' }] : []),
    ...(facts.followUp ? [{ id: 'opfoelgning', inDanish: 'Opfølgning' }] : []),
    ...(facts.notes ? [{ id: 'journal', inDanish: 'Journal' }] : []),
    { id: 'breve', inDanish: 'Breve' },
    ...(facts.attachments ? [{ id: 'bilag', inDanish: 'Bilag' }] : []),
    ...(facts.happenings ? [{ id: 'haendelser', inDanish: 'Hændelser' }] : []),
    ...(facts.looks ? [{ id: 'opslag', inDanish: 'Hvem har set sagen' }] : []),
  ];
}

export function OnThisPage({ facts }: { facts: CasePageFacts }) {
  return (
    <nav class="limstift-on-page" aria-labelledby="paa-denne-side">
      <p id="paa-denne-side">På denne side</p>
      <ul class="nobullet-list no-max-width">
        {sectionsOf(facts).map(({ id, inDanish }) => (
          <li>
            <a href={`#${id}`}>{inDanish}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
