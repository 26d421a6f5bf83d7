import { formatMonth } from '../../shared/danish-date.js';
import type { Month } from '../../shared/day.js';
import { formatHours } from '../../shared/minutes.js';
import { formatKroner } from '../../shared/ore.js';
import { Checkbox } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { DECLARATION } from '../claim.words.js';
import type { Answer } from './sheet.rules.js';
import type { SheetRow } from './sheet.view.js';
import { answerInDanish } from './sheet.words.js';

export interface SheetCheckFacts {
  visitor: Visitor;
  month: Month;
  /** Where the placements of the sheet begin. */
  from: string | null;
  answered: { answer: Answer; row: SheetRow }[];
  form: Filled;
}

/** What is about to be sent, to the øre, and the declaration that it is right. */
export function sheetCheckPage({ visitor, month, from, answered, form }: SheetCheckFacts): string {
  const title = `Tjek og send for ${formatMonth(month)}`;
  const claimed = answered.filter(({ answer }) => answer === 'claim');
  const total = claimed.reduce((sum, { row }) => sum + row.amountOre, 0);
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/maanedsark">
      <ErrorSummary faults={form.faults} />
      <h1>{title}</h1>
      <Table
        caption="Dine svar"
        columns={['Forløb', 'Sag', 'Dit svar', 'Timer', 'Beløb']}
        rows={answered.map(({ answer, row }, at) => [
          <span id={`answers.${at}.answer`}>{row.mentee}</span>,
          row.reference,
          answerInDanish(answer),
          answer === 'claim' ? formatHours(row.minutes) : '–',
          answer === 'claim' ? formatKroner(row.amountOre) : '–',
        ])}
      />
      {claimed.length > 0 && (
        <p class="limstift-next">{`Du sender ${claimed.length} krav på i alt ${formatKroner(total)}`}</p>
      )}
      <Form action="/maanedsark/indsendelse">
        <Hidden name="month" value={month} />
        {from !== null && <Hidden name="fra" value={from} />}
        {answered.map(({ answer, row }, at) => (
          <>
            <Hidden name={`answers.${at}.placementId`} value={row.placementId} />
            <Hidden name={`answers.${at}.answer`} value={answer} />
            <Hidden name={`answers.${at}.seen`} value={row.version} />
          </>
        ))}
        {claimed.length > 0 && <Checkbox form={form} name="declaration" label={DECLARATION} />}
        <div class="limstift-actions">
          <Button>Send</Button>
          <a href={`/maanedsark?${answersIn({ month, from, answered })}`}>Ret svarene</a>
        </div>
      </Form>
    </Page>,
  );
}

/** The answers as an address carries them: no name, and nothing that somebody typed. */
function answersIn({ month, from, answered }: Pick<SheetCheckFacts, 'month' | 'from' | 'answered'>): string {
  const fields = answered.flatMap(({ answer, row }, at) => [
    [`answers.${at}.placementId`, row.placementId],
    [`answers.${at}.answer`, answer],
  ]);
  return new URLSearchParams([
    ['month', month],
    ...(from === null ? [] : [['fra', from]]),
    ...fields,
  ]).toString();
}
