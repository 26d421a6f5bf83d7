import type { CookieSerializeOptions } from '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { WebAddress } from '../../web/web-address.js';

/** Carries the session's token. Over TLS its name ties it to this very host, and no other name is read. */
@Injectable()
export class SessionCookie {
  readonly #name: string;
  readonly #options: CookieSerializeOptions;

  constructor({ isOverTls }: WebAddress) {
    this.#name = isOverTls ? '__Host-limstift' : 'limstift';
    this.#options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isOverTls };
  }

  tokenIn(request: FastifyRequest): string | undefined {
    return request.cookies[this.#name];
  }

  set(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.#name, token, this.#options);
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.#name, this.#options);
  }
}
