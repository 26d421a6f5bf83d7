import { Body, Controller, Get, Ip, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from '../../../access/database.js';
import { Person } from '../../../access/people/person.entity.js';
import { ROLES } from '../../../access/role.js';
import { By, May } from '../../../access/route.decorators.js';
import type { SignedIn } from '../../../access/sessions/session.queries.js';
import { visitorOf } from '../../../access/visitor.js';
import { found } from '../../../shared/not-found.js';
import { formatPhone } from '../../../shared/phone.js';
import { seeOther, sendPage } from '../../../web/answer.js';
import { attempt, isChangedMeanwhile } from '../../../web/attempt.js';
import { type Filled, filledAgain, filledWith } from '../../../web/form/filled.js';
import { ChangeOwnPhone } from '../change/change-own-phone.js';
import { OwnPhoneInput } from '../change/person-change.input.js';
import { ownPasswordRefusalInDanish } from '../people.words.js';
import { ChangePassword } from './change-password.js';
import { PasswordChangeInput } from './own-password.input.js';
import { profilePage } from './profile.page.js';

interface Sent {
  phone?: Filled;
  /** What the phone that was typed builds on; the newest when left out. */
  version?: number;
  password?: Filled;
}

@ApiExcludeController()
@Controller('min-profil')
@May(...ROLES)
export class ProfileWebController {
  constructor(
    private readonly database: Database,
    private readonly changePassword: ChangePassword,
    private readonly changeOwnPhone: ChangeOwnPhone,
  ) {}

  @Get()
  show(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    return this.send(reply, actor, {});
  }

  @Post('telefon')
  async changePhone(
    @Body() typed: Record<string, unknown>,
    @By() actor: SignedIn,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { version, ...fields } = typed;
    const outcome = await attempt(
      OwnPhoneInput,
      fields,
      (input) => this.changeOwnPhone.run(input.phone ?? null, versionIn(version), actor),
      (refusal: never) => refusal,
    );
    if ('done' in outcome) return seeOther(reply, '/min-profil', 'Telefonnummeret er gemt.');
    const phone = filledAgain(fields, outcome.faults);
    // Once it is said that somebody else came first, to send again is to overwrite what they wrote.
    const isChanged = isChangedMeanwhile(outcome.faults);
    return this.send(reply, actor, { phone, ...(!isChanged && { version: versionIn(version) }) });
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
    return this.send(reply, actor, { password: filledAgain({}, outcome.faults) });
  }

  private async send(
    reply: FastifyReply,
    actor: SignedIn,
    { phone, version, password }: Sent,
  ): Promise<void> {
    const id = actor.personId;
    const person = await this.database.asActor(actor, (tx) => tx.findOneBy(Person, { id }));
    const known = found(person, 'person');
    const now = known.phone && formatPhone(known.phone);
    const page = profilePage({
      visitor: visitorOf(actor),
      name: known.name,
      email: known.email,
      roles: actor.roles,
      version: version ?? known.version,
      phone: phone ?? filledWith({ phone: now }),
      ...(phone && version === undefined && { phoneNow: now }),
      password: password ?? filledWith(),
    });
    sendPage(reply, page, [...(phone?.faults ?? []), ...(password?.faults ?? [])]);
  }
}

/** Of what is no version, there is none. */
function versionIn(typed: unknown): number {
  return typeof typed === 'string' && /^\d{1,9}$/.test(typed) ? Number(typed) : 0;
}
