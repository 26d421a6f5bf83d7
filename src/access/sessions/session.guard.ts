import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../shared/clock.js';
import type { Visitor } from '../../web/page/layout.js';
import { NotAllowed, NotSignedIn } from '../../web/problems/not-let-in.js';
import { readFieldsAlone } from '../../web/upload.js';
import { SYSTEM } from '../actor.js';
import { Database } from '../database.js';
import { MAY, PUBLIC } from '../route.decorators.js';
import type { Role } from '../role.js';
import { comesFromHere } from '../same-origin.js';
import { keptForm } from '../sign-in/kept-form.js';
import { signInPage } from '../sign-in/sign-in.page.js';
import { visitorOf } from '../visitor.js';
import { keyOf } from './request-key.js';
import { findSession, type SignedIn } from './session.queries.js';
import { SessionCookie } from './session-cookie.js';

/** The visitor is for the pages that say what went wrong. */
export type ActingRequest = FastifyRequest & { actor?: SignedIn; visitor?: Visitor };

/** Finds out who is asking, and lets in only the roles that a route names. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly cookie: SessionCookie,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets(context)) ?? false;
    const roles = this.reflector.getAllAndOverride<Role[] | undefined>(MAY, targets(context)) ?? [];

    const isApi = request.url.startsWith('/api/');
    if (!isApi && !comesFromHere(request)) throw new NotAllowed();

    const token = isApi ? bearerToken(request) : this.cookie.tokenIn(request);
    const signedIn = token && (await this.findSession(token));
    if (!signedIn) {
      if (isPublic) return true;
      throw new NotSignedIn(isApi ? null : await askAgain(request));
    }

    request.visitor = visitorOf(signedIn);
    if (!isPublic && !roles.includes(signedIn.role)) throw new NotAllowed();
    const once = keyOf(request, isApi);
    request.actor = {
      ...signedIn,
      ...(once && { once }),
      ...(request.notice !== null && { notice: request.notice }),
    };
    return true;
  }

  private findSession(token: string): Promise<SignedIn | null> {
    return this.database.asActor(SYSTEM, (tx) => findSession(tx, token, this.clock.now()));
  }
}

/** The sign-in, with the form that was sent kept in it, so that nothing typed is lost. */
async function askAgain(request: FastifyRequest): Promise<string | null> {
  const { url, method } = request;
  if (method !== 'POST') return null;
  const withoutFile = await readFieldsAlone(request);
  const body = withoutFile ?? request.body;
  if (typeof body !== 'object' || body === null) return null;
  const isFileGone = withoutFile !== null;
  return signInPage({ email: '', next: '/', faults: [], kept: keptForm(url, body), isFileGone });
}

function targets(context: ExecutionContext) {
  return [context.getHandler(), context.getClass()];
}

function bearerToken(request: FastifyRequest): string | undefined {
  return /^Bearer ([\w-]{1,200})$/i.exec(request.headers.authorization ?? '')?.[1];
}
