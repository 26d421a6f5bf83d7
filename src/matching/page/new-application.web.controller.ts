import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { Clock } from '../../shared/clock.js';
import { formatDay } from '../../shared/danish-date.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { ApplicationInput } from '../applications/application.input.js';
import { applicationRefusalInDanish } from '../applications/application.words.js';
import { RegisterApplication } from '../applications/register-application.js';
import { applicationFormPage } from './application-form.page.js';
import { matchedSchemes } from './matched-schemes.queries.js';

const NEW = '/matchning/tilmeldinger/ny';

@ApiExcludeController()
@Controller('matchning/tilmeldinger/ny')
@May('coordinator')
export class NewApplicationWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registerApplication: RegisterApplication,
  ) {}

  @Get()
  async showNew(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const form = filledWith({ receivedDay: formatDay(this.clock.today()), languages: 'dansk' });
    sendPage(reply, await this.newPage(actor, form));
  }

  @Post()
  async register(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    const run = (input: ApplicationInput) => this.registerApplication.run(input, actor);
    const registered = await attempt(ApplicationInput, typed, run, applicationRefusalInDanish);
    if ('done' in registered) {
      return seeOther(reply, `/matchning/tilmeldinger/${registered.done}`, 'Tilmeldingen er gemt.');
    }
    sendPage(reply, await this.newPage(actor, filledAgain(typed, registered.faults)), registered.faults);
  }

  private newPage(actor: SignedIn, form: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) =>
      applicationFormPage({
        visitor: visitorOf(actor),
        title: 'Ny tilmelding',
        action: NEW,
        back: '/matchning',
        schemes: (await matchedSchemes(tx)).map(({ code, name }) => ({ value: code, label: name })),
        asRole: null,
        isOwn: false,
        version: null,
        form,
      }),
    );
  }
}
