import type { CookieSerializeOptions } from '@fastify/cookie';

/** Over TLS the cookie has the prefix that ties it to this very host; without, the prefix is refused. */
const OVER_TLS = '__Host-limstift';
const WITHOUT_TLS = 'limstift';

export const SESSION_COOKIES = [OVER_TLS, WITHOUT_TLS];

export function sessionCookie(isOverTls: boolean): { name: string; options: CookieSerializeOptions } {
  return {
    name: isOverTls ? OVER_TLS : WITHOUT_TLS,
    options: { path: '/', httpOnly: true, sameSite: 'lax', secure: isOverTls },
  };
}
