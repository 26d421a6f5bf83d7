import { Body, Controller, Get, Headers, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { CASE_CHANGERS, CASE_WORKERS } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import { recordLook } from '../audit/record-look.js';
import { found } from '../shared/not-found.js';
import { AddressView } from '../web/fields/address.view.js';
import { IdPipe } from '../web/id.pipe.js';
import { PageQuery } from '../web/paging.js';
import { unwrap } from '../web/problems/said.js';
import { etagOf, IF_MATCH, versionIn } from '../web/version.js';
import { ChangeMentee } from './change-mentee.js';
import { CprCipher } from './cpr-cipher.js';
import { LookAtAddress } from './look-at-address.js';
import { AddressLookInput, MenteeChangeInput, MenteeInput, MenteeWithoutCprInput } from './mentee.input.js';
import { findEncryptedCpr, findMentee, findParticulars, menteesByName } from './mentee.queries.js';
import { MenteePage, MenteeView, menteeView } from './mentee.view.js';
import { menteeRefusalInDanish } from './mentee.words.js';
import { RegisterMentee } from './register-mentee.js';
import { RegisterMenteeWithoutCpr } from './register-mentee-without-cpr.js';

@ApiTags('mentees')
@Controller('api/mentees')
export class MenteesApiController {
  constructor(
    private readonly database: Database,
    private readonly registerMentee: RegisterMentee,
    private readonly registerWithoutCpr: RegisterMenteeWithoutCpr,
    private readonly changeMentee: ChangeMentee,
    private readonly lookAtAddress: LookAtAddress,
    private readonly cipher: CprCipher,
  ) {}

  @Post()
  @May('consultant')
  @ApiCreatedResponse({ type: MenteeView })
  async create(@Body() input: MenteeInput, @By() actor: Actor): Promise<MenteeView> {
    const id = unwrap(await this.registerMentee.run(input, actor), menteeRefusalInDanish);
    return this.view(id, actor);
  }

  @Post('without-cpr')
  @May('coordinator')
  @ApiCreatedResponse({ type: MenteeView })
  async createWithoutCpr(@Body() input: MenteeWithoutCprInput, @By() actor: Actor): Promise<MenteeView> {
    const id = unwrap(await this.registerWithoutCpr.run(input, actor), menteeRefusalInDanish);
    return this.view(id, actor);
  }

  @Get()
  @May(...CASE_WORKERS)
  @ApiOkResponse({ type: MenteePage })
  list(@Query() query: PageQuery, @By() actor: Actor): Promise<MenteePage> {
    return this.database.asActor(actor, async (tx) => {
      const { items, nextCursor } = await menteesByName(tx, query);
      const people = items.map(({ id }) => ({ kind: 'mentee' as const, id }));
      await recordLook(tx, { how: 'api', purpose: 'list', people });
      return { items: items.map(({ id, name }) => ({ id, name })), nextCursor };
    });
  }

  @Get(':id')
  @May(...CASE_CHANGERS)
  @ApiOkResponse({ type: MenteeView, headers: { ETag: { schema: { type: 'string' } } } })
  async one(
    @Param('id', IdPipe) id: string,
    @By() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MenteeView> {
    const view = await this.view(id, actor);
    void reply.header('etag', etagOf(view.version));
    return view;
  }

  @Put(':id')
  @May(...CASE_CHANGERS)
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: MenteeView })
  async change(
    @Param('id', IdPipe) id: string,
    @Body() input: MenteeChangeInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<MenteeView> {
    unwrap(await this.changeMentee.run(id, input, versionIn(ifMatch), actor), menteeRefusalInDanish);
    return this.view(id, actor);
  }

  @Post(':id/address-looks')
  @May(...CASE_WORKERS)
  @ApiCreatedResponse({ type: AddressView })
  look(
    @Param('id', IdPipe) id: string,
    @Body() { purpose }: AddressLookInput,
    @By() actor: Actor,
  ): Promise<AddressView> {
    return this.lookAtAddress.run({ menteeId: id, how: 'api', purpose }, actor);
  }

  private view(id: string, actor: Actor): Promise<MenteeView> {
    return this.database.asActor(actor, async (tx) => {
      const mentee = await findMentee(tx, id);
      const particulars = found(await findParticulars(tx, id), 'mentee');
      const encrypted = await findEncryptedCpr(tx, id);
      const cpr = encrypted && this.cipher.decrypt(encrypted);
      await recordLook(tx, { how: 'api', purpose: 'case', people: [{ kind: 'mentee', id }] });
      return menteeView(mentee, particulars, cpr);
    });
  }
}
