import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database, type Tx } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { recordCaseLook } from '../../placements/record-case-look.js';
import { formatDay } from '../../shared/danish-date.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { withTicks } from '../../web/form/choices.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { ownFields, readForm, typedIn } from '../../web/read-form.js';
import type { PageQuery } from '../../web/paging.js';
import { PAYMENT_READERS } from '../payment-readers.js';
import { FetchPostings } from './fetch-postings.js';
import { InternalPostingInput, type PostingList, PostingListQuery } from './internal-posting.input.js';
import { claimsToPost, countPostings, postingsListed } from './internal-posting.queries.js';
import { postingRefusalInDanish } from './internal-posting.words.js';
import { internalPostingsPage, POSTINGS } from './internal-postings.page.js';
import { PostClaims } from './post-claims.js';
import { sendPostings } from './send-postings.js';

@ApiExcludeController()
@Controller('udbetalinger/posteringer')
export class InternalPostingsWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly postClaims: PostClaims,
    private readonly fetchPostings: FetchPostings,
  ) {}

  @Get()
  @May(...PAYMENT_READERS)
  async list(@Query() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const query = await readForm(PostingListQuery, typed);
    const faults = 'faults' in query ? query.faults : [];
    const asked = 'input' in query ? query.input : {};
    const form = { ...filledWith({ postedOn: formatDay(this.clock.today()) }), faults };
    sendPage(reply, await this.page(actor, asked, form), faults);
  }

  @Post()
  @May('payer')
  async post(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const posted = await attempt(
      InternalPostingInput,
      withTicks(
        ownFields(typed, (name) => name !== 'cursor'),
        'claims',
      ),
      (input) => this.postClaims.run(input, actor),
      postingRefusalInDanish,
    );
    if ('done' in posted) return seeOther(reply, POSTINGS, 'Kravene er gemt som bogført.');
    const asked = await readForm(PostingListQuery, { cursor: typedIn(typed, 'cursor') || undefined });
    const page = 'input' in asked ? asked.input : {};
    sendPage(reply, await this.page(actor, page, filledAgain(typed, posted.faults)), posted.faults);
  }

  @Get('liste')
  @May('payer', 'auditor')
  async file(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    sendPostings(reply, await this.fetchPostings.run(actor));
  }

  private page(
    actor: SignedIn,
    { vis = 'ready', ...query }: PostingListQuery,
    form: Filled,
  ): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const { nextCursor, ...shown } = await shownOf(tx, vis, query);
      const seen = 'posted' in shown ? shown.posted : shown.waiting;
      const placements = new Set(seen.map(({ placementId }) => placementId));
      await recordCaseLook(tx, { how: 'page', purpose: 'list' }, ...placements);
      return internalPostingsPage({
        visitor: visitorOf(actor),
        posts: actor.role === 'payer',
        counts: await countPostings(tx),
        shown,
        cursor: query.cursor ?? null,
        nextCursor,
        form,
      });
    });
  }
}

async function shownOf(tx: Tx, list: PostingList, query: PageQuery) {
  if (list === 'posted') {
    const { items, nextCursor } = await postingsListed(tx, query);
    return { list, posted: items, nextCursor };
  }
  const { items, nextCursor } = await claimsToPost(tx, query, list === 'ready');
  return { list, waiting: items, nextCursor };
}
