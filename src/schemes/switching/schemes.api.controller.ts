import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { ROLES } from '../../access/role.js';
import { By, May } from '../../access/route.decorators.js';
import { found } from '../../shared/not-found.js';
import { unwrap } from '../../web/problems/said.js';
import { newestSchemes } from '../scheme.queries.js';
import { SchemeSwitchInput } from './scheme-switch.input.js';
import { SchemesView, schemeView, SchemeView } from './scheme.view.js';
import { SwitchScheme } from './switch-scheme.js';
import { switchRefusalInDanish } from './switching.words.js';

@ApiTags('schemes')
@Controller('api/schemes')
export class SchemesApiController {
  constructor(
    private readonly database: Database,
    private readonly switchScheme: SwitchScheme,
  ) {}

  @Get()
  @May(...ROLES)
  @ApiOkResponse({ type: SchemesView })
  list(@By() actor: Actor): Promise<SchemesView> {
    return this.database.asActor(actor, async (tx) => ({ items: (await newestSchemes(tx)).map(schemeView) }));
  }

  @Post(':code/switch')
  @May('administrator')
  @HttpCode(200)
  @ApiOkResponse({ type: SchemeView })
  async switch(
    @Param('code') code: string,
    @Body() { isOn }: SchemeSwitchInput,
    @By() actor: Actor,
  ): Promise<SchemeView> {
    unwrap(await this.switchScheme.run(code, isOn, actor), switchRefusalInDanish);
    return this.database.asActor(actor, async (tx) => {
      const schemes = await newestSchemes(tx);
      return schemeView(
        found(
          schemes.find(({ scheme }) => scheme.code === code),
          'scheme',
        ),
      );
    });
  }
}
