import { diffLines, diffWords } from 'diff';
import { formatInstant } from '../../shared/danish-date.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';

export interface LetterSaid {
  id: string;
  title: string;
  issuedAt: Date;
  /** Null where the text was not kept. */
  text: string | null;
}

interface ChangesFacts {
  visitor: Visitor;
  placementId: string;
  before: LetterSaid;
  after: LetterSaid;
}

/** What a letter says otherwise than the one that it puts right: line by line, with what is new and what is gone. */
export function letterChangesPage({ visitor, placementId, before, after }: ChangesFacts): string {
  const title = 'Hvad er ændret?';
  return html(
    <Page title={title} visitor={visitor} at="/forloeb">
      <ToCase id={placementId} />
      <h1>{title}</h1>
      <p>
        <a href={`/breve/${after.id}`}>{after.title}</a>
        {` fra ${formatInstant(after.issuedAt)} erstatter `}
        <a href={`/breve/${before.id}`}>{before.title}</a>
        {` fra ${formatInstant(before.issuedAt)}.`}
      </p>
      {before.text === null || after.text === null ? (
        <p>Teksten i det gamle brev er ikke gemt for sig. Åbn de to breve, og hold dem op mod hinanden.</p>
      ) : (
        <Changes before={before.text} after={after.text} />
      )}
    </Page>,
  );
}

function Changes({ before, after }: { before: string; after: string }) {
  const parts = diffLines(before, after);
  return (
    <ul>
      {parts.flatMap((part, index) => {
        const next = parts[index + 1];
        if (part.added && parts[index - 1]?.removed) return [];
        if (part.removed && next?.added) return [<Changed before={part.value} after={next.value} />];
        if (part.added) return [<li>{<ins>{part.value.trim()}</ins>}</li>];
        if (part.removed) return [<li>{<del>{part.value.trim()}</del>}</li>];
        return [];
      })}
    </ul>
  );
}

/** Lines that were written anew, with the words that are. */
function Changed({ before, after }: { before: string; after: string }) {
  return (
    <li>
      {diffWords(before.trim(), after.trim()).map(({ value, added, removed }) =>
        added ? <ins>{value}</ins> : removed ? <del>{value}</del> : value,
      )}
    </li>
  );
}
