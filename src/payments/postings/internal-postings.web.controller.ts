import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { formatDay } from '../../shared/danish-date.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { PAYMENT_READERS } from '../payment-readers.js';
import { FetchPostings } from './fetch-postings.js';
import { InternalPostingInput } from './internal-posting.input.js';
import { claimsToPost, postingsListed } from './internal-posting.queries.js';
import { postingRefusalInDanish } from './internal-posting.words.js';
import { internalPostingsPage } from './internal-postings.page.js';
import { PostClaims } from './post-claims.js';
import { sendPostings } from './send-postings.js';

const POSTINGS = '/udbetalinger/posteringer';

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
  async list(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, await this.page(actor, filledWith({ postedOn: formatDay(this.clock.today()) })));
  }

  @Post()
  @May('payer')
  async post(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const posted = await attempt(
      InternalPostingInput,
      typed,
      (input) => this.postClaims.run(input, actor),
      postingRefusalInDanish,
    );
    if ('done' in posted) return seeOther(reply, POSTINGS, 'Kravene er gemt som bogført.');
    sendPage(reply, await this.page(actor, filledAgain(typed, posted.faults)), posted.faults);
  }

  @Get('liste')
  @May('payer', 'auditor')
  async file(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    sendPostings(reply, await this.fetchPostings.run(actor));
  }

  private page(actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) =>
      internalPostingsPage({
        visitor: visitorOf(actor),
        posts: actor.role === 'payer',
        waiting: await claimsToPost(tx),
        posted: await postingsListed(tx),
        form,
      }),
    );
  }
}
