import { html, Page, type Visitor } from '../../web/page/layout.js';
import { RuleList } from './rule-list.js';
import type { SchemeItem } from './scheme-items.words.js';
import { subjectInDanish, SUBJECTS } from './subject.words.js';

export interface SchemePageFacts {
  visitor: Visitor;
  code: string;
  name: string;
  /** Who wrote it, as `Lægeforeningen`. */
  organiser: string;
  /** As `fra 01.03.2024`. */
  validity: string;
  /** As `Udgave 2 fra 26.11.2026`. */
  version: string;
  isNewest: boolean;
  items: SchemeItem[];
}

/** A version of a scheme: every rule with how strong it is, and where it comes from. */
export function schemePage(facts: SchemePageFacts): string {
  const { visitor, code, name, organiser, validity, version, isNewest, items } = facts;
  return html(
    <Page title={name} visitor={visitor} at="/ordninger">
      <p>
        <a href="/ordninger">Alle ordninger</a>
      </p>
      <h1>{name}</h1>
      <p>{`Skrevet af ${organiser}. Gælder ${validity}. ${version}.`}</p>
      {!isNewest && (
        <p class="limstift-next">
          Der er en nyere udgave. Forløb, der er begyndt under denne, fortsætter under den.{' '}
          <a href={`/ordninger/${code}`}>Se den nyeste</a>
        </p>
      )}
      <p>
        <a href={`/ordninger/${code}/versioner`}>Se ordningens udgaver</a>
      </p>
      <dl class="limstift-facts">
        <dt>Skal</dt>
        <dd>Det kan ikke aftales anderledes.</dd>
        <dt>Aftales normalt sådan</dt>
        <dd>Det gælder, hvis man ikke aftaler andet.</dd>
        <dt>Råd</dt>
        <dd>Det er værd at vide eller overveje.</dd>
      </dl>
      {SUBJECTS.map((subject) => {
        const about = items.filter((item) => item.subject === subject);
        return about.length === 0 ? null : (
          <>
            <h2>{subjectInDanish(subject)}</h2>
            <RuleList items={about} />
          </>
        );
      })}
    </Page>,
  );
}
