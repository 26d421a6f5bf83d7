/** What specs share is made when the first of them asks: those that need no database or browser wait for none. */
import { createServer } from 'node:http';

let shared;

export default async function globalSetup() {
  const door = createServer(async (request, response) => {
    response.shouldKeepAlive = false;
    try {
      shared ??= import('./typescript.mjs').then(() => import('./shared.ts'));
      const { sharedThing } = await shared;
      response.end(JSON.stringify(await sharedThing(request.url.slice(1))));
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
  const { endShared } = (await shared) ?? {};
  await endShared?.();
}
