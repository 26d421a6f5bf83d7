import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import { type OneOfThePair, PAIR } from '../../schemes/rule/course-rule.js';
import { ChoiceField, TextField } from '../../web/fields/fields.js';
import { IdPipe } from '../../web/id.pipe.js';
import { unwrap } from '../../web/problems/said.js';
import { IF_MATCH, versionIn } from '../../web/version.js';
import { FittingMenteeView } from '../fit/fit.view.js';
import { fitsFor } from '../fit/fits.queries.js';
import { ApplicationChangeInput, ApplicationInput } from './application.input.js';
import { findApplication, openApplications, ownApplications } from './application.queries.js';
import { ApplicationView } from './application.view.js';
import { applicationOf, recordApplicationsLook } from './application-shown.js';
import { applicationRefusalInDanish } from './application.words.js';
import { ChangeApplication } from './change-application.js';
import { RegisterApplication } from './register-application.js';

class ApplicationQuery {
  @TextField({ max: 50, empty: 'Skriv ordningens kode.', description: 'the code of the scheme' })
  scheme: string;

  @ChoiceField(PAIR, { empty: 'Vælg mentor eller mentee.' })
  asRole: OneOfThePair;
}

@ApiTags('matching')
@Controller('api')
export class ApplicationsApiController {
  constructor(
    private readonly database: Database,
    private readonly registerApplication: RegisterApplication,
    private readonly changeApplication: ChangeApplication,
  ) {}

  @Get('applications')
  @May('coordinator')
  @ApiOkResponse({ type: [ApplicationView], description: 'those who wait, oldest first' })
  list(@Query() { scheme, asRole }: ApplicationQuery, @By() actor: Actor): Promise<ApplicationView[]> {
    return this.database.asActor(actor, async (tx) => {
      const applications = await openApplications(tx, [scheme], [asRole]);
      await recordApplicationsLook(tx, applications, 'api');
      return applications.map(applicationOf);
    });
  }

  @Get('own-applications')
  @May('mentor', 'mentee')
  @ApiOkResponse({ type: [ApplicationView] })
  own(@By() actor: Actor): Promise<ApplicationView[]> {
    return this.database.asActor(actor, async (tx) =>
      (await ownApplications(tx, actor.personId)).map(applicationOf),
    );
  }

  @Post('applications')
  @May('coordinator')
  @ApiCreatedResponse({ type: ApplicationView })
  async register(@Body() input: ApplicationInput, @By() actor: Actor): Promise<ApplicationView> {
    const outcome = await this.registerApplication.run(input, actor);
    return this.read(unwrap(outcome, applicationRefusalInDanish), actor);
  }

  @Get('applications/:id')
  @May('coordinator', 'mentor', 'mentee')
  @ApiOkResponse({ type: ApplicationView })
  read(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<ApplicationView> {
    return this.database.asActor(actor, async (tx) => {
      const application = await findApplication(tx, id);
      await recordApplicationsLook(tx, [application], 'api');
      return applicationOf(application);
    });
  }

  @Put('applications/:id')
  @May('coordinator', 'mentor', 'mentee')
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: ApplicationView })
  async change(
    @Param('id', IdPipe) id: string,
    @Body() input: ApplicationChangeInput,
    @Headers('if-match') ifMatch: string | undefined,
    @By() actor: Actor,
  ): Promise<ApplicationView> {
    const outcome = await this.changeApplication.run({ id, version: versionIn(ifMatch) }, input, actor);
    return this.read(unwrap(outcome, applicationRefusalInDanish), actor);
  }

  @Post('applications/:id/closing')
  @May('coordinator', 'mentor', 'mentee')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationView })
  async close(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<ApplicationView> {
    const outcome = await this.changeApplication.close(id, actor);
    return this.read(unwrap(outcome, applicationRefusalInDanish), actor);
  }

  @Get('applications/:id/fits')
  @May('coordinator')
  @ApiOkResponse({
    type: [FittingMenteeView],
    description: 'for a mentor: the mentees who fit, the best first',
  })
  fits(@Param('id', IdPipe) id: string, @By() actor: Actor): Promise<FittingMenteeView[]> {
    return this.database.asActor(
      actor,
      async (tx) => (await fitsFor(tx, await findApplication(tx, id), 'api')).fitting,
    );
  }
}
