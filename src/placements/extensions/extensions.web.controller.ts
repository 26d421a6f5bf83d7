import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { Clock } from '../../shared/clock.js';
import type { Outcome } from '../../shared/outcome.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { filledAgain } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { recordCaseLook } from '../record-case-look.js';
import { AnswerExtension } from './answer-extension.js';
import { MutualWishInput, WishAnswerInput, WishInput } from './extension.input.js';
import { extensionPage } from './extension.page.js';
import type { ExtensionRefusal } from './extension.rules.js';
import { extensionRefusalInDanish } from './extension.words.js';
import { extensionPageFacts } from './extension-page.queries.js';
import { RegisterMutualWish } from './register-mutual-wish.js';
import { SeeExtension } from './see-extension.js';
import { TakeBackWish } from './take-back-wish.js';
import { WishExtension } from './wish-extension.js';

const EXTENDED = 'Forløbet er forlænget.';

interface Sent {
  id: string;
  actor: SignedIn;
  reply: FastifyReply;
  typed: unknown;
}

/** What a form asks for, and how it is answered. */
interface Asked<Input, Done> {
  input: new () => Input;
  run: (input: Input) => Promise<Outcome<Done, ExtensionRefusal>>;
  say: (done: Done) => string;
}

@ApiExcludeController()
@Controller('forloeb/:id/forlaengelse')
export class ExtensionsWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly wishExtension: WishExtension,
    private readonly answerExtension: AnswerExtension,
    private readonly takeBackWish: TakeBackWish,
    private readonly registerMutualWish: RegisterMutualWish,
    private readonly seeExtension: SeeExtension,
  ) {}

  @Get()
  @May('consultant', 'coordinator', 'mentor', 'mentee')
  async show(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.page(id, actor));
  }

  @Post()
  @May('mentor', 'mentee')
  async wish(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answerForm(
      { id, actor, reply, typed },
      {
        input: WishInput,
        run: ({ lastDay }) => this.wishExtension.run(id, lastDay, actor),
        say: (wished) => (wished === 'extended' ? EXTENDED : 'Dit ønske er sendt.'),
      },
    );
  }

  @Post('svar')
  @May('mentor', 'mentee')
  async answer(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answerForm(
      { id, actor, reply, typed },
      {
        input: WishAnswerInput,
        run: (input) => this.answerExtension.run(id, input, actor),
        say: (answered) => (answered === 'extended' ? EXTENDED : 'Dit svar er gemt.'),
      },
    );
  }

  @Post('tilbagetraekning')
  @May('mentor', 'mentee')
  async takeBack(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answerForm(
      { id, actor, reply, typed },
      {
        input: EmptyInput,
        run: () => this.takeBackWish.run(id, actor),
        say: () => 'Dit ønske er taget tilbage.',
      },
    );
  }

  @Post('begge')
  @May('consultant', 'coordinator')
  async register(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answerForm(
      { id, actor, reply, typed },
      {
        input: MutualWishInput,
        run: (input) => this.registerMutualWish.run(id, input, actor),
        say: () => EXTENDED,
      },
    );
  }

  @Post('set')
  @May('consultant', 'coordinator')
  async see(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    await this.seeExtension.run(id, actor);
    seeOther(reply, `/forloeb/${id}`, 'Det er markeret, at du har set det.');
  }

  private async answerForm<Input, Done>(
    { id, actor, reply, typed }: Sent,
    { input, run, say }: Asked<Input, Done>,
  ): Promise<void> {
    const tried = await attempt(input, typed, run, extensionRefusalInDanish);
    if ('done' in tried) return seeOther(reply, `/forloeb/${id}`, say(tried.done));
    sendPage(reply, await this.page(id, actor, filledAgain(typed, tried.faults)), tried.faults);
  }

  private page(id: string, actor: SignedIn, form?: ReturnType<typeof filledAgain>): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const facts = await extensionPageFacts(tx, id, actor, this.clock.today(), form);
      await recordCaseLook(tx, { how: 'page', purpose: 'case' }, id);
      return extensionPage(facts);
    });
  }
}
