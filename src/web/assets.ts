/** The design system, our own styles and our own script, served from here under addresses that change with them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PROJECT } from './templates.js';

const DKFDS = join(dirname(createRequire(import.meta.url).resolve('dkfds')), '..', '..');
const { version } = JSON.parse(readFileSync(join(DKFDS, 'package.json'), 'utf8')) as { version: string };

const DESIGN_SYSTEM = `/assets/dkfds-${version}/`;
export const DESIGN_SYSTEM_STYLES = `${DESIGN_SYSTEM}css/dkfds.min.css`;

const FOR_GOOD = 'public, max-age=31536000, immutable';

const STYLES = ownFile('css', 'text/css; charset=utf-8');
const SCRIPT = ownFile('js', 'text/javascript; charset=utf-8');
export const OWN_STYLES_ADDRESS = STYLES.address;
export const OWN_SCRIPT_ADDRESS = SCRIPT.address;

function ownFile(kind: string, type: string) {
  const text = readFileSync(join(PROJECT, 'src', 'web', 'browser', `limstift.${kind}`), 'utf8');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { text, type, address: `/assets/limstift-${hash}.${kind}` };
}

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
  for (const { address, type, text } of [STYLES, SCRIPT]) {
    app
      .getHttpAdapter()
      .getInstance()
      .get(address, (_request, reply) => reply.header('cache-control', FOR_GOOD).type(type).send(text));
  }
}
