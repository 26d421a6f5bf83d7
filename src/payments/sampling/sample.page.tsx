import { formatDay, formatInstant, formatMonth } from '../../shared/danish-date.js';
import { formatKroner } from '../../shared/ore.js';
import { StatusFilter } from '../../web/form/status-filter.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';
import { Table } from '../../web/page/table.js';
import { SAMPLED_STATUSES, type SampledStatus } from './sample.rules.js';
import type { SampledShown, SampleShown } from './sample-shown.js';
import { sampledStatusInDanish, shareInDanish } from './sample.words.js';

interface SampleFacts {
  visitor: Visitor;
  at: string;
  sample: SampleShown;
  status: SampledStatus | null;
  claims: SampledShown[];
  /** The address of the next page, if there is one. */
  next: string | null;
}

function progressInDanish(left: number, claims: number): string {
  if (left > 0) return `${left} af ${claims} krav mangler at blive vurderet.`;
  return claims === 1 ? 'Kravet er vurderet.' : `Alle ${claims} krav er vurderet.`;
}

/** A sample: how it was drawn, how far the checking is, and the claims. */
export function samplePage({ visitor, at, sample, status, claims, next }: SampleFacts): string {
  const { progress } = sample;
  const title = `Stikprøve for ${sample.year}`;
  const left = progress.asked + progress.documented;
  return html(
    <Page title={title} visitor={visitor} at={at}>
      <p>
        <a href="/udbetalinger/stikproever">Tilbage til stikprøver</a>
      </p>
      <h1>{title}</h1>
      <p class="limstift-next">{progressInDanish(left, sample.claims)}</p>
      <dl class="limstift-facts">
        {SAMPLED_STATUSES.map((one) => (
          <>
            <dt>{sampledStatusInDanish(one)}</dt>
            <dd>{String(progress[one])}</dd>
          </>
        ))}
        <dt>Udtaget</dt>
        <dd>{`${formatKroner(sample.amountOre)} af ${formatKroner(sample.paidOre)} udbetalt`}</dd>
        <dt>Andel</dt>
        <dd>{`Mindst ${shareInDanish(sample.shareHundredths)} hos hver arbejdsgiver`}</dd>
        <dt>Startværdi</dt>
        <dd class="limstift-wrap">{sample.seed}</dd>
        <dt>Udtaget den</dt>
        <dd>{`${formatInstant(sample.drawnAt)}${sample.drawnBy === null ? '' : ` af ${sample.drawnBy}`}`}</dd>
      </dl>
      <h2>Krav</h2>
      <StatusFilter
        at={`/udbetalinger/stikproever/${sample.id}`}
        status={status}
        statuses={SAMPLED_STATUSES}
        inDanish={sampledStatusInDanish}
      />
      {claims.length === 0 ? (
        <p>Ingen krav har den status.</p>
      ) : (
        <Table
          caption="Krav i stikprøven"
          columns={['Krav', 'Måned', 'Arbejdsgiver', 'Udbetalt', 'Frist', 'Status']}
          rows={claims.map((one) => [
            <a href={`/stikproever/${one.id}`}>{one.reference}</a>,
            formatMonth(one.month),
            one.payeeName ?? `CVR ${one.payeeCvr}`,
            formatKroner(one.amountOre),
            formatDay(one.deadlineDay),
            sampledStatusInDanish(one.status),
          ])}
        />
      )}
      {next !== null && (
        <p>
          <a href={next}>Næste side</a>
        </p>
      )}
    </Page>,
  );
}
