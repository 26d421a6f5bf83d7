/** The design system and our own styles, served from this machine under addresses that change with them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { OWN_STYLES } from './own-styles.js';

const DKFDS = join(dirname(createRequire(import.meta.url).resolve('dkfds')), '..', '..');
const { version } = JSON.parse(readFileSync(join(DKFDS, 'package.json'), 'utf8')) as { version: string };
const ownHash = createHash('sha256').update(OWN_STYLES).digest('hex').slice(0, 12);

const DESIGN_SYSTEM = `/assets/dkfds-${version}/`;
export const DESIGN_SYSTEM_STYLES = `${DESIGN_SYSTEM}css/dkfds.min.css`;
export const OWN_STYLES_ADDRESS = `/assets/limstift-${ownHash}.css`;

const FOR_GOOD = 'public, max-age=31536000, immutable';

export async function serveAssets(app: NestFastifyApplication): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(DKFDS, 'dist'),
    prefix: DESIGN_SYSTEM,
    decorateReply: false,
    index: false,
    maxAge: '1y',
    immutable: true,
    allowedPath: (path) => /^\/(css|fonts|img)\//.test(path),
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get(OWN_STYLES_ADDRESS, (_request, reply) =>
      reply.header('cache-control', FOR_GOOD).type('text/css; charset=utf-8').send(OWN_STYLES),
    );
}
