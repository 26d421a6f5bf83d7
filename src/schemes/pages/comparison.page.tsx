import { Select } from '../../web/form/choices.js';
import { filledWith } from '../../web/form/filled.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { Comparison } from './comparison.rules.js';
import { RuleText } from './rule-list.js';
import type { SchemeItem } from './scheme-items.words.js';
import { subjectInDanish } from './subject.words.js';

export interface ComparisonPageFacts {
  visitor: Visitor;
  code: string;
  name: string;
  /** The newest first. */
  versions: { version: number; inDanish: string }[];
  from: number;
  to: number;
  differences: Comparison<SchemeItem>[];
}

/** What is different between two versions of a scheme, with both texts. */
export function comparisonPage(facts: ComparisonPageFacts): string {
  const { visitor, code, name, versions, from, to, differences } = facts;
  const form = filledWith({ fra: String(from), til: String(to) });
  const choices = versions.map(({ version, inDanish }) => ({ value: String(version), label: inDanish }));
  return html(
    <Page title={`Udgaver – ${name}`} visitor={visitor} at="/ordninger">
      <p>
        <a href={`/ordninger/${code}`}>Tilbage til ordningen</a>
      </p>
      <h1>{`Udgaver af ${name}`}</h1>
      <ul>
        {versions.map(({ version, inDanish }) => (
          <li>
            <a href={`/ordninger/${code}/versioner/${version}`}>{inDanish}</a>
          </li>
        ))}
      </ul>
      {versions.length === 1 ? (
        <p>Der er kun én udgave, så der er ikke noget at sammenligne.</p>
      ) : (
        <>
          <h2>Sammenlign to udgaver</h2>
          <form method="get" action={`/ordninger/${code}/versioner`} class="limstift-narrow">
            <Select form={form} name="fra" label="Fra" choices={choices} />
            <Select form={form} name="til" label="Til" choices={choices} />
            <button type="submit" class="button button-secondary">
              Sammenlign
            </button>
          </form>
          <h2>{`Forskelle fra udgave ${from} til udgave ${to}`}</h2>
          {differences.length === 0 && <p>Der er ingen forskelle.</p>}
          {differences.map((difference) => (
            <Difference difference={difference} />
          ))}
        </>
      )}
    </Page>,
  );
}

function Difference({ difference }: { difference: Comparison<SchemeItem> }) {
  switch (difference.change) {
    case 'added':
      return <Texts what="Ny" item={difference.after} after={difference.after} />;
    case 'removed':
      return <Texts what="Taget ud" item={difference.before} before={difference.before} />;
    case 'changed':
      return (
        <Texts what="Ændret" item={difference.after} before={difference.before} after={difference.after} />
      );
  }
}

function Texts({
  what,
  item,
  before,
  after,
}: {
  what: string;
  item: SchemeItem;
  before?: SchemeItem;
  after?: SchemeItem;
}) {
  return (
    <section class="limstift-card">
      <h3>{`${what}: ${subjectInDanish(item.subject).toLowerCase()}`}</h3>
      <dl class="limstift-facts">
        {before && (
          <>
            <dt>Før</dt>
            <dd>
              <RuleText item={before} />
            </dd>
          </>
        )}
        {after && (
          <>
            <dt>Efter</dt>
            <dd>
              <RuleText item={after} />
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
