import { formatDay, formatMonth } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import { Checkboxes } from '../../web/form/choices.js';
import { ErrorSummary } from '../../web/form/error-summary.js';
import type { Filled } from '../../web/form/filled.js';
import { Button, Form, Hidden } from '../../web/form/form.js';
import { DayInput, TextInput } from '../../web/form/inputs.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { claimsInDanish } from '../runs/counts.words.js';
import type { PostingList } from './internal-posting.input.js';
import type { ClaimToPost, PostingListed, PostingsWaiting } from './internal-posting-shown.js';
import { Posted, Waiting } from './postings-tables.js';

export const POSTINGS = '/udbetalinger/posteringer';

interface PostingsFacts {
  visitor: Visitor;
  /** Whether the reader posts. */
  posts: boolean;
  counts: PostingsWaiting;
  shown: { list: 'ready' | 'staying'; waiting: ClaimToPost[] } | { list: 'posted'; posted: PostingListed[] };
  /** Of the page that is shown; null of the first. */
  cursor: string | null;
  nextCursor: string | null;
  form: Filled;
}

/** What the municipality posts within itself, as the mentor is its own. */
export function internalPostingsPage(facts: PostingsFacts): string {
  const { visitor, counts, shown, nextCursor, form } = facts;
  const title = 'Interne posteringer';
  return html(
    <Page title={form.faults.length > 0 ? `Fejl: ${title}` : title} visitor={visitor} at="/udbetalinger">
      <ErrorSummary faults={form.faults} />
      <p>
        <a href="/udbetalinger">Tilbage til udbetalinger</a>
      </p>
      <h1>{title}</h1>
      <p class="limstift-next">
        {counts.ready === 0
          ? 'Intet venter på at blive bogført.'
          : `${claimsInDanish(counts.ready)} er godkendt og venter på at blive bogført.`}
      </p>
      <p>Mentoren er ansat i kommunen. Der udbetales ikke noget; lønnen føres over på forløbets konto.</p>
      <Lists list={shown.list} counts={counts} />
      <List {...facts} />
      {nextCursor !== null && (
        <p>
          <a href={`${POSTINGS}?vis=${shown.list}&cursor=${nextCursor}`}>Næste side</a>
        </p>
      )}
    </Page>,
  );
}

function Lists({ list, counts }: { list: PostingList; counts: PostingsWaiting }) {
  const all: [PostingList, string][] = [
    ['ready', `Klar (${counts.ready})`],
    ['staying', `Mangler noget (${counts.staying})`],
    ['posted', 'Bogført'],
  ];
  return (
    <nav class="limstift-tabs" aria-label="Dele af posteringerne">
      <ul class="nobullet-list no-max-width">
        {all.map(([one, inDanish]) => (
          <li>
            <a href={`${POSTINGS}?vis=${one}`} aria-current={one === list ? 'page' : undefined}>
              {inDanish}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function List({ posts, shown, cursor, form }: PostingsFacts) {
  if (shown.list === 'posted') {
    const { posted } = shown;
    return posted.length === 0 ? <p>Intet er bogført endnu.</p> : <Posted posted={posted} posts={posts} />;
  }
  const { list, waiting } = shown;
  if (waiting.length === 0) {
    return (
      <p>
        {list === 'ready'
          ? 'Der er intet at bogføre nu.'
          : 'Der er ingen krav, der mangler en konto eller holdes tilbage.'}
      </p>
    );
  }
  if (list === 'staying' || !posts) return <Waiting waiting={waiting} />;
  return <PostForm ready={waiting} cursor={cursor} form={form} />;
}

function PostForm({ ready, cursor, form }: { ready: ClaimToPost[]; cursor: string | null; form: Filled }) {
  return (
    <>
      <h2>Skriv, at det er bogført</h2>
      <p>
        <a href={`${POSTINGS}/liste`} download>
          Hent hele listen til økonomisystemet (CSV)
        </a>
      </p>
      <Form action={POSTINGS} class="limstift-narrow">
        {cursor !== null && <Hidden name="cursor" value={cursor} />}
        <Checkboxes
          form={form}
          name="claims"
          label="Krav"
          byValue
          choices={ready.map((one) => ({
            value: one.claimId,
            label: `${one.reference}, ${formatMonth(one.month)}: ${formatKroner(one.amountOre)}`,
            hint: `Sag ${one.caseReference}, ${one.mentor}. Konto ${one.account ?? ''}. Godkendt ${formatDay(one.approvedDay)}`,
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
