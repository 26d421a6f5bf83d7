/** An agreement as it is read, signed and printed. */
import { formatDay } from '../../shared/danish-date.js';
import type { SaidPart } from '../agreement.rules.js';
import { partInDanish } from '../agreement-parts.words.js';
import type { PartChange } from '../agreement-versions.rules.js';
import type { AgreementView } from '../agreement.view.js';
import { agreementPartyInDanish, wayToSignInDanish } from '../agreement.words.js';
import { Table } from '../../web/page/table.js';

export function AgreementText({ parts }: { parts: Pick<SaidPart, 'part' | 'words'>[] }) {
  return (
    <>
      {parts.map(({ part, words }) => (
        <>
          <h3>{partInDanish(part)}</h3>
          {words.split('\n').map((line) => (
            <p class="limstift-wrap">{line}</p>
          ))}
        </>
      ))}
    </>
  );
}

/** Every party, with how and when they signed. */
export function Signatures({ parties, signatures }: Pick<AgreementView, 'parties' | 'signatures'>) {
  return (
    <Table
      caption="Underskrifter"
      columns={['Hvem', 'Underskrevet']}
      rows={parties.map((party) => {
        const signed = signatures.find(({ asParty }) => asParty === party);
        const byName = signed?.byName ?? null;
        const how = signed && `${formatDay(signed.signedDay)} ${wayToSignInDanish(signed.way)}`;
        return [
          agreementPartyInDanish(party),
          how === undefined
            ? 'Mangler'
            : [how, signed?.way === 'paper' ? null : byName].filter(Boolean).join(', '),
        ];
      })}
    />
  );
}

/** What was agreed before, with who signed it. */
export function Earlier({ parties, earlier }: Pick<AgreementView, 'parties' | 'earlier'>) {
  if (earlier.length === 0) return null;
  return (
    <>
      <h2>Tidligere versioner</h2>
      {earlier.map(({ version, status, parts, signatures }) => (
        <details>
          <summary>{`Version ${version}, ${status === 'in-force' ? 'gælder imens' : 'erstattet'}`}</summary>
          {parts === null ? (
            <p>Aftalen læses kun af dem, der har indgået den.</p>
          ) : (
            <AgreementText parts={parts} />
          )}
          <Signatures parties={parties} signatures={signatures} />
        </details>
      ))}
    </>
  );
}

/** What the version before said otherwise. */
export function Changes({ changes }: { changes: PartChange[] }) {
  return (
    <Table
      caption="Det er ændret"
      columns={['Punkt', 'Før', 'Nu']}
      rows={changes.map(({ part, before, after }) => [
        partInDanish(part),
        before ?? 'Stod der ikke',
        after ?? 'Står der ikke længere',
      ])}
    />
  );
}
