import type { FastifyReply } from 'fastify';

/** Sends a page. Where something was wrong with what was sent, its status says so. */
export function sendPage(reply: FastifyReply, page: string, faults: unknown[] = []): void {
  void reply
    .status(faults.length > 0 ? 422 : 200)
    .type('text/html; charset=utf-8')
    .send(page);
}

/**
 * Answers a change: on to the page that shows it. The notice says there once what was done; it travels in a
 * cookie, so it holds no name and nothing that somebody typed.
 */
export function seeOther(reply: FastifyReply, path: string, notice?: string): void {
  if (notice !== undefined) reply.notice = notice;
  void reply.redirect(path, 303);
}
