import { randomUUID } from 'node:crypto';
import type { Params } from 'nestjs-pino';

/** Structured logs with a request id. Never a query string, a body, a cookie or a token: they name people. */
export function loggerOptions(level: string): Params {
  return {
    pinoHttp: {
      level,
      genReqId: () => randomUUID(),
      serializers: {
        req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
          id,
          method,
          path: url.replace(/\?.*$/, '').replace(/^(\/invitation\/).*/, '$1…'),
        }),
        res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
        err: ({ type, message, stack }: { type: string; message: string; stack: string }) => ({
          type,
          message,
          stack,
        }),
      },
    },
  };
}
