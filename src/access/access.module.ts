import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Database } from './database.js';
import { ForgetOldAccess } from './forget-old-access.js';
import { SessionGuard } from './session.guard.js';
import { SessionsApiController } from './sessions.api.controller.js';
import { SignIn } from './sign-in.js';
import { SwitchRole } from './switch-role.js';

/** Who may do what. `DataSource` and `Clock` come from the application. */
@Module({
  controllers: [SessionsApiController],
  providers: [Database, SignIn, SwitchRole, ForgetOldAccess, { provide: APP_GUARD, useClass: SessionGuard }],
  exports: [Database, SignIn],
})
export class AccessModule {}
