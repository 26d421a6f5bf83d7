import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Database } from './database.js';
import { ForgetOldAccess } from './forget-old-access.js';
import { SessionCookie } from './sessions/session-cookie.js';
import { SessionGuard } from './sessions/session.guard.js';
import { SessionsApiController } from './sessions/sessions.api.controller.js';
import { SignIn } from './sign-in/sign-in.js';
import { SignInWebController } from './sign-in/sign-in.web.controller.js';
import { SwitchRole } from './sessions/switch-role.js';

/** Who may do what. `DataSource` and `Clock` come from the application. */
@Module({
  controllers: [SessionsApiController, SignInWebController],
  providers: [
    Database,
    SignIn,
    SwitchRole,
    SessionCookie,
    ForgetOldAccess,
    { provide: APP_GUARD, useClass: SessionGuard },
  ],
  exports: [Database, SignIn],
})
export class AccessModule {}
