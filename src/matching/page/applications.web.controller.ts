import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import { InvitePerson } from '../../settings/people/invite-person.js';
import { linkStatesByEmail } from '../../settings/people/link/link-state.queries.js';
import { sendLink } from '../../settings/people/link/send-link.js';
import { invitingRefusalInDanish } from '../../settings/people/people.words.js';
import { Clock } from '../../shared/clock.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { EmptyInput } from '../../web/empty.input.js';
import { ticked } from '../../web/form/choices.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import type { Fault } from '../../web/problems/said.js';
import { typedIn } from '../../web/read-form.js';
import { WebAddress } from '../../web/web-address.js';
import { applicationOf, recordApplicationsLook } from '../applications/application-shown.js';
import { ApplicationChangeInput } from '../applications/application.input.js';
import { findApplication } from '../applications/application.queries.js';
import type { ApplicationView } from '../applications/application.view.js';
import { applicationRefusalInDanish } from '../applications/application.words.js';
import { ChangeApplication } from '../applications/change-application.js';
import { fitsFor } from '../fit/fits.queries.js';
import { proposalsOf } from '../proposals/proposal.queries.js';
import { applicationFormPage, FORM_CHOICES, REGION_CHOICES, showChoices } from './application-form.page.js';
import { applicationPage } from './application.page.js';
import { schemeNames } from './matched-schemes.queries.js';

@ApiExcludeController()
@Controller('matchning/tilmeldinger')
export class ApplicationsWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly address: WebAddress,
    private readonly changeApplication: ChangeApplication,
    private readonly invitePerson: InvitePerson,
  ) {}

  @Get(':id')
  @May('coordinator', 'mentor', 'mentee')
  async show(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.page(id, actor, []));
  }

  @Get(':id/ret')
  @May('coordinator', 'mentor', 'mentee')
  async showForm(
    @Param('id', IdPipe) id: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPage(reply, await this.formPage(id, actor, null));
  }

  @Post(':id/ret')
  @May('coordinator', 'mentor', 'mentee')
  async change(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const seen = { id, version: typedIn(typed, 'version') || null };
    const run = (input: ApplicationChangeInput) => this.changeApplication.run(seen, input, actor);
    const changed = await attempt(ApplicationChangeInput, typed, run, applicationRefusalInDanish);
    if ('done' in changed) return seeOther(reply, `/matchning/tilmeldinger/${id}`, 'Tilmeldingen er rettet.');
    sendPage(reply, await this.formPage(id, actor, filledAgain(typed, changed.faults)), changed.faults);
  }

  @Post(':id/lukning')
  @May('coordinator', 'mentor', 'mentee')
  async close(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = () => this.changeApplication.close(id, actor);
    const closed = await attempt(EmptyInput, typed, run, applicationRefusalInDanish);
    if ('done' in closed) return seeOther(reply, '/matchning', 'Tilmeldingen er lukket.');
    sendPage(reply, await this.page(id, actor, closed.faults), closed.faults);
  }

  @Post(':id/adgang')
  @May('coordinator')
  async invite(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { email, name } = await this.database.asActor(actor, (tx) => findApplication(tx, id));
    const run = () => this.invitePerson.runOnce(email, actor, name);
    const invited = await attempt(EmptyInput, typed, run, invitingRefusalInDanish);
    if ('faults' in invited)
      return sendPage(reply, await this.page(id, actor, invited.faults), invited.faults);
    const back = { path: `/matchning/tilmeldinger/${id}`, inDanish: 'Tilbage til tilmeldingen' };
    sendLink(reply, invited.done, this.address, { visitor: visitorOf(actor), at: '/matchning', name, back });
  }

  private page(id: string, actor: SignedIn, faults: Fault[]): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const application = await findApplication(tx, id);
      await recordApplicationsLook(tx, [application], 'page');
      const isCoordinators = actor.role === 'coordinator';
      const matches = isCoordinators && application.isOpen && application.asRole === 'mentor';
      const { email, scheme } = application;
      return applicationPage({
        visitor: visitorOf(actor),
        application: applicationOf(application),
        schemeName: (await schemeNames(tx)).get(scheme) ?? scheme,
        fits: matches ? await fitsFor(tx, application, 'page') : null,
        proposals: isCoordinators ? await proposalsOf(tx, [id], this.clock.today()) : null,
        link: isCoordinators
          ? { state: (await linkStatesByEmail(tx, [email]))(email), now: this.clock.now() }
          : null,
        faults,
      });
    });
  }

  private formPage(id: string, actor: SignedIn, form: Filled | null): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const application = await findApplication(tx, id);
      await recordApplicationsLook(tx, [application], 'page');
      return applicationFormPage({
        visitor: visitorOf(actor),
        title: 'Ret tilmeldingen',
        action: `/matchning/tilmeldinger/${id}/ret`,
        back: `/matchning/tilmeldinger/${id}`,
        schemes: null,
        asRole: application.asRole,
        isOwn: actor.role !== 'coordinator',
        version: String(application.version),
        form: form ?? filledWith(typedOf(application)),
      });
    });
  }
}

function typedOf(application: ApplicationView): Record<string, string> {
  const { fields, competences, languages, regions, forms, shows, about, asRole } = application;
  return {
    fields: fields.join(', '),
    competences: competences.join(', '),
    languages: languages.join(', '),
    ...(about !== null && { about }),
    ...ticked('regions', REGION_CHOICES, regions),
    ...ticked('forms', FORM_CHOICES, forms),
    ...ticked('shows', showChoices(asRole), shows),
  };
}
