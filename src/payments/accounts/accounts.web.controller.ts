import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { Clock } from '../../shared/clock.js';
import { monthOf } from '../../shared/day.js';
import { found } from '../../shared/not-found.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { accountEndPage } from './account-end.page.js';
import { AccountString } from './account-string.entity.js';
import { AccountEndInput, AccountStringInput } from './account-string.input.js';
import { accountStrings, legalBasesOfSchemes, targetGroupsInUse } from './account-string.queries.js';
import { accountStringView } from './account-string.view.js';
import { accountRefusalInDanish } from './account-string.words.js';
import { accountsPage } from './accounts.page.js';
import { EndAccount } from './end-account.js';
import { RegisterAccount } from './register-account.js';

@ApiExcludeController()
@Controller('udbetalinger/konti')
export class AccountsWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registerAccount: RegisterAccount,
    private readonly endAccount: EndAccount,
  ) {}

  @Get()
  @May('payer', 'auditor', 'administrator')
  async list(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    sendPage(reply, await this.page(actor, filledWith({ firstMonth: monthOf(this.clock.today()) })));
  }

  @Post()
  @May('payer')
  async register(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const made = await attempt(
      AccountStringInput,
      typed,
      (input) => this.registerAccount.run(input, actor),
      accountRefusalInDanish,
    );
    if ('done' in made) return seeOther(reply, '/udbetalinger/konti', 'Kontoen er gemt.');
    sendPage(reply, await this.page(actor, filledAgain(typed, made.faults)), made.faults);
  }

  @Get(':id/slut')
  @May('payer')
  async ending(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.endPage(id, actor, filledWith({ lastMonth: monthOf(this.clock.today()) })));
  }

  @Post(':id/slut')
  @May('payer')
  async end(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const ended = await attempt(
      AccountEndInput,
      typed,
      ({ lastMonth }) => this.endAccount.run(id, lastMonth, actor),
      accountRefusalInDanish,
    );
    if ('done' in ended) return seeOther(reply, '/udbetalinger/konti', 'Kontoen er afsluttet.');
    sendPage(reply, await this.endPage(id, actor, filledAgain(typed, ended.faults)), ended.faults);
  }

  private page(actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) =>
      accountsPage({
        visitor: visitorOf(actor),
        keeps: actor.role === 'payer',
        accounts: (await accountStrings(tx)).map(accountStringView),
        targetGroups: await targetGroupsInUse(tx),
        legalBases: await legalBasesOfSchemes(tx),
        thisMonth: monthOf(this.clock.today()),
        form,
      }),
    );
  }

  private endPage(id: string, actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const account = accountStringView(found(await tx.findOneBy(AccountString, { id }), 'account'));
      const thisMonth = monthOf(this.clock.today());
      return accountEndPage({ visitor: visitorOf(actor), account, thisMonth, form });
    });
  }
}
