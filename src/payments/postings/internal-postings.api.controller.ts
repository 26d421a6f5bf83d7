import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { IdPipe } from '../../web/id.pipe.js';
import { PageQuery } from '../../web/paging.js';
import { unwrap } from '../../web/problems/said.js';
import { PAYMENT_READERS } from '../payment-readers.js';
import { FetchPostings } from './fetch-postings.js';
import { InternalPostingInput, TakingBackInput, WaitingQuery } from './internal-posting.input.js';
import { claimsToPost, postingsListed } from './internal-posting.queries.js';
import { ClaimsToPostPage, InternalPostingPage, PostedView } from './internal-posting.view.js';
import { postingRefusalInDanish, takingBackRefusalInDanish } from './internal-posting.words.js';
import { PostClaims } from './post-claims.js';
import { sendPostings } from './send-postings.js';
import { TakeBackPosting } from './take-back-posting.js';

@ApiTags('payments')
@Controller('api/internal-postings')
export class InternalPostingsApiController {
  constructor(
    private readonly database: Database,
    private readonly postClaims: PostClaims,
    private readonly fetchPostings: FetchPostings,
    private readonly takeBackPosting: TakeBackPosting,
  ) {}

  @Get()
  @May(...PAYMENT_READERS)
  @ApiOkResponse({ type: InternalPostingPage })
  list(@Query() query: PageQuery, @By() actor: Actor): Promise<InternalPostingPage> {
    return this.database.asActor(actor, (tx) => postingsListed(tx, query));
  }

  /** What can be posted, or what lacks an account or is held back. */
  @Get('waiting')
  @May(...PAYMENT_READERS)
  @ApiOkResponse({ type: ClaimsToPostPage })
  waiting(@Query() query: WaitingQuery, @By() actor: Actor): Promise<ClaimsToPostPage> {
    return this.database.asActor(actor, (tx) => claimsToPost(tx, query, query.which !== 'staying'));
  }

  @Post()
  @May('payer')
  @ApiCreatedResponse({ type: PostedView })
  async post(@Body() input: InternalPostingInput, @By() actor: Actor): Promise<PostedView> {
    return { claims: unwrap(await this.postClaims.run(input, actor), postingRefusalInDanish) };
  }

  /** Of what was written down wrongly; the claim then waits to be posted anew. */
  @Post(':id/taken-back')
  @May('payer')
  @HttpCode(204)
  async takeBack(
    @Param('id', IdPipe) id: string,
    @Body() input: TakingBackInput,
    @By() actor: Actor,
  ): Promise<void> {
    unwrap(await this.takeBackPosting.run(id, input, actor), takingBackRefusalInDanish);
  }

  @Get('list')
  @May('payer', 'auditor')
  @ApiProduces('text/csv')
  @ApiOkResponse({
    schema: { type: 'string' },
    description: 'all that can be posted, with a byte order mark, `;` and decimal commas',
  })
  async file(@By() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    sendPostings(reply, await this.fetchPostings.run(actor));
  }
}
