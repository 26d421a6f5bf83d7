import { Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { LessThan } from 'typeorm';
import { Clock } from '../shared/clock.js';
import { SYSTEM } from './actor.js';
import { Database } from './database.js';
import { IdempotencyKey } from './idempotency-key.entity.js';
import { Session } from './sessions/session.entity.js';
import { SignInAttempt } from './sign-in/sign-in-attempt.entity.js';

const DAYS_KEPT = 7;

/** Deletes what nobody needs any more. Several copies of the app may do so at the same time. */
@Injectable()
export class ForgetOldAccess {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Cron(CronExpression.EVERY_HOUR)
  async run(): Promise<void> {
    const now = this.clock.now();
    const longAgo = new Date(now.getTime() - DAYS_KEPT * 86_400_000);
    await this.database.asActor(SYSTEM, async (tx) => {
      await tx.delete(Session, { expiresAt: LessThan(longAgo) });
      await tx.delete(SignInAttempt, { attemptedAt: LessThan(longAgo) });
      await tx.delete(IdempotencyKey, { createdAt: LessThan(longAgo) });
    });
  }
}
