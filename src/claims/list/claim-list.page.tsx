import { atStart, formatDay, formatMonth } from '../../shared/danish-date.js';
import { addMonths, type Day, dayAt, type Month, monthOf } from '../../shared/day.js';
import { formatKroner } from '../../shared/ore.js';
import { Select } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { filledAgain } from '../../web/form/filled.js';
import { TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { Fault } from '../../web/problems/said.js';
import { Table } from '../../web/page/table.js';
import { CLAIM_STATUSES, type ClaimStatus, isDropped, isWorkedOut } from '../claim.rules.js';
import type { ClaimView } from '../claim.view.js';
import { claimStatusInDanish, claimStatusToLeader } from '../claim.words.js';
import type { WaitingPostponement } from '../window/claim-window.view.js';
import { lastDayInDanish } from '../window/claim-window.words.js';
import { WaitingForTime } from '../window/waiting-for-time.js';

export interface ListedClaim {
  claim: ClaimView;
  placement: { id: string; reference: string; menteeId: string; mentee: string; employer: string };
  /** When it was sent in, the last time. */
  sentAt: Date | null;
  /** Where it is in hearing: until when, or that it can be decided. */
  heard: string | null;
}

interface ClaimListFacts {
  visitor: Visitor;
  /** Who is told »dig« of what waits for the leader. */
  isLeader: boolean;
  items: ListedClaim[];
  filters: { q: string; status: string; maaned: string };
  today: Day;
  /** Leaders who wait for an answer on more time, to caseworkers. */
  postponements: WaitingPostponement[];
  /** The address of the next page, if there is one. */
  next: string | null;
  /** What is wrong with what was asked for; nothing was looked for then. */
  faults?: Fault[];
}

/** Those that people look for; the others are reached by their address. */
const LOOKED_FOR = [
  'draft',
  'submitted',
  'returned',
  'hearing',
  'approved',
  'refused',
  'withdrawn',
  'settled',
] as const;

function statusChoices(asked: string) {
  const isOther = CLAIM_STATUSES.some(
    (status) => status === asked && !LOOKED_FOR.some((one) => one === status),
  );
  return [
    { value: '', label: 'Alle' },
    ...[...LOOKED_FOR, ...(isOther ? [asked as ClaimStatus] : [])].map((value) => ({
      value,
      label: claimStatusInDanish(value),
    })),
  ];
}

/** Older months than these are reached by their address. */
const MONTHS_BACK = 24;

export function claimListPage(facts: ClaimListFacts): string {
  const { visitor, filters, today, next, faults = [] } = facts;
  const form = filledAgain(filters, faults);
  return html(
    <Page title={faults.length > 0 ? 'Fejl: Krav' : 'Krav'} visitor={visitor} at="/krav">
      <ErrorSummary faults={faults} />
      <h1>Krav</h1>
      <WaitingForTime postponements={facts.postponements} />
      <form class="limstift-filters" method="get" action="/krav" role="search">
        <TextInput form={form} name="q" label="Kravnummer, navn eller arbejdsgiver" type="search" />
        <Select form={form} name="status" label="Status" choices={statusChoices(filters.status)} />
        <Select
          form={form}
          name="maaned"
          label="Måned"
          choices={monthChoices(monthOf(today), filters.maaned)}
        />
        <button type="submit" class="button button-secondary">
          Vis krav
        </button>
      </form>
      {faults.length === 0 && <Found {...facts} />}
      {next !== null && (
        <p>
          <a href={next}>Næste side</a>
        </p>
      )}
    </Page>,
  );
}

function monthChoices(thisMonth: Month, asked: string) {
  const months = Array.from({ length: MONTHS_BACK }, (_, ago) => addMonths(thisMonth, -ago));
  const isOlder = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) && !months.includes(asked);
  return [
    { value: '', label: 'Alle' },
    ...[...months, ...(isOlder ? [asked] : [])].map((value) => ({
      value,
      label: atStart(formatMonth(value)),
    })),
  ];
}

/** Until when what is open can be sent. */
function lastDayIn({ status, lastDay }: ClaimView, today: Day): string | null {
  if (lastDay === null || !isWorkedOut({ status })) return null;
  return `senest ${lastDayInDanish(lastDay, today)}`;
}

function Found({ items, isLeader, today }: Pick<ClaimListFacts, 'items' | 'isLeader' | 'today'>) {
  const statusInDanish = isLeader ? claimStatusToLeader : claimStatusInDanish;
  if (items.length === 0) return <p>Ingen krav passer til det, du har valgt.</p>;
  const counted = items.filter(({ claim }) => !isDropped(claim));
  const sum = counted.reduce((ore, { claim }) => ore + (claim.amountOre ?? 0), 0);
  return (
    <>
      <Table
        caption="Krav, de nyeste måneder først"
        columns={['Krav', 'Måned', 'Mentee', 'Arbejdsgiver', 'Forløb', 'Sendt', 'Beløb', 'Status']}
        rows={items.map(({ claim, placement, sentAt, heard }) => [
          <a href={`/krav/${claim.id}`}>{claim.reference}</a>,
          atStart(formatMonth(claim.month)),
          placement.mentee,
          placement.employer,
          <a href={`/forloeb/${placement.id}`}>{placement.reference}</a>,
          sentAt === null ? '–' : formatDay(dayAt(sentAt)),
          claim.amountOre === null ? '–' : formatKroner(claim.amountOre),
          heard ?? [statusInDanish(claim.status), lastDayIn(claim, today)].filter(Boolean).join(', '),
        ])}
      />
      <p>
        {items.length === 1 ? '1 krav på siden, ' : `${items.length} krav på siden, i alt `}
        <strong>{formatKroner(sum)}</strong>
        {counted.length < items.length && ' Afslåede, tilbagetrukne og forældede krav er ikke talt med.'}
      </p>
    </>
  );
}
