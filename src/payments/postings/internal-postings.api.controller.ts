import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { unwrap } from '../../web/problems/said.js';
import { PAYMENT_READERS } from '../payment-readers.js';
import { FetchPostings } from './fetch-postings.js';
import { InternalPostingInput } from './internal-posting.input.js';
import { claimsToPost, postingsListed } from './internal-posting.queries.js';
import { InternalPostingsView, PostedView } from './internal-posting.view.js';
import { postingRefusalInDanish } from './internal-posting.words.js';
import { PostClaims } from './post-claims.js';
import { sendPostings } from './send-postings.js';

@ApiTags('payments')
@Controller('api/internal-postings')
export class InternalPostingsApiController {
  constructor(
    private readonly database: Database,
    private readonly postClaims: PostClaims,
    private readonly fetchPostings: FetchPostings,
  ) {}

  @Get()
  @May(...PAYMENT_READERS)
  @ApiOkResponse({ type: InternalPostingsView })
  list(@By() actor: Actor): Promise<InternalPostingsView> {
    return this.database.asActor(actor, async (tx) => ({
      waiting: await claimsToPost(tx),
      posted: await postingsListed(tx),
    }));
  }

  @Post()
  @May('payer')
  @ApiCreatedResponse({ type: PostedView })
  async post(@Body() input: InternalPostingInput, @By() actor: Actor): Promise<PostedView> {
    return { claims: unwrap(await this.postClaims.run(input, actor), postingRefusalInDanish) };
  }

  @Get('list')
  @May('payer', 'auditor')
  @ApiProduces('text/csv')
  @ApiOkResponse({
    schema: { type: 'string' },
    description: 'what waits, with a byte order mark, `;` and decimal commas',
  })
  async file(@By() actor: Actor, @Res() reply: FastifyReply): Promise<void> {
    sendPostings(reply, await this.fetchPostings.run(actor));
  }
}
