import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { NotSignedIn } from '../web/problems/not-let-in.js';
import type { ActingRequest } from './sessions/session.guard.js';
import type { Role } from './role.js';
import type { SignedIn } from './sessions/session.queries.js';

export const MAY = 'limstift:may';
export const PUBLIC = 'limstift:public';

/** The roles that a route is for. A route that says neither this nor `Public` lets nobody in. */
export const May = (...roles: readonly Role[]) => SetMetadata(MAY, roles);

/** A route for anybody, signed in or not. */
export const Public = () => SetMetadata(PUBLIC, true);

/** Who is asking. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { actor } = context.switchToHttp().getRequest<ActingRequest>();
  if (actor === undefined) throw new NotSignedIn();
  return actor;
});
