/** Specs that need no database wait for none: the server starts when the first spec asks for it. */
import { createServer } from 'node:http';

let server;

export default async function globalSetup() {
  const door = createServer(async (_request, response) => {
    response.shouldKeepAlive = false;
    try {
      server ??= import('./typescript.mjs').then(() => import('./server.ts'));
      const { theServer } = await server;
      response.end(JSON.stringify(await theServer()));
    } catch (error) {
      response.writeHead(500).end(String(error?.stack ?? error));
    }
  });
  await new Promise((resolve) => {
    door.listen(0, '127.0.0.1', resolve);
  });
  door.unref();
  process.env.LIMSTIFT_TEST_SERVER = `http://127.0.0.1:${door.address().port}`;
}

export async function stop() {
  const { stopTheServer } = (await server) ?? {};
  await stopTheServer?.();
}
