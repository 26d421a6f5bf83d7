/** The application in a process of its own, which can be killed. Tells its port to whoever started it. */
import '../database/typescript.mjs';
import 'reflect-metadata';

const { createApp } = await import('../../src/app.ts');
const { TickingClock } = await import('../../src/shared/clock.ts');

const key = Buffer.alloc(32);
const app = await createApp({
  databaseUrl: process.env.DATABASE_URL,
  clock: new TickingClock(new Date(process.env.LIMSTIFT_NOW)),
  cprKeys: { current: 'test', encryption: new Map([['test', key]]), lookup: key },
  logLevel: 'silent',
});
await app.listen(0, '127.0.0.1');
process.send({ port: app.getHttpServer().address().port });
