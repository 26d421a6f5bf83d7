import { atStart, formatMonth } from '../../shared/danish-date.js';
import type { Month } from '../../shared/day.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { ToCase } from '../../web/page/to-case.js';
import { LongDays } from '../long-days.js';
import { sumInDanish } from '../time-entry.words.js';
import { balancesInDanish } from '../balance/balance.words.js';
import { monthOfWordsInDanish } from '../word/word.words.js';
import { MonthEntries, TakenOut } from './month-entries.js';
import { MonthForm } from './month-form.js';
import { monthsBeside, type MonthView } from './month.view.js';
import { Unbroken } from '../../web/page/unbroken.js';
import { whoIsWhere } from '../../placements/placement.words.js';

interface MonthFacts {
  visitor: Visitor;
  hours: MonthView;
  form: Filled;
  /** What is left of the grants with what is typed counted in. */
  balance: string;
  thisMonth: Month;
  leadsToSheet: boolean;
}

/** The hours of one placement in a month, and room for more. */
export function monthPage({ visitor, hours, form, balance, thisMonth, leadsToSheet }: MonthFacts) {
  const { placement, month, entries, balances, takenOut, mayWrite, mayClaim } = hours;
  const title = `Timer i ${formatMonth(month)}`;
  const { before, after } = monthsBeside(month, placement, thisMonth);
  const address = `/forloeb/${placement.id}/timer`;
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/forloeb">
      <ErrorSummary faults={form.faults} />
      <ToCase id={placement.id} />
      <h1>{title}</h1>
      <p class="limstift-wrap">
        <Unbroken
          text={`Sag ${placement.reference}: ${whoIsWhere(placement.mentee.name, placement.employer?.name ?? null)}`}
        />
      </p>
      <nav class="limstift-steps" aria-label="Måneder">
        {before && <a href={`${address}?maaned=${before}`}>{atStart(formatMonth(before))}</a>}
        {after && <a href={`${address}?maaned=${after}`}>{atStart(formatMonth(after))}</a>}
        {leadsToSheet && <a href={`/maanedsark?maaned=${month}`}>Månedsark</a>}
      </nav>
      <h2>{entries.length === 0 ? 'Ingen timer endnu' : `I alt ${sumInDanish(entries)}`}</h2>
      <p>{balancesInDanish(balances)}</p>
      {monthOfWordsInDanish(entries).map((said) => (
        <p>{said}</p>
      ))}
      <LongDays entries={entries} />
      <MonthEntries entries={entries} />
      <TakenOut hours={takenOut} />
      {mayClaim && (
        <Form action={`${address}/krav`} class="limstift-screen-only">
          <Hidden name="month" value={month} />
          <p>
            {'Du er ikke ansat på arbejdspladsen, så du sender selv timerne til kommunen. '}
            <a href={`/forloeb/${placement.id}/frist?maaned=${month}`}>Frist og udsættelse</a>
          </p>
          <p>
            <Button look="secondary">{`Gør timerne i ${formatMonth(month)} klar til at sende`}</Button>
          </p>
        </Form>
      )}
      {mayWrite && (
        <MonthForm
          {...{ form, address, month, balance }}
          isSent={entries.length > 0 && entries.every(({ claimId }) => claimId !== null)}
        />
      )}
    </Page>,
  );
}
