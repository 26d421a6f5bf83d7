import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QueryFailedError } from 'typeorm';
import { NotFound } from '../../shared/not-found.js';
import type { Visitor } from '../page/layout.js';
import { pageOfProblem } from './error.page.js';
import { IdempotencyKeyReused, NotAllowed, NotSignedIn, TooManyAttempts } from './not-let-in.js';
import { problem } from './problem.js';
import { type Fault, InvalidInput, Refused } from './said.js';
import { ChangedMeanwhile, VersionMissing } from '../version.js';

const HTML = 'text/html; charset=utf-8';

/** Answers every error: problem details to the API, a page to a person, and never a stack trace. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest & { visitor?: Visitor }>();
    const reply = http.getResponse<FastifyReply>();
    const { status, faults } = answerTo(error);
    if (status >= 500 || isDenied(error)) this.logger.error(logged(error));

    if (error instanceof TooManyAttempts) void reply.header('retry-after', String(error.retryAfterSeconds));
    if (request.url.startsWith('/api/')) {
      void reply.status(status).type('application/problem+json').send(problem(status, faults));
    } else if (error instanceof NotSignedIn && error.page !== null) {
      void reply.status(401).type(HTML).send(error.page);
    } else if (status === 401) {
      const next = request.method === 'GET' ? `?next=${encodeURIComponent(request.url)}` : '';
      void reply.redirect(`/log-ind${next}`, 303);
    } else {
      void reply
        .status(status)
        .type(HTML)
        .send(pageOfProblem(problem(status, faults), request.visitor));
    }
  }
}

function answerTo(error: unknown): { status: number; faults: Fault[] } {
  if (error instanceof Refused || error instanceof InvalidInput) return { status: 422, faults: error.faults };
  if (error instanceof NotFound) return { status: 404, faults: [] };
  if (error instanceof NotSignedIn) return { status: 401, faults: [] };
  if (error instanceof NotAllowed || isDenied(error)) return { status: 403, faults: [] };
  if (error instanceof ChangedMeanwhile) return { status: 412, faults: [] };
  if (error instanceof VersionMissing) return { status: 428, faults: [] };
  if (error instanceof IdempotencyKeyReused) return { status: 409, faults: [] };
  if (error instanceof TooManyAttempts) return { status: 429, faults: [] };
  if (error instanceof HttpException) return { status: error.getStatus(), faults: [] };
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') {
    return { status: error.statusCode, faults: [] };
  }
  return { status: isDatabaseAway(error) ? 503 : 500, faults: [] };
}

/** What the database does not let this role do, by a policy or a right. */
function isDenied(error: unknown): boolean {
  return error instanceof QueryFailedError && error.driverError.code === '42501';
}

function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03', '08006'].includes(String(error.code));
}

/** The parameters of a query may be personal: only its message is logged. */
function logged(error: unknown): string {
  if (error instanceof QueryFailedError) return `${error.message} in ${error.query}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
