import { Body, Controller, Get, Ip, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ROLES } from '../../../access/role.js';
import { By, May } from '../../../access/route.decorators.js';
import type { SignedIn } from '../../../access/sessions/session.queries.js';
import { visitorOf } from '../../../access/visitor.js';
import { seeOther, sendPage } from '../../../web/answer.js';
import { attempt } from '../../../web/attempt.js';
import type { Fault } from '../../../web/problems/said.js';
import { ownPasswordRefusalInDanish } from '../people.words.js';
import { ChangePassword } from './change-password.js';
import { PasswordChangeInput } from './own-password.input.js';
import { profilePage } from './profile.page.js';

@ApiExcludeController()
@Controller('min-profil')
@May(...ROLES)
export class ProfileWebController {
  constructor(private readonly changePassword: ChangePassword) {}

  @Get()
  show(@By() actor: SignedIn, @Res() reply: FastifyReply): void {
    sendProfile(reply, actor, []);
  }

  @Post('adgangskode')
  async change(
    @Body() { oldPassword, newPassword }: Record<string, unknown>,
    @Ip() address: string,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const outcome = await attempt(
      PasswordChangeInput,
      { oldPassword, newPassword },
      (input) => this.changePassword.run(input, actor, address),
      ownPasswordRefusalInDanish,
    );
    if ('done' in outcome) return seeOther(reply, '/min-profil', 'Din adgangskode er skiftet.');
    sendProfile(reply, actor, outcome.faults);
  }
}

function sendProfile(reply: FastifyReply, actor: SignedIn, faults: Fault[]): void {
  const { name, email, roles } = actor;
  sendPage(reply, profilePage({ visitor: visitorOf(actor), name, email, roles, faults }), faults);
}
