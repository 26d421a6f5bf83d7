import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { ToCase } from '../../web/page/to-case.js';
import type { AgreementView } from '../agreement.view.js';
import { agreementPartyInDanish, agreementStatusInDanish } from '../agreement.words.js';

export interface AgreementsPageFacts {
  visitor: Visitor;
  placement: { id: string; reference: string };
  agreements: AgreementView[];
  /** Null where the scheme asks for none. */
  declaration: { declaredDay: Day | null } | null;
}

/** What is agreed and declared on a case, as far as the visitor may know. */
export function agreementsPage({ visitor, placement, agreements, declaration }: AgreementsPageFacts): string {
  const { id, reference } = placement;
  const title = `Aftaler i sag ${reference}`;
  const declared = declaration?.declaredDay ?? null;
  const rows = [
    ...(declaration
      ? [
          [
            <a href={`/forloeb/${id}/erklaering`}>Mentorens tavshedserklæring</a>,
            declared === null ? 'Ikke afgivet' : `Afgivet ${formatDay(declared)}`,
            declared === null ? 'Mentoren' : '–',
          ],
        ]
      : []),
    ...agreements.map((agreement) => [
      <a href={`/forloeb/${id}/aftaler/${agreement.code}`}>{agreement.title}</a>,
      statusInDanish(agreement),
      missingInDanish(agreement),
    ]),
  ];
  return html(
    <Page title={title} visitor={visitor} at="/forloeb">
      <ToCase id={id} />
      <h1>{title}</h1>
      {rows.length === 0 ? (
        <p>Der er ingen aftaler, som du skal læse eller underskrive.</p>
      ) : (
        <Table caption="Aftaler og erklæring" columns={['Hvad', 'Status', 'Mangler']} rows={rows} />
      )}
    </Page>,
  );
}

function statusInDanish({ status, fits }: AgreementView): string {
  return fits ? agreementStatusInDanish(status) : 'Passer ikke længere';
}

/** Who has not signed, or who sends it. */
function missingInDanish({ status, fits, parties, signatures }: AgreementView): string {
  if (status === 'draft' || !fits) return 'Skal sendes til underskrift';
  const missing = parties.filter((party) => !signatures.some(({ asParty }) => asParty === party));
  return missing.length === 0 ? '–' : missing.map(agreementPartyInDanish).join(', ');
}
