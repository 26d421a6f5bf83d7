import { formatDay } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { Table } from '../../web/page/table.js';
import type { AgreementView } from '../agreement.view.js';
import { agreementPartyInDanish, agreementStatusInDanish } from '../agreement.words.js';

export interface AgreementListFacts {
  placementId: string;
  agreements: AgreementView[];
  /** Null where the scheme asks for none. */
  declaration: { declaredDay: Day | null } | null;
}

/** What is agreed and declared on a case, and what is missing, as far as the visitor may know. */
export function AgreementList({ placementId, agreements, declaration }: AgreementListFacts) {
  if (agreements.length === 0 && declaration === null) {
    return <p>Der er ingen aftaler, som du skal læse eller underskrive.</p>;
  }
  const declared = declaration?.declaredDay ?? null;
  const here = `/forloeb/${placementId}`;
  const ofDeclaration = [
    <a href={`${here}/erklaering`}>Mentorens tavshedserklæring</a>,
    declared === null ? 'Ikke afgivet' : `Afgivet ${formatDay(declared)}`,
    declared === null ? 'Mentoren' : '–',
  ];
  return (
    <Table
      caption="Aftaler og erklæring"
      columns={['Hvad', 'Status', 'Mangler']}
      rows={[
        ...(declaration ? [ofDeclaration] : []),
        ...agreements.map((agreement) => [
          <a href={`${here}/aftaler/${agreement.code}`}>{agreement.title}</a>,
          agreement.fits ? agreementStatusInDanish(agreement.status) : 'Passer ikke længere',
          missingInDanish(agreement),
        ]),
      ]}
    />
  );
}

/** Who has not signed, or that it is to be sent. */
function missingInDanish({ status, fits, parties, signatures }: AgreementView): string {
  if (status === 'draft' || !fits) return 'Skal sendes til underskrift';
  const missing = parties.filter((party) => !signatures.some(({ asParty }) => asParty === party));
  return missing.length === 0 ? '–' : missing.map(agreementPartyInDanish).join(', ');
}
