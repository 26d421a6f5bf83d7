import { atStart, formatDay, formatMonth } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import { Checkboxes } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form } from '../../web/form/form.js';
import { DayInput, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { claimsInDanish } from '../runs/counts.words.js';
import type { ClaimToPost, PostingListed } from './internal-posting-shown.js';

interface PostingsFacts {
  visitor: Visitor;
  /** Whether the reader posts. */
  posts: boolean;
  waiting: ClaimToPost[];
  posted: PostingListed[];
  form: Filled;
}

/** What the municipality posts within itself, as the mentor is its own. */
export function internalPostingsPage({ visitor, posts, waiting, posted, form }: PostingsFacts): string {
  const title = 'Interne posteringer';
  const going = waiting.filter(({ account, heldUntil }) => account !== null && heldUntil === null);
  const staying = waiting.filter((one) => !going.includes(one));
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/udbetalinger">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href="/udbetalinger">Tilbage til udbetalinger</a>
      </p>
      <h1>{title}</h1>
      <p class="limstift-next">
        {waiting.length === 0
          ? 'Intet venter på at blive bogført.'
          : `${claimsInDanish(waiting.length)} er godkendt og venter på at blive bogført.`}
      </p>
      <p>Mentoren er ansat i kommunen. Der udbetales ikke noget; lønnen føres over på forløbets konto.</p>
      {waiting.length > 0 && !(posts && going.length > 0) && <Waiting waiting={waiting} />}
      {waiting.length > 0 && posts && staying.length > 0 && going.length > 0 && <Waiting waiting={staying} />}
      {posts && going.length > 0 && <PostForm going={going} form={form} />}
      <h2>Bogført</h2>
      {posted.length === 0 ? <p>Intet er bogført endnu.</p> : <Posted posted={posted} />}
    </Page>,
  );
}

function PostForm({ going, form }: { going: ClaimToPost[]; form: Filled }) {
  return (
    <>
      <h2>Skriv, at det er bogført</h2>
      <p>
        <a href="/udbetalinger/posteringer/liste" download>
          Hent listen til økonomisystemet (CSV)
        </a>
      </p>
      <Form action="/udbetalinger/posteringer" class="limstift-narrow">
        <Checkboxes
          form={form}
          name="claims"
          label="Krav"
          choices={going.map((one) => ({
            value: one.claimId,
            label: `${one.reference}, ${formatMonth(one.month)}: ${formatKroner(one.amountOre)}`,
            hint: `Sag ${one.caseReference}, ${one.mentor}. Konto ${one.account ?? ''}`,
          }))}
        />
        <TextInput form={form} name="voucher" label="Bilagsnummer i økonomisystemet" width="s" />
        <DayInput form={form} name="postedOn" label="Bogført den" />
        <div class="limstift-actions">
          <Button>Gem som bogført</Button>
        </div>
      </Form>
    </>
  );
}

function Waiting({ waiting }: { waiting: ClaimToPost[] }) {
  return (
    <Table
      caption="Venter på at blive bogført"
      columns={['Krav', 'Sag', 'Måned', 'Beløb', 'Konto', 'Hvorfor det står']}
      rows={waiting.map((one) => [
        <a href={`/krav/${one.claimId}`}>{one.reference}</a>,
        <a href={`/forloeb/${one.placementId}`}>{one.caseReference}</a>,
        atStart(formatMonth(one.month)),
        formatKroner(one.amountOre),
        one.account ?? '–',
        whyInDanish(one),
      ])}
    />
  );
}

function whyInDanish({ heldUntil, account }: ClaimToPost): string {
  if (heldUntil !== null) return `Holdes tilbage til og med ${formatDay(heldUntil)}`;
  return account === null ? 'Mangler en konto' : 'Venter på økonomi';
}

function Posted({ posted }: { posted: PostingListed[] }) {
  return (
    <Table
      caption="Bogført, det nyeste først"
      columns={['Krav', 'Sag', 'Måned', 'Beløb', 'Konto', 'Bilag', 'Bogført']}
      rows={posted.map((one) => [
        <a href={`/krav/${one.claimId}`}>{one.reference}</a>,
        <a href={`/forloeb/${one.placementId}`}>{one.caseReference}</a>,
        atStart(formatMonth(one.month)),
        formatKroner(one.amountOre),
        one.account,
        one.voucher,
        formatDay(one.postedOn),
      ])}
    />
  );
}
