import { Body, Controller, Get, Headers, Param, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../access/actor.js';
import { Database } from '../../../access/database.js';
import { By, May } from '../../../access/route.decorators.js';
import { found } from '../../../shared/not-found.js';
import { unwrap } from '../../../web/problems/said.js';
import { etagOf, IF_MATCH, versionIn } from '../../../web/version.js';
import { PublishWording } from './publish-wording.js';
import { WordingInput } from './wording.input.js';
import { WordingView, wordingView } from './wording.view.js';
import { wordingRefusalInDanish } from './wording.words.js';
import { textsToday } from './wordings.queries.js';

@ApiTags('letters')
@Controller('api/letter-wordings')
@May('administrator')
export class WordingsApiController {
  constructor(
    private readonly database: Database,
    private readonly publishWording: PublishWording,
  ) {}

  @Get()
  @ApiOkResponse({ type: [WordingView] })
  list(@By() actor: Actor): Promise<WordingView[]> {
    return this.database.asActor(actor, async (tx) => [...(await textsToday(tx)).values()].map(wordingView));
  }

  @Get(':name')
  @ApiOkResponse({ type: WordingView })
  async one(
    @Param('name') name: string,
    @By() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WordingView> {
    const texts = await this.database.asActor(actor, textsToday);
    const view = wordingView(found(texts.get(name) ?? null, 'wording'));
    reply.header('etag', etagOf(view.version));
    return view;
  }

  @Put(':name')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: WordingView })
  async publish(
    @Param('name') name: string,
    @Body() input: WordingInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WordingView> {
    unwrap(await this.publishWording.run(name, input, actor, versionIn(ifMatch)), wordingRefusalInDanish);
    return this.one(name, actor, reply);
  }
}
