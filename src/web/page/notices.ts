/** What was done, carried from the answer to a change to the page that comes next. */
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyReply {
    /** For the next page to say. */
    notice: string | null;
  }
  interface FastifyRequest {
    /** From the change before, for this page to say. */
    notice: string | null;
  }
}

const A_MINUTE = 60;

export function carryNotices(fastify: FastifyInstance, isOverTls: boolean): void {
  const name = isOverTls ? '__Host-limstift-besked' : 'limstift-besked';
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isOverTls } as const;
  fastify.decorateReply('notice', null);
  fastify.decorateRequest('notice', null);
  fastify.addHook('preHandler', async (request, reply) => {
    const notice = request.cookies[name];
    if (notice === undefined || request.method !== 'GET') return;
    request.notice = notice;
    void reply.clearCookie(name, options);
  });
  fastify.addHook('onSend', async (_request, reply) => {
    if (reply.notice !== null) void reply.setCookie(name, reply.notice, { ...options, maxAge: A_MINUTE });
  });
}
