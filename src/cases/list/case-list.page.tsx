import { PLACEMENT_STATUSES, type PlacementStatus } from '../../placements/placement.rules.js';
import type { PlacementView } from '../../placements/placement.view.js';
import { placementStatusInDanish, whoIsWhere } from '../../placements/placement.words.js';
import { formatPeriod } from '../../shared/danish-date.js';
import type { Day } from '../../shared/day.js';
import { Select } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import { filledAgain } from '../../web/form/filled.js';
import { TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import type { Fault } from '../../web/problems/said.js';
import { Table } from '../../web/page/table.js';
import { caseViewInDanish, whoDoesWhat } from '../case.words.js';
import { isOverdue } from '../next-step.rules.js';
import { dueInDanish } from '../queue/queue.words.js';
import { CASE_VIEWS, VIEWS_OF_PARTIES } from './case-list.input.js';
import type { CaseTold, Run } from './case-list.view.js';

export interface CaseListFacts {
  visitor: Visitor;
  items: PlacementView[];
  filters: {
    q?: string | undefined;
    status?: string | undefined;
    vis?: string | undefined;
    consultantId?: string | undefined;
    /** What a consultant asks for their own cases by; null for everybody else. */
    ownId: string | null;
  };
  /** What is told to a coordinator, who follows every case, by case; null for everybody else. */
  told: Map<string, CaseTold> | null;
  run: Run;
  /** Whether the visitor is mentor, mentee or leader. */
  isParty: boolean;
  /** Whether the visitor registers courses at workplaces. */
  registers?: boolean;
  today: Day;
  /** The address of the next page, if there is one. */
  next: string | null;
  /** What is wrong with the search; nothing was looked for then. */
  faults?: Fault[];
}

/** A placement that is being registered is no case yet. */
const LOOKED_FOR = PLACEMENT_STATUSES.filter((status) => status !== 'draft');

function statusChoices({ leaderPicks }: Run) {
  return [
    { value: '', label: 'Alle' },
    ...LOOKED_FOR.map((value) => ({ value, label: statusInDanish(value, leaderPicks) })),
  ];
}

/** Who picks the mentor is named where it is the leader. */
function statusInDanish(status: PlacementStatus, leaderPicks: boolean): string {
  return status === 'proposed' && !leaderPicks ? 'Afventer valg af mentor' : placementStatusInDanish(status);
}

function viewChoices(isParty: boolean) {
  return [
    { value: '', label: 'Alle' },
    ...(isParty ? VIEWS_OF_PARTIES : CASE_VIEWS).map((value) => ({ value, label: caseViewInDanish(value) })),
  ];
}

export function caseListPage(facts: CaseListFacts): string {
  const { visitor, filters, told, run, isParty, registers = false, next, faults = [] } = facts;
  const form = filledAgain(filters, faults);
  return html(
    <Page title="Forløb" visitor={visitor} at="/forloeb">
      <ErrorSummary faults={faults} />
      <h1>Forløb</h1>
      {told !== null && <p>Du kan følge alle forløb og ændre dem, som en koordinator har.</p>}
      {registers && (
        <p>
          <a href="/arbejdssteder">Nyt forløb på et arbejdssted</a>
        </p>
      )}
      <form class="limstift-filters" method="get" action="/forloeb" role="search">
        <TextInput
          form={form}
          name="q"
          label={run.atWorkplaces ? 'Navn, arbejdsgiver, arbejdssted eller nummer' : 'Navn eller nummer'}
          type="search"
        />
        <Select form={form} name="status" label="Status" choices={statusChoices(run)} />
        <Select form={form} name="vis" label="Vis" choices={viewChoices(isParty)} />
        {filters.ownId !== null && (
          <Select form={form} name="consultantId" label="Jobkonsulent" choices={whose(filters.ownId)} />
        )}
        <button type="submit" class="button button-secondary">
          Søg
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

function whose(ownId: string) {
  return [
    { value: '', label: 'Alle' },
    { value: ownId, label: 'Mine' },
  ];
}

function Found({ items, filters, told, today, next }: CaseListFacts) {
  if (items.length === 0) {
    return next === null ? <p>Ingen forløb passer til søgningen.</p> : <p>Ingen her. Se næste side.</p>;
  }
  const hasEmployers = items.some(({ employer }) => employer !== null);
  const order = filters.vis ? 'de første til at slutte først' : 'de nyeste først';
  return (
    <Table
      caption={`Forløb, ${order}`}
      columns={
        told
          ? TOLD_COLUMNS
          : ['Sag', 'Mentee', ...(hasEmployers ? ['Arbejdsgiver'] : []), 'Mentor', 'Periode', 'Status']
      }
      rows={items.map((item) => {
        const mentor = item.mentor?.name ?? 'Ingen endnu';
        return [
          <a href={`/forloeb/${item.id}`}>{item.reference}</a>,
          ...(told
            ? [
                whoIsWhere(item.mentee.name, item.employer?.name ?? null),
                mentor,
                ...toldCells(told.get(item.id), today),
              ]
            : [item.mentee.name, ...(hasEmployers ? [item.employer?.name ?? '–'] : []), mentor]),
          formatPeriod(item),
          <span class="limstift-whole-words">
            {statusInDanish(item.status, item.runBy === 'consultant')}
          </span>,
        ];
      })}
    />
  );
}

const TOLD_COLUMNS = ['Sag', 'Hvem', 'Mentor', 'Har sagen', 'Det næste', 'Frist', 'Periode', 'Status'];

function toldCells(told: CaseTold | undefined, today: Day) {
  if (told === undefined) return ['–', '–', '–'];
  const { consultantName, step } = told;
  const due = step.who === 'nobody' ? '–' : <Due day={step.by} today={today} />;
  return [consultantName ?? '–', whoDoesWhat(step), isOverdue(step, today) ? <strong>{due}</strong> : due];
}

/** The day on one line, and how long there is on another where there is no room for both. */
function Due({ day, today }: { day: Day; today: Day }) {
  const [date, left] = dueInDanish(day, today).split(' ');
  return (
    <>
      <span class="limstift-unbroken">{date}</span> <span class="limstift-unbroken">{left}</span>
    </>
  );
}
