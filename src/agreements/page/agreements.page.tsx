import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { Unbroken } from '../../web/page/unbroken.js';
import { AgreementList, type AgreementListFacts } from './agreement-list.js';

export interface AgreementsPageFacts {
  visitor: Visitor;
  placement: { id: string; reference: string };
  papers: Pick<AgreementListFacts, 'agreements' | 'declaration'>;
}

/** What is agreed and declared on a case. */
export function agreementsPage({ visitor, placement, papers }: AgreementsPageFacts): string {
  const title = `Aftaler i sag ${placement.reference}`;
  return html(
    <Page title={title} visitor={visitor} at="/forloeb">
      <ToCase id={placement.id} />
      <h1>
        <Unbroken text={title} />
      </h1>
      <AgreementList placementId={placement.id} {...papers} />
    </Page>,
  );
}
