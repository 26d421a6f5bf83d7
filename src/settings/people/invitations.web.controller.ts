import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../../access/route.decorators.js';
import type { Outcome } from '../../shared/outcome.js';
import { readForm } from '../../web/read-form.js';
import { type Fault, faultsOf } from '../../web/problems/said.js';
import { AcceptInvitation } from './accept-invitation.js';
import { deadInvitationPage, invitationPage } from './invitation.page.js';
import type { InvitationRefusal } from './invitation.rules.js';
import { NewPasswordInput } from './people.input.js';
import { invitationRefusalInDanish } from './people.words.js';

@ApiExcludeController()
@Controller('invitation/:token')
export class InvitationsWebController {
  constructor(private readonly acceptInvitation: AcceptInvitation) {}

  @Get()
  @Public()
  async ask(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    show(reply, await this.acceptInvitation.look(token), 200, []);
  }

  @Post()
  @Public()
  async choose(
    @Param('token') token: string,
    @Body() typed: Record<string, unknown> | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = await readForm(NewPasswordInput, { password: typed?.['password'] });
    if ('faults' in form) return show(reply, await this.acceptInvitation.look(token), 422, form.faults);

    const outcome = await this.acceptInvitation.run(token, form.input.password);
    if ('done' in outcome) return void reply.redirect('/log-ind?efter=adgangskode', 303);
    const faults = faultsOf(outcome.refused, invitationRefusalInDanish);
    show(reply, await this.acceptInvitation.look(token), 422, faults);
  }
}

/** The form while the link can be used; why not, where it cannot. */
function show(
  reply: FastifyReply,
  looked: Outcome<{ email: string }, InvitationRefusal>,
  status: number,
  faults: Fault[],
): void {
  void reply.type('text/html; charset=utf-8');
  if ('done' in looked) return void reply.status(status).send(invitationPage({ ...looked.done, faults }));
  void reply.status(404).send(deadInvitationPage(faultsOf(looked.refused, invitationRefusalInDanish)));
}
