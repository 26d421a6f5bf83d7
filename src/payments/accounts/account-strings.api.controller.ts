import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { AccountString } from './account-string.entity.js';
import { AccountEndInput, AccountStringInput } from './account-string.input.js';
import { accountStrings } from './account-string.queries.js';
import { AccountStringView, accountStringView } from './account-string.view.js';
import { accountRefusalInDanish } from './account-string.words.js';
import { EndAccount } from './end-account.js';
import { RegisterAccount } from './register-account.js';

@ApiTags('payments')
@Controller('api/accounts')
export class AccountStringsApiController {
  constructor(
    private readonly database: Database,
    private readonly registerAccount: RegisterAccount,
    private readonly endAccount: EndAccount,
  ) {}

  @Get()
  @May('payer', 'administrator', 'auditor')
  @ApiOkResponse({ type: [AccountStringView] })
  list(@By() actor: Actor): Promise<AccountStringView[]> {
    return this.database.asActor(actor, async (tx) => (await accountStrings(tx)).map(accountStringView));
  }

  @Post()
  @May('payer')
  @ApiCreatedResponse({ type: AccountStringView })
  async register(@Body() input: AccountStringInput, @By() actor: Actor): Promise<AccountStringView> {
    return this.view(unwrap(await this.registerAccount.run(input, actor), accountRefusalInDanish), actor);
  }

  @Post(':id/end')
  @May('payer')
  @ApiCreatedResponse({ type: AccountStringView })
  async end(
    @Param('id', IdPipe) id: string,
    @Body() { lastMonth }: AccountEndInput,
    @By() actor: Actor,
  ): Promise<AccountStringView> {
    return this.view(unwrap(await this.endAccount.run(id, lastMonth, actor), accountRefusalInDanish), actor);
  }

  private view(id: string, actor: Actor): Promise<AccountStringView> {
    return this.database.asActor(actor, async (tx) =>
      accountStringView(await tx.findOneByOrFail(AccountString, { id })),
    );
  }
}
