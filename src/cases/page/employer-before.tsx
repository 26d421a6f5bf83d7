import type { SuccessionKind } from '../../employers/succession/succession.rules.js';
import type { NamedEmployer } from '../../employers/succession/succession.view.js';
import { successionKindInDanish } from '../../placements/succession/succession.words.js';
import { formatDay } from '../../shared/danish-date.js';

export interface EmployerBefore {
  kind: SuccessionKind;
  firstDay: string;
  isToCome: boolean;
  /** Whoever was the employer before, or is to be. */
  other: NamedEmployer;
}

/** Since when the employer of a case is the one it is, who it was before, and who is to come. */
export function EmployersBefore({ before }: { before: EmployerBefore[] }) {
  return (
    <>
      {before.map(({ kind, firstDay, isToCome, other }) => (
        <p>
          {isToCome
            ? `Fra ${formatDay(firstDay)} er arbejdsgiveren ${named(other)} (${reason(kind)}).`
            : `Arbejdsgiver siden ${formatDay(firstDay)} (${reason(kind)}). Før det var arbejdsgiveren ${named(other)}.`}
        </p>
      ))}
    </>
  );
}

function named({ name, cvr }: NamedEmployer): string {
  return `${name}, CVR-nummer ${cvr}`;
}

function reason(kind: SuccessionKind): string {
  const { label } = successionKindInDanish(kind);
  return kind === 'new-cvr' ? 'nyt CVR-nummer' : label.toLowerCase();
}
