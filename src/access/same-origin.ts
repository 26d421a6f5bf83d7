import type { FastifyRequest } from 'fastify';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * False for a change that a page on another site asked a browser for. Every browser of today says where
 * such a request comes from; one that says nothing is not let through.
 */
export function comesFromHere(request: FastifyRequest): boolean {
  if (SAFE_METHODS.has(request.method)) return true;

  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = request.headers;
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === request.headers.host;
}
