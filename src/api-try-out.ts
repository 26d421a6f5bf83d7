import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { apiDocument } from './api-document.js';

const TRY_OUT = '/api/docs';

/** Swagger UI writes styles into the page; nothing of it comes from another machine. */
const POLICY = [
  "default-src 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "img-src 'self' data:",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
].join(';');

/** The page at `/api/docs` on which the API can be tried by hand. */
export function publishTryOut(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      if (request.url === TRY_OUT || request.url.startsWith(`${TRY_OUT}/`))
        reply.header('content-security-policy', POLICY);
    });
  SwaggerModule.setup(TRY_OUT, app, () => apiDocument(app), {
    customSiteTitle: 'Limstift API',
    raw: false,
  });
}
