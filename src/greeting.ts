import type { Config } from './config.js';
import { DEMO_PASSWORD, emailsOf } from './demo/accounts.js';

/** What is printed when the app is ready: where it is, who can sign in, how to stop. */
export function greeting(config: Config): string {
  const address = `http://localhost:${config.port}`;
  const accounts = config.isProduction
    ? []
    : [
        '',
        `Demo accounts, all with the password ${DEMO_PASSWORD}:`,
        ...emailsOf(config.demo).map((email) => `  ${email}`),
      ];
  return [
    `Limstift is ready on ${address}`,
    `The API is described at ${address}/api/openapi.json, and tried out at ${address}/api/docs`,
    ...accounts,
    '',
    'Press Ctrl-C to stop.',
  ].join('\n');
}
