/** What the case is about, and where it is. */
import type { PlacementView } from '../../placements/placement.view.js';
import type { AddressView } from '../../web/fields/address.view.js';
import { Edition, type EditionFacts } from './case-edition.js';
import { type EmployerBefore, EmployersBefore } from './employer-before.js';
import { Change, type PutsRight } from './change-link.js';

/** Each null for those who may not see it. */
export interface FirmFacts {
  cvr: string | null;
  pNumber: string | null;
  address: AddressView | null;
  before: EmployerBefore[];
  /** Whether the visitor says that the employer goes on in another. */
  maySucceed: boolean;
}

export function Course({
  placement,
  edition,
  firm,
  putsRight,
}: {
  placement: PlacementView;
  edition: EditionFacts;
  firm: FirmFacts | null;
  putsRight: PutsRight | null;
}) {
  return (
    <>
      <h2 id="forloebet">Forløbet</h2>
      <dl class="limstift-facts">
        {firm && <Workplace placement={placement} firm={firm} putsRight={putsRight} />}
        <Edition edition={edition} />
        <dt>Formål</dt>
        <dd>{placement.purpose}</dd>
        <dt>Mentorens opgaver</dt>
        <dd>{placement.tasks}</dd>
      </dl>
    </>
  );
}

function Workplace({
  placement: { id, employer, workplace },
  firm: { cvr, pNumber, address, before, maySucceed },
  putsRight,
}: {
  placement: PlacementView;
  firm: FirmFacts;
  putsRight: PutsRight | null;
}) {
  return (
    <>
      <dt>Arbejdsgiver</dt>
      <dd>
        {employer?.name}
        {cvr !== null && <p>{`CVR-nummer ${cvr}`}</p>}
        <EmployersBefore before={before} />
        {putsRight && employer && (
          <Change id={id} path="arbejdsgiver" what="arbejdsgiveren" isOthers={!putsRight.has(employer.id)} />
        )}
        {maySucceed && employer && putsRight?.has(employer.id) && (
          <p class="limstift-screen-only">
            <a href={`/forloeb/${id}/arbejdsgiver/overgang`}>Fusion, salg eller nyt CVR-nummer</a>
          </p>
        )}
      </dd>
      <dt>Arbejdssted</dt>
      <dd>
        {workplace?.name}
        {address !== null && <p>{`${address.street}, ${address.postcode} ${address.city}`}</p>}
        {pNumber !== null && <p>{`P-nummer ${pNumber}`}</p>}
        {putsRight && workplace && (
          <Change id={id} path="arbejdssted" what="arbejdsstedet" isOthers={!putsRight.has(workplace.id)} />
        )}
      </dd>
    </>
  );
}
