import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../access/database.js';
import { By, May } from '../../access/route.decorators.js';
import type { SignedIn } from '../../access/sessions/session.queries.js';
import { visitorOf } from '../../access/visitor.js';
import type { Employer } from '../../employers/employer.entity.js';
import { EmployerInput, WorkplaceInput } from '../../employers/employer.input.js';
import { findEmployer } from '../../employers/employer.queries.js';
import { employerRefusalInDanish } from '../../employers/employer.words.js';
import { RegisterEmployer } from '../../employers/register-employer.js';
import { RegisterWorkplace } from '../../employers/register-workplace.js';
import { seeOther, sendPage } from '../../web/answer.js';
import { attempt } from '../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../web/form/filled.js';
import { IdPipe } from '../../web/id.pipe.js';
import { newThingPage } from './new-place.page.js';

const ALL = '/arbejdssteder';

@ApiExcludeController()
@Controller('arbejdsgivere')
@May('coordinator')
export class NewPlacesWebController {
  constructor(
    private readonly database: Database,
    private readonly registerEmployer: RegisterEmployer,
    private readonly registerWorkplace: RegisterWorkplace,
  ) {}

  @Get('ny')
  showEmployer(@By() actor: SignedIn, @Res() reply: FastifyReply): void {
    sendPage(reply, employerForm(actor, filledWith()));
  }

  @Post('ny')
  async addEmployer(@Body() typed: unknown, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    const run = (input: EmployerInput) => this.registerEmployer.run(input, actor);
    const answer = await attempt(EmployerInput, typed, run, employerRefusalInDanish);
    if ('done' in answer) {
      return seeOther(reply, `/arbejdsgivere/${answer.done}/arbejdssted`, 'Arbejdsgiveren er tilføjet.');
    }
    sendPage(reply, employerForm(actor, filledAgain(typed, answer.faults)), answer.faults);
  }

  @Get(':id/arbejdssted')
  async showWorkplace(@Param('id', IdPipe) id: string, @By() actor: SignedIn, @Res() reply: FastifyReply) {
    sendPage(reply, await this.workplaceForm(id, actor));
  }

  @Post(':id/arbejdssted')
  async addWorkplace(
    @Param('id', IdPipe) id: string,
    @Body() typed: unknown,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const run = (input: WorkplaceInput) => this.registerWorkplace.run(id, input, actor);
    const answer = await attempt(WorkplaceInput, typed, run, employerRefusalInDanish);
    if ('done' in answer) return seeOther(reply, `${ALL}/${answer.done}`, 'Arbejdsstedet er tilføjet.');
    const { faults } = answer;
    sendPage(reply, await this.workplaceForm(id, actor, filledAgain(typed, faults)), faults);
  }

  private workplaceForm(id: string, actor: SignedIn, sent?: Filled): Promise<string> {
    return this.database.asActor(actor, async (tx) => {
      const employer = await findEmployer(tx, id);
      return newThingPage({
        visitor: visitorOf(actor),
        thing: 'workplace',
        action: `/arbejdsgivere/${id}/arbejdssted`,
        back: ALL,
        of: employer.name,
        form: sent ?? filledWith(addressOf(employer)),
      });
    });
  }
}

function employerForm(actor: SignedIn, form: Filled): string {
  const visitor = visitorOf(actor);
  return newThingPage({ visitor, thing: 'employer', action: '/arbejdsgivere/ny', back: ALL, of: null, form });
}

/** A workplace is likely to be at the employer's address. */
function addressOf({ street, postcode, city }: Employer): Record<string, string> {
  return { 'address.street': street, 'address.postcode': postcode, 'address.city': city };
}
