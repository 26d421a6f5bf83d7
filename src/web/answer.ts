import type { FastifyReply } from 'fastify';

/**
 * Sends a page. Where something was wrong with what was sent, its status says so. The browser keeps a copy, to
 * go back to and for nothing else, until the sign-out; without one it cannot go back through a form.
 */
export function sendPage(reply: FastifyReply, page: string, faults: unknown[] = []): void {
  if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'private, no-cache');
  void reply
    .status(faults.length > 0 ? 422 : 200)
    .type('text/html; charset=utf-8')
    .send(page);
}

/** For a CPR number, a protected address, a link that lets somebody in: no browser keeps a copy of the answer. */
export function keepNoCopy(reply: FastifyReply): void {
  void reply.header('cache-control', 'private, no-store');
}

/**
 * Answers a change: on to the page that shows it. The notice says there once what was done; it travels in a
 * cookie, so it holds no name and nothing that somebody typed.
 */
export function seeOther(reply: FastifyReply, path: string, notice?: string): void {
  if (notice !== undefined) reply.notice = notice;
  void reply.redirect(path, 303);
}
