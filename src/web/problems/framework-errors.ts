import type { FastifyReply, FastifyRequest } from 'fastify';
import { pageOfProblem } from './error.page.js';
import { problem } from './problem.js';

/** An address that cannot be read, or is longer than any of ours: nothing is there. It reaches no route. */
export function answerUnreadableAddress(_error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const answer = problem(404);
  if (request.url.startsWith('/api/')) {
    void reply.status(404).type('application/problem+json').send(answer);
  } else {
    void reply.status(404).type('text/html; charset=utf-8').send(pageOfProblem(answer));
  }
}
