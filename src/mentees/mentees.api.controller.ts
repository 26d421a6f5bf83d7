import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor.js';
import { Database } from '../access/database.js';
import { CASE_WORKERS } from '../access/role.js';
import { By, May } from '../access/route.decorators.js';
import { recordLook } from '../audit/record-look.js';
import { found } from '../shared/not-found.js';
import { AddressView, addressView } from '../web/address.view.js';
import { IdPipe } from '../web/id.pipe.js';
import { PageQuery } from '../web/paging.js';
import { unwrap } from '../web/problems/said.js';
import { CprCipher } from './cpr-cipher.js';
import { AddressLookInput, MenteeInput } from './mentee.input.js';
import { findEncryptedCpr, findMentee, findParticulars, menteesByName } from './mentee.queries.js';
import { MenteePage, MenteeView, menteeView } from './mentee.view.js';
import { menteeRefusalInDanish } from './mentee.words.js';
import { RegisterMentee } from './register-mentee.js';

@ApiTags('mentees')
@Controller('api/mentees')
export class MenteesApiController {
  constructor(
    private readonly database: Database,
    private readonly registerMentee: RegisterMentee,
    private readonly cipher: CprCipher,
  ) {}

  @Post()
  @May('consultant')
  @ApiCreatedResponse({ type: MenteeView })
  async create(@Body() input: MenteeInput, @By() actor: Actor): Promise<MenteeView> {
    const id = unwrap(await this.registerMentee.run(input, actor), menteeRefusalInDanish);
    return this.one(id, actor);
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
  @May(...CASE_WORKERS)
  @ApiOkResponse({ type: MenteeView })
  one(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<MenteeView> {
    return this.database.asActor(actor, async (tx) => {
      const mentee = await findMentee(tx, id);
      const particulars = found(await findParticulars(tx, id), 'mentee');
      const cpr = this.cipher.decrypt(await findEncryptedCpr(tx, id));
      await recordLook(tx, { how: 'api', purpose: 'case', people: [{ kind: 'mentee', id }] });
      return menteeView(mentee, particulars, cpr);
    });
  }

  @Post(':id/address-looks')
  @May(...CASE_WORKERS)
  @ApiCreatedResponse({ type: AddressView })
  lookAtAddress(
    @Param('id', IdPipe) id: string,
    @Body() input: AddressLookInput,
    @By() actor: Actor,
  ): Promise<AddressView> {
    return this.database.asActor(actor, async (tx) => {
      const particulars = found(await findParticulars(tx, id), 'mentee');
      const purpose = `protected-address: ${input.purpose}`;
      await recordLook(tx, { how: 'api', purpose, people: [{ kind: 'mentee', id }] });
      return addressView(particulars);
    });
  }
}
