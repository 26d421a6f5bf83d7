import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { AgreementList, type AgreementListFacts } from './agreement-list.js';

export interface AgreementsPageFacts {
  visitor: Visitor;
  placement: { id: string; reference: string };
  papers: Pick<AgreementListFacts, 'agreements' | 'declaration'>;
}

/** What is agreed and declared on a case. */
export function agreementsPage({ visitor, placement, papers }: AgreementsPageFacts): string {
  const title = `Aftaler i sag ${placement.reference}`;
  const isEmpty = papers.agreements.length === 0 && papers.declaration === null;
  return html(
    <Page title={title} visitor={visitor} at="/forloeb">
      <ToCase id={placement.id} />
      <h1>{title}</h1>
      {isEmpty ? (
        <p>Der er ingen aftaler, som du skal læse eller underskrive.</p>
      ) : (
        <AgreementList placementId={placement.id} {...papers} />
      )}
    </Page>,
  );
}
