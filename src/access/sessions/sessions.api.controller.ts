import { Body, Controller, Delete, Get, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Clock } from '../../shared/clock.js';
import { NotSignedIn, TooManyAttempts } from '../../web/problems/not-let-in.js';
import { unwrap } from '../../web/problems/said.js';
import { SYSTEM } from '../actor.js';
import { Database } from '../database.js';
import { whoIs } from '../people/me.queries.js';
import { MeView, SessionView } from '../people/me.view.js';
import { ROLES } from '../role.js';
import { By, May, Public } from '../route.decorators.js';
import { findSession, revokeSession, type SignedIn } from './session.queries.js';
import { RoleInput, SignInInput } from '../sign-in/sign-in.input.js';
import { SignIn } from '../sign-in/sign-in.js';
import { signInRefusalInDanish } from '../sign-in/sign-in.words.js';
import { SwitchRole } from './switch-role.js';

@ApiTags('access')
@Controller('api')
export class SessionsApiController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly signIn: SignIn,
    private readonly switchRole: SwitchRole,
  ) {}

  @Post('sessions')
  @Public()
  @ApiCreatedResponse({ type: SessionView })
  async create(@Body() input: SignInInput, @Ip() address: string): Promise<SessionView> {
    const outcome = await this.signIn.run({ ...input, address });
    if ('refused' in outcome) {
      const [refusal] = outcome.refused;
      if (refusal?.because === 'too-many-attempts') throw new TooManyAttempts(refusal.retryAfterSeconds);
      if (refusal?.because === 'email-or-password-wrong') throw new NotSignedIn();
    }
    const { token, expiresAt } = unwrap(outcome, signInRefusalInDanish);
    const session = await this.database.asActor(SYSTEM, (tx) => findSession(tx, token, this.clock.now()));
    if (session === null) throw new NotSignedIn();
    const { personId: id, name, email } = session;
    return { token, expiresAt: expiresAt.toISOString(), person: { id, name, email } };
  }

  @Delete('sessions/current')
  @May(...ROLES)
  @HttpCode(204)
  @ApiNoContentResponse()
  async end(@By() actor: SignedIn): Promise<void> {
    await this.database.asActor(SYSTEM, (tx) => revokeSession(tx, actor.sessionId, this.clock.now()));
  }

  @Post('sessions/current/role')
  @May(...ROLES)
  @ApiCreatedResponse({ type: MeView })
  async changeRole(@By() actor: SignedIn, @Body() { role }: RoleInput): Promise<MeView> {
    unwrap(await this.switchRole.run(actor, role), signInRefusalInDanish);
    const next = { ...actor, role };
    return this.database.asActor(next, (tx) => whoIs(tx, next));
  }

  @Get('me')
  @May(...ROLES)
  @ApiOkResponse({ type: MeView })
  me(@By() actor: SignedIn): Promise<MeView> {
    return this.database.asActor(actor, (tx) => whoIs(tx, actor));
  }
}
