import { Body, Controller, Get, Header, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../shared/clock.js';
import { keepNoCopy, seeOther, sendPage } from '../../web/answer.js';
import { readForm, typedIn } from '../../web/read-form.js';
import { type Fault, faultsOf, InvalidInput, unwrap } from '../../web/problems/said.js';
import { SYSTEM } from '../actor.js';
import { Database } from '../database.js';
import { localPath } from '../local-path.js';
import { ROLES } from '../role.js';
import { By, May, Public } from '../route.decorators.js';
import { revokeSession, type SignedIn } from '../sessions/session.queries.js';
import { SessionCookie } from '../sessions/session-cookie.js';
import { readKeptForm } from './kept-form.js';
import { keptFormPage } from './kept-form.page.js';
import { RoleInput, SignInInput } from './sign-in.input.js';
import { SignIn } from './sign-in.js';
import { type Arrival, signInPage } from './sign-in.page.js';
import { signInRefusalInDanish } from './sign-in.words.js';
import { SwitchRole } from '../sessions/switch-role.js';

const AFTER = new Map<string | undefined, Arrival>([
  ['adgangskode', 'password-chosen'],
  ['log-ud', 'signed-out'],
]);

interface NotEntered {
  faults: Fault[];
  retryAfterSeconds?: number;
}

@ApiExcludeController()
@Controller()
export class SignInWebController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly signIn: SignIn,
    private readonly switchRole: SwitchRole,
    private readonly cookie: SessionCookie,
  ) {}

  @Get('log-ind')
  @Public()
  @Header('content-type', 'text/html; charset=utf-8')
  ask(
    @Req() request: FastifyRequest,
    @Query('next') next: string | undefined,
    @Query('efter') after: string | undefined,
  ): string {
    // Whoever was sent here from a page, with a token that opens nothing, was signed in once.
    const isEnded = next !== undefined && this.cookie.tokenIn(request) !== undefined;
    const arrival = isEnded ? 'session-ended' : AFTER.get(after);
    return signInPage({ email: '', next: localPath(next), faults: [], arrival });
  }

  @Post('log-ind')
  @Public()
  async enter(
    @Body() typed: unknown,
    @Query('next') next: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { kept, ...fields } = (typed ?? {}) as Record<string, unknown>;
    const entered = await this.entered(fields, request);
    if ('token' in entered) {
      this.cookie.set(reply, entered.token);
      const form = readKeptForm(kept);
      if (form) {
        keepNoCopy(reply);
        return sendPage(reply, keptFormPage(form));
      }
      return seeOther(reply, localPath(next));
    }
    const page = signInPage({
      email: typedIn(typed, 'email'),
      next: localPath(next),
      faults: entered.faults,
      ...(typeof kept === 'string' && { kept }),
    });
    if (entered.retryAfterSeconds !== undefined) {
      void reply.header('retry-after', String(entered.retryAfterSeconds));
    }
    void reply
      .status(entered.retryAfterSeconds === undefined ? 422 : 429)
      .type('text/html; charset=utf-8')
      .send(page);
  }

  @Post('log-ud')
  @May(...ROLES)
  async leave(@By() actor: SignedIn, @Res() reply: FastifyReply): Promise<void> {
    await this.database.asActor(SYSTEM, (tx) => revokeSession(tx, actor.sessionId, this.clock.now()));
    this.cookie.clear(reply);
    // Whoever sits at the machine next, and goes back, sees nothing of it.
    void reply.header('clear-site-data', '"cache"').redirect('/log-ind?efter=log-ud', 303);
  }

  @Post('rolle')
  @May(...ROLES)
  async changeRole(@By() actor: SignedIn, @Body() typed: unknown, @Res() reply: FastifyReply): Promise<void> {
    const form = await readForm(RoleInput, typed);
    if ('faults' in form) throw new InvalidInput(form.faults);
    unwrap(await this.switchRole.run(actor, form.input.role), signInRefusalInDanish);
    void reply.redirect('/', 303);
  }

  private async entered(typed: unknown, request: FastifyRequest): Promise<{ token: string } | NotEntered> {
    const form = await readForm(SignInInput, typed);
    if ('faults' in form) return form;
    const before = this.cookie.tokenIn(request);
    const outcome = await this.signIn.run({ ...form.input, address: request.ip, before });
    if ('done' in outcome) return { token: outcome.done.token };
    const faults = faultsOf(outcome.refused, signInRefusalInDanish);
    const [refusal] = outcome.refused;
    return refusal?.because === 'too-many-attempts'
      ? { faults, retryAfterSeconds: refusal.retryAfterSeconds }
      : { faults };
  }
}
