import { diffLines } from 'diff';
import { formatInstant } from '../../../shared/danish-date.js';
import { html, Page, type Visitor } from '../../../web/page/layout.js';
import type { PublishedVersion } from './wording.view.js';
import { wordingNameInDanish } from './wording.words.js';

interface VersionFacts {
  visitor: Visitor;
  name: string;
  shown: PublishedVersion;
  /** The version that it took the place of; null of the first. */
  before: PublishedVersion | null;
}

/** One version of a text as it was published, with what was changed in it. */
export function wordingVersionPage({ visitor, name, shown, before }: VersionFacts): string {
  const title = `${wordingNameInDanish(name)}, udgave ${shown.version}`;
  return html(
    <Page title={title} visitor={visitor} at="/brevtekster">
      <p>
        <a href={`/brevtekster/${name}`}>{`Tilbage til ${wordingNameInDanish(name)}`}</a>
      </p>
      <h1>{title}</h1>
      <p>{`Udgivet ${formatInstant(shown.at)} af ${shown.by}.`}</p>
      {before && (
        <p>Det, der er nyt siden forrige udgave, er understreget. Det, der er væk, er streget over.</p>
      )}
      <pre class="limstift-wording">
        {before === null
          ? shown.source
          : diffLines(before.source, shown.source).map(({ value, added, removed }) =>
              added ? <ins>{value}</ins> : removed ? <del>{value}</del> : value,
            )}
      </pre>
    </Page>,
  );
}
