import { formatDay } from '../../shared/danish-date.js';
import { Table } from '../../web/page/table.js';
import type { HeldCase } from './queue.view.js';
import { Share } from './share.js';
import { whoIsWhere } from '../../placements/placement.words.js';

/** The cases that somebody has put aside, and what each waits for. */
export function HeldCases({ held, showsHolder }: { held: HeldCase[]; showsHolder: boolean }) {
  if (held.length === 0) return <p>Du har ingen sager på hold.</p>;
  return (
    <Table
      caption="Sager på hold, dem, der snart kommer tilbage, først"
      columns={[
        'Sag',
        'Hvem',
        'Venter på',
        'Til og med',
        ...(showsHolder ? ['Hvem har den'] : []),
        'Fordeling',
      ]}
      rows={held.map((one) => [
        <a href={`/forloeb/${one.placementId}`}>{one.reference}</a>,
        whoIsWhere(one.mentee.name, one.employerName),
        <span class="limstift-wrap">{one.reason}</span>,
        formatDay(one.untilDay),
        ...(showsHolder ? [one.holder?.name ?? 'Ingen endnu'] : []),
        <Share work={one} isHeld />,
      ])}
    />
  );
}
