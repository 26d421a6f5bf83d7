import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { CASE_READERS, PARTY_ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { EmptyInput } from '../../web/empty.input.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { findPlacement } from '../placement.queries.js';
import { recordCaseLook } from '../record-case-look.js';
import { AnswerExtension } from './answer-extension.js';
import { MutualWishInput, WishAnswerInput, WishInput } from './extension.input.js';
import { extensionsOf } from './extension.queries.js';
import { ExtensionsView } from './extension.view.js';
import { extensionRefusalInDanish } from './extension.words.js';
import { RegisterMutualWish } from './register-mutual-wish.js';
import { SeeExtension } from './see-extension.js';
import { TakeBackWish } from './take-back-wish.js';
import { WishExtension } from './wish-extension.js';

@ApiTags('placements')
@Controller('api/placements/:id/extensions')
export class ExtensionsApiController {
  constructor(
    private readonly database: Database,
    private readonly wishExtension: WishExtension,
    private readonly answerExtension: AnswerExtension,
    private readonly takeBackWish: TakeBackWish,
    private readonly registerMutualWish: RegisterMutualWish,
    private readonly seeExtension: SeeExtension,
  ) {}

  @Get()
  @May(...CASE_READERS, ...PARTY_ROLES)
  @ApiOkResponse({ type: ExtensionsView })
  list(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<ExtensionsView> {
    return this.database.asActor(actor, async (tx) => {
      await findPlacement(tx, id);
      await recordCaseLook(tx, { how: 'api', purpose: 'case' }, id);
      return { items: await extensionsOf(tx, id) };
    });
  }

  /** Wishes to go on until a day. Where the other wishes the same day already, the course lasts until then. */
  @Post()
  @May('mentor', 'mentee')
  @ApiCreatedResponse({ type: ExtensionsView })
  async wish(@Param('id', IdPipe) id: string, @Body() { lastDay }: WishInput, @By() actor: Actor) {
    unwrap(await this.wishExtension.run(id, lastDay, actor), extensionRefusalInDanish);
    return this.list(id, actor);
  }

  /** Answers the wish of the other; a no needs no reason. */
  @Post('answer')
  @May('mentor', 'mentee')
  @ApiCreatedResponse({ type: ExtensionsView })
  async answer(@Param('id', IdPipe) id: string, @Body() input: WishAnswerInput, @By() actor: Actor) {
    unwrap(await this.answerExtension.run(id, input, actor), extensionRefusalInDanish);
    return this.list(id, actor);
  }

  @Post('withdrawal')
  @May('mentor', 'mentee')
  @ApiCreatedResponse({ type: ExtensionsView })
  async takeBack(@Param('id', IdPipe) id: string, @Body() _input: EmptyInput, @By() actor: Actor) {
    unwrap(await this.takeBackWish.run(id, actor), extensionRefusalInDanish);
    return this.list(id, actor);
  }

  /** Writes down what both said elsewhere; the course lasts until that day at once. */
  @Post('mutual')
  @May('consultant', 'coordinator')
  @ApiCreatedResponse({ type: ExtensionsView })
  async register(@Param('id', IdPipe) id: string, @Body() input: MutualWishInput, @By() actor: Actor) {
    unwrap(await this.registerMutualWish.run(id, input, actor), extensionRefusalInDanish);
    return this.list(id, actor);
  }

  @Post('seen')
  @May('consultant', 'coordinator')
  @ApiCreatedResponse({ type: ExtensionsView })
  async seen(@Param('id', IdPipe) id: string, @Body() _input: EmptyInput, @By() actor: Actor) {
    await this.seeExtension.run(id, actor);
    return this.list(id, actor);
  }
}
