import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { AppModule, type AppParts } from './app.module.js';
import { publishApiDocument } from './api-document.js';
import { publishTryOut } from './api-try-out.js';
import { serveAssets } from './web/assets.js';
import { carryNotices } from './web/page/notices.js';
import { answerUnreadableAddress } from './web/problems/framework-errors.js';
import { takeUploads } from './web/upload.js';
import { WebAddress } from './web/web-address.js';

const BODY_LIMIT_BYTES = 100_000;

/** The application, ready to listen: the same for `npm start`, the tests and the demonstration. */
export async function createApp(parts: AppParts): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.of(parts),
    new FastifyAdapter({
      bodyLimit: BODY_LIMIT_BYTES,
      trustProxy: 'loopback',
      frameworkErrors: answerUnreadableAddress,
    }),
    { bufferLogs: true },
  );
  app.useLogger(app.get(Logger));
  await app.register(cookie);
  await takeUploads(app);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    strictTransportSecurity: app.get(WebAddress).isOverTls,
    xFrameOptions: { action: 'deny' },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (_request, reply) => {
      // What is no page is kept by nobody; a page says itself how it is kept.
      if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'private, no-store');
    });
  carryNotices(app.getHttpAdapter().getInstance(), app.get(WebAddress).isOverTls);
  await serveAssets(app);
  publishApiDocument(app);
  publishTryOut(app);
  return app;
}
